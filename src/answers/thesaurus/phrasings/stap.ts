import type { PhrasingTable } from './table.ts';

/** Ways in which teachers ask about the steps, one per line. */
export const stapPhrasings: PhrasingTable = {
  'stap.achtergrond': `
    wie heeft dat stappenplan gemaakt
    is het verplicht om de stappen te volgen
    mag ik een stap overslaan
    voor wie is het stappenplan bedoeld
    waarom is er een stappenplan gekomen
    is dit een landelijke norm
    welke stappen zijn er allemaal
    hoeveel stappen telt het plan
    stappenplan niet verplicht
    achtergrond van het stappenplan
    welke stappen heeft het stappenplan
    wat is het stappenplan
    moet ik alle stappen doen`,
  'stap.voorbereiding': `
    wat moet een school geregeld hebben voor je aan het plan begint
    ouders hebben een klacht, waar moeten ze heen
    waar liggen de protocollen
    weten collega's bij wie ze terechtkunnen
    is het team deskundig genoeg om te beginnen
    moet op de website staan wat we doen bij zorgen
    pestprotocol, waar vind ik dat
    randvoorwaarden om goed te kunnen ondersteunen
    leerling heeft een klacht over een docent, bij wie terecht
    voorwaarden vooraf
    voorbereiding van de school
    waar staan de protocollen
    klacht indienen
    aandachtsfunctionaris`,
  'stap.signaleren': `
    ik maak me zorgen over een leerling, wat doe ik als eerste
    met wie praat ik het eerst, leerling of ouders
    hoe begin je als er iets met een kind is
    wat is de eerste stap
    is het een leerling of speelt het in de hele klas
    hoe bepaal je of iets haast heeft
    wie nodig ik uit als ik signalen zie
    collega's mailen over een leerling, en nu
    ze is stiller dan anders, wat doe ik
    what should I do first when I worry about a student
    eerste stap bij zorgen
    hoe ga ik het gesprek aan als mij iets opvalt
    waar begin ik met deze leerling
    iets valt mij op aan een leerling
    wie vraag ik erbij als ik me zorgen maak
    er is iets met een leerling, wat nu`,
  'stap.begrijpen': `
    ouders zien iets heel anders dan ik, hoe komen we eruit
    hoe krijgen we samen helder wat er aan de hand is
    mag ik informatie delen met iemand van buiten
    moeder denkt aan een stoornis en ik niet, hoe verder
    wanneer weet je genoeg om een plan te maken
    waar moet ik op letten met privacy bij advies vragen
    is praten soms al genoeg
    hoe achterhalen we wat erachter zit met leerling en ouders
    een gedeeld beeld krijgen
    wat is er aan de hand met deze leerling
    meningsverschil met ouders over de oorzaak
    informatie delen en privacy
    samen een beeld vormen
    oorzaak zoeken met ouders en leerling`,
  'stap.plannen': `
    hoe schrijf je goede doelen op
    wat zet je in een plan voor een leerling
    ouders willen het plan niet, wat nu
    hoe lang laat je een plan lopen
    wie doet wat en wanneer kijken we terug, waar leg je dat vast
    bij wie kan moeder tussendoor iets melden
    leerling is het niet eens met de aanpak
    doelen meetbaar maken
    hoe kies je een aanpak die bewezen werkt
    how do I write a plan for a student
    goed plan schrijven
    doelen stellen met een leerling
    plan van aanpak maken
    ouders niet akkoord met plan
    wie doet wat in het plan`,
  'stap.realiseren': `
    niemand houdt zich aan het plan, wat nu
    wie houdt de leiding als een hulpverlener het uitvoert
    vakdocenten kennen de afspraken niet
    hoe houden we het vol met zijn allen
    ouders doen niet mee met wat is afgesproken
    het plan loopt niet lekker, mag je tussentijds bijsturen
    blijft de school aan het roer als iemand van buiten helpt
    bij wie kunnen ouders terecht tijdens de uitvoering
    collega's op de hoogte houden van de afspraken
    uitvoeren van het plan
    regie tijdens de uitvoering
    afspraken bewaken
    wie let op of het plan wordt uitgevoerd
    aanspreekpunt tijdens het traject
    plan verwatert`,
  'stap.vastleggen': `
    wat schrijf ik op na een gesprek met ouders
    mag ik mijn mening in magister zetten
    mag ik opschrijven dat ik een leerling lui vind
    lezen ouders mee wat ik noteer
    wie kan er in het dossier kijken
    hoe noteer je iets netjes zonder oordeel
    iets van drie jaar geleden staat nog in het dossier
    verslag van een incident met een leerling, hoe feitelijk
    wat hoort er niet in het leerlingdossier
    may parents read the file
    leerlingdossier bijhouden
    wat zet ik in het dossier
    notitie in magister
    feiten en geen meningen
    gespreksverslag maken`,
  'stap.evalueren': `
    het gaat beter, stoppen we dan meteen met de hulp
    hoe bouw je begeleiding af
    hoe kijken we terug op een plan
    doelen niet gehaald, wat is de volgende stap
    met wie bespreek ik of er extra ondersteuning bij moet
    wanneer is een traject klaar
    hoe weet je of de aanpak geholpen heeft
    plan is afgelopen en nu
    evaluatiegesprek met leerling en ouders voorbereiden
    how do we end the support
    evalueren van het plan
    hulp afbouwen
    traject afronden
    doel gehaald, en dan
    terugkijken met ouders en leerling
    plan werkt niet, wat dan`,
};
