/** What people write when somebody is in danger, one per line; the second net under the signs of `urgent-signs.ts`. */
export const DANGER_PHRASINGS = `
    hij zegt dat het leven geen zin meer heeft
    ze zei dat we haar na het weekend niet meer zien
    als ik er morgen niet ben weten jullie waarom
    hij stuurde een bericht met sorry voor alles en neemt niet meer op
    bedankt voor alles juf en tot nooit meer
    dit is de laatste keer dat jullie van mij horen
    hij heeft afscheid genomen van zijn vrienden
    ze gaf haar lievelingsspullen weg aan een vriendin
    hij maakt grappen dat hij er straks toch niet meer is
    in haar schrift staat dat ze niet meer wil leven
    ze wil er een eind aan maken
    hij wil dood
    leerling denkt aan zelfmoord
    suicidale gedachten bij een leerling
    ze heeft een strip pillen genomen
    hij heeft al een touw in zijn kamer
    ze staat vaak bij het spoor
    hij wil van een gebouw springen
    niemand zou haar missen zegt ze
    ze zegt dat iedereen beter af is zonder haar
    hij ziet geen uitweg meer
    hij schreef dat hij voor altijd wil slapen
    ze hoopt dat ze morgen niet wakker wordt
    hij zoekt op internet hoe je pijnloos dood gaat
    ze praat alleen nog over haar eigen begrafenis
    ik zag krassen op haar arm en ze zei dat het de kat was
    ze trekt haar mouwen over haar polsen en ik zag bloed
    ze snijdt zichzelf
    hij brandt zichzelf met een aansteker
    wondjes op haar benen die ze zelf maakt
    ze wordt thuis geslagen
    vader slaat hem met een riem
    hij zit onder de blauwe plekken en is bang thuis
    ze krimpt in elkaar als je haar aanraakt
    haar oom zit aan haar
    stiefvader komt in haar kamer als moeder weg is
    ze durft niet te zeggen wat er thuis met haar gebeurt
    hij is bang om naar huis te gaan
    ze smeekt of ze niet naar huis hoeft
    hij wordt thuis opgesloten en krijgt geen eten
    ze moet van haar familie trouwen in het buitenland
    haar broers willen haar iets aandoen vanwege haar vriend
    ze is misbruikt door haar trainer
    een man van dertig haalt haar op en geeft haar dure spullen
    ze moet met mannen naar bed voor geld
    er gaan blote foto's van haar rond
    ze wordt gechanteerd met een filmpje
    iemand wil dat ze naaktfoto's stuurt
    een docent stuurt haar seksuele berichtjes
    een leerling heeft een mes bij zich
    hij liet een wapen zien in een filmpje
    er staat iemand met een pistool op het plein
    hij zegt dat hij iemand gaat neersteken
    hij dreigt de school op te blazen
    kom morgen maar niet naar school als je leven je lief is
    binnenkort weet iedereen wie ik ben
    ze krijgen allemaal hun straf, wacht maar
    hij heeft een lijst met wie eraan gaat
    leerling bedreigt een docent met de dood
    er ligt misschien een bom in de school
    ze worden na school opgewacht en in elkaar geslagen
    hij zegt dat hij een klasgenoot iets gaat aandoen
    een vader dreigt mij iets aan te doen
    leerling is sinds gisteren niet thuisgekomen
    we zijn een leerling kwijt op schoolreis
    niemand weet waar ze is en haar telefoon staat uit
    ze is weggelopen van huis
    hij is van het kamp verdwenen
    leerling is al twee dagen spoorloos
    hij is bewusteloos geraakt
    ze ligt op de grond en reageert niet
    hij heeft te veel drugs genomen en wordt niet goed
    she said she does not want to live anymore
    he is going to hurt himself tonight
    he said goodbye to all his friends
    her father hits her
    someone touches her at home
    he has a gun in his bag
    he says he will kill everyone
    a student has been missing since yesterday
    she is scared to go home
    she cuts herself
    hij is in de pauze verdwenen en niemand vindt hem
    leerling is niet teruggekomen na de les en thuis is hij ook niet
    we zoeken al een uur naar een kind
    ze is vannacht niet in haar bed geslapen en niemand weet iets
    ouders bellen dat hun dochter weg is
    hij tekent galgen en graven en zegt dat het snel voorbij is
    ze tekent steeds zichzelf dood
    het is bijna klaar zegt hij, dan heeft niemand last meer van mij
    ze zei lachend dat ze zichzelf iets aandoet
    hij zei als grap dat hij van de brug springt
    ik denk dat ze zich snijdt want ze draagt altijd lange mouwen
    ze heeft steeds verband om haar pols
    hij slaat zichzelf met zijn hoofd tegen de muur tot het bloedt
    ze eet al dagen niets en wil verdwijnen
    moeder gooit met spullen en slaat haar
    vader wordt agressief als hij gedronken heeft en slaat
    hij komt met een gebroken neus en zegt dat hij viel maar het was zijn vader
    ze slaapt in de schuur omdat ze er niet in mag
    haar neef zit aan haar als ze logeert
    hij vertelde dat de buurman rare dingen met hem doet
    iemand op internet wil haar ontmoeten en is veel ouder
    ze moest haar paspoort inleveren en is bang voor de vakantie
    ze krijgt dreigberichten van haar ex dat hij haar vermoordt
    haar vriendje wurgt haar
    hij zette een foto van een wapen op snapchat met de naam van de school
    iemand heeft geschreven dat er morgen doden vallen op school
    hij zegt dat hij weet waar zijn vader een pistool bewaart
    ze hebben afgesproken om hem na school kapot te maken
    er is een jongen met een honkbalknuppel op zoek naar een leerling
    hij heeft benzine in zijn tas en zegt dat hij brand sticht
    leerling bedreigt een klasgenoot met een schaar
    vader staat dreigend in de hal en wil zijn kind meenemen
    er wordt nu gevochten met messen
    een groepje wacht hem op bij de poort om hem in elkaar te slaan
    i am afraid she will kill herself
    he is cutting his arms and wears long sleeves
    she was raped
    my student ran away from home
    he threatened to shoot people at school
    her stepfather comes into her room at night
    kapot van verdriet en ze zegt dat ze naar haar overleden moeder wil
    ze wil bij haar dode opa zijn
    hij vraagt hoeveel pillen dodelijk zijn
    hij zwaait met een mes
    ze stond op het perron en werd tegengehouden
    ze heeft een poging gedaan
    hij wordt afgeperst en durft niet meer naar buiten
    ze wordt gedwongen drugs te vervoeren
    hij is door criminelen geronseld en bang
    meisje werd op het toilet aangerand
    ze is met een onbekende man meegegaan en onbereikbaar
    hij is in een auto gestapt bij een vreemde
    hij zegt dat hij liever niet geboren was
    het is bijna voorbij schreef ze
    opa kruipt bij haar in bed
    hij gaat zijn klas laten boeten
    ze hebben messen bij zich op het plein
    nieuwe sneetjes op haar pols
    ze dreigt van het balkon te springen
    hij heeft zijn zusje iets aangedaan
    leerling wordt gedwongen foto's te sturen
    ze wordt gestalkt door een oudere jongen
    hij schreeuwt dat hij zichzelf gaat doodmaken
    ze heeft de hele nacht op straat gezworven
    hij loopt rond met een bebloed shirt
    haar vader heeft haar moeder geprobeerd te wurgen
    hij wil wraak nemen op zijn pesters
    ze had een plan om zichzelf op te hangen
    ik wou dat ik kon verdwijnen
    hij telt af naar zijn laatste dag
    er is al dagen niemand bij haar thuis en ze heeft honger
    ze wordt gedwongen naar een man te gaan
    hij mailde dat hij iets meeneemt en dat het dan afgelopen is
    een ouder zegt dat hij mij weet te vinden
    ze is sinds vanmorgen niet meer gezien
    hij bezorgt pakketjes voor criminelen en durft niet te stoppen
    niemand houdt van mij stond op een briefje
    ze moet volgende week mee naar het buitenland om te trouwen`;

/** Questions that sound like danger and are not, one per line. */
export const CALM_PHRASINGS = `
    hij schiet in de stress bij een toets
    ze schiet vol als ze een onvoldoende krijgt
    ik ben doodmoe van deze klas
    de toetsweek is moordend
    hij verveelt zich dood
    mijn les liep dood
    hij slaat lessen over
    ze slaat dicht bij een beurt
    hij klapt dicht bij een proefwerk
    zijn spullen zijn altijd kwijt
    haar boek is vermist
    hij dreigt te blijven zitten
    ze dreigt uit te vallen
    hij heeft blauwe plekken van het voetballen
    een boek over zelfmoord behandelen in de les
    protocol zelfmoordpreventie hebben
    moet de school een meldcode hebben
    heeft de school veiligheidsbeleid voor wapens
    wat staat er in het veiligheidsplan over incidenten
    gepest worden en van je afbijten
    de klas maakt elkaar af met grapjes
    er vliegen propjes door de klas
    hij is er niet bij met zijn hoofd
    ze is er vaak niet op maandag
    hij loopt steeds de les uit
    ze is weggelopen uit de les na een ruzie met mij
    leerling wil niet meer naar school
    hij komt niet meer opdagen
    ze is stil en teruggetrokken
    hij zit niet lekker in zijn vel
    ze is bang voor toetsen
    hij heeft het moeilijk na de scheiding
    opa is overleden
    vader is plotseling overleden
    haar beste vriendin is verongelukt
    ze krijgt medicijnen tussen de middag
    mag ik een paracetamol geven
    de beamer is ontploft
    ik kan mijn sleutels nergens vinden
    wie is er vandaag afwezig
    hij is een kei in wiskunde maar durft geen vinger op te steken
    ze laat over zich heen lopen
    hij wordt boos als het niet lukt en loopt weg
    agressieve ouder vorige maand, wat is het beleid
    vechtpartij op het plein vorige week, hoe handelen we dat af
    leerling wordt geschorst, wie vertelt dat
    ze is op zoek naar de juiste studie
    hij raakt de weg kwijt in het gebouw
    ze heeft een gebroken arm
    hij krast met zijn pen op de tafel
    stoppen met de hulp, wat is een goed einde
    we nemen afscheid van een leerling die verhuist
    er gaan leerlingen van school weg zonder diploma
    hoe sluit je een traject af
    de ouders zijn boos over een cijfer
    hij heeft geen zin meer in school
    dood aan de saaie les
    zwanger en toch naar school
    zieke moeder verzorgen
    niemand mist hem in de groep bij gym want hij kan de bal niet vangen
    is er een vertrouwenspersoon
    zorgen over veiligheid thuis, hoort dat bij ondersteuning
    hij wil later bij de politie
    nee hoor je zei net iets anders
    je zei dat het mocht, klopt dat
    bevestig dat nog eens
    opa is dood en ze wil vrij
    hij was een tijd uit de running door ziekte
    ze moest lang rusten na een operatie
    jongen onderbreekt iedereen en laat niemand uitpraten
    ze snijdt een ander onderwerp aan
    hij heeft een blauw oog van het hockeyen
    gebroken been door voetbal
    van de trap gevallen en nu op krukken
    ze weet niet wat ze met haar leven wil na school
    hij doet lelijk tegen anderen
    de klas is niet te houden, ik ben op
    ik kan niet meer van deze groep
    ze sloopt mijn les
    wie neemt mijn klas over
    hij haalt steeds het bloed onder mijn nagels vandaan
    dat kind is een bom vol energie
    wij missen een leerling in de klas door ziekte
    ze is weer te laat thuisgekomen van het feest en nu moe
    ouders slaan elke uitnodiging af
    leerling zit met zijn hoofd in de wolken
    ze heeft een donkere kledingstijl
    hij speelt schietspelletjes en is daardoor moe
    een film over oorlog kijken in de les
    leerling wil stoppen met school
    hij heeft geen zin meer in wiskunde
    ze verdwijnt in de groep omdat ze zo stil is
    hij wordt gepest in de klas
    ze hebben ruzie in de groepsapp
    hij springt op, rent rond en gilt in de les
    leerling is onhandelbaar na de pauze
    hij is de hele dag druk en schreeuwt
    het schooljaar is bijna voorbij
    de les is bijna voorbij
    hij is klaar met school en doet niks meer
    ze is snel klaar en helpt anderen
    hij slaat met zijn hand op tafel
    hij mist veel door een blessure
    moeder kwam dronken op de ouderavond
    wie haalt een zieke leerling op
    ze wil stoppen met een vak
    zoekt zijn spullen en is een uur bezig met zijn tas inpakken
    hij zoekt steeds hulp bij het ordenen van zijn boeken`;
