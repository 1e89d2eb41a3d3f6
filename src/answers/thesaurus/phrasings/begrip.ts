import type { PhrasingTable } from './table.ts';

/** Ways in which teachers ask what basisondersteuning is, one per line. */
export const begripPhrasings: PhrasingTable = {
  'def.basisondersteuning': `
    leg eens uit wat basisondersteuning is
    voor welke leerlingen is de basisondersteuning bedoeld
    wat betekent het woord basisondersteuning
    geldt de norm ook voor het vso
    wat doet elke school sowieso voor leerlingen
    ik hoor steeds basis, wat bedoelen ze daarmee
    hebben alle leerlingen er recht op
    what does basisondersteuning mean
    basisondersteuning uitleg
    wat verstaan we onder de basis
    wat hoort er allemaal bij basisondersteuning
    voor wie geldt de norm
    wat is standaard op elke school`,
  'def.bekostiging': `
    wie betaalt de gewone begeleiding
    komt het geld van het rijk of van het samenwerkingsverband
    krijgen we extra geld voor basisondersteuning
    uit welke kas komt de rt
    moet ik ergens budget aanvragen voor deze hulp
    kosten van basisondersteuning, wie draait ervoor op
    uit de lumpsum betaald
    who pays for basic support
    wat kost basisondersteuning en wie betaalt
    geld voor begeleiding
    is er subsidie voor
    betaalt de school zelf de ondersteuning`,
  'def.inspanning': `
    heeft een leerling recht op een bepaalde training
    is er een vaste lijst van oplossingen
    moet de school garanderen dat het lukt
    kunnen ouders een specifieke training eisen
    is het een pakket waaruit je kiest
    beschrijft de norm wat je doet of wat het oplevert
    inspanning of resultaat
    moeten wij alles van het lijstje kunnen leveren
    is de uitkomst gegarandeerd
    recht op een specifieke aanpak
    standaard lijst met hulp
    moet het resultaat hebben`,
  'def.doel': `
    waarom doen niet alle scholen hun eigen ding
    wat heeft een leerling aan die norm
    op een andere school doen ze veel meer voor hetzelfde geld
    moeten scholen hetzelfde bieden
    waar is die afspraak goed voor
    is het eerlijk dat wij minder bieden dan de buren
    met welk doel is de norm gemaakt
    hoe weten ouders waar ze op kunnen rekenen
    waarom is er een norm
    doel van basisondersteuning
    scholen verschillen zo
    gelijke kansen voor leerlingen`,
  'def.grens-extra': `
    wat is het verschil tussen basis en extra
    wanneer noem je het extra ondersteuning
    tot waar gaat de basis
    waar ligt de grens van wat wij zelf doen
    vanaf wanneer krijg je extra middelen
    hoe weet ik of iets basis of extra is
    criterium voor extra ondersteuning
    when does extra support start
    overgang van basis naar extra
    waar ligt de lijn tussen basis en extra
    wat valt buiten de basis
    basis of extra, hoe beslis je`,
  'def.aspecten': `
    uit welke delen bestaat de norm
    wat zijn de vier onderdelen
    hoe is de norm opgebouwd
    welke aspecten horen bij basisondersteuning
    indeling van de basisondersteuning
    noem de pijlers van basisondersteuning
    vier aspecten
    delen van de norm
    waaruit bestaat basisondersteuning`,
  'kwaliteit.inspectie': `
    met welk kader kijkt de inspectie naar ons
    wat eist de inspectie van basiskwaliteit
    wanneer krijgt een school een basisarrangement van de inspectie
    welke domeinen beoordeelt de inspecteur
    wanneer is een school goed genoeg
    minimale kwaliteit volgens de onderwijsinspectie
    inspectiebezoek waar letten ze op in het vso
    toezicht van de inspectie
    eisen van de inspectie
    basiskwaliteit`,
};
