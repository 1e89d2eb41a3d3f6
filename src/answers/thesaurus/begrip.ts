import type { CueTable } from './table.ts';

/** What basisondersteuning is, what it costs, and the quality below it. */
export const begripCues: CueTable = {
  'def.basisondersteuning': {
    strong: `wat =is|=betekent|=houdt|=valt|=hoort|=bedoelen|=wordt|=verstaan =nou|=nu|=precies|=eigenlijk|=basisondersteuning|=er|=allemaal|=basis|=onder|=de|=met|=we =basisondersteuning|=basis|=onder|=eigenlijk|=allemaal|=bedoeld; basisondersteuning =betekent|=precies|=wat|=inhoud|=definitie|=voor =inhoud|=is|=wie|=welke|=het|=in; definitie =basisondersteuning|=van|=basis; voor =wie =is|=geldt =basisondersteuning|=de|=basis|=het|=dit; geldt =basisondersteuning|=de|=norm|=basis|=dit|=dat =voor|=ook|=norm =alle|=iedereen|=vso|=elke|=ook|=vmbo|=havo|=bovenbouw; what =is|=does =basic|=basisondersteuning|=the =support|=basis; wat =mag|=kan =ik|=je|=elke|=leerling|=een =van|=leerling =basisondersteuning|=verwachten|=elke; krijgt =elke|=iedere =leerling =basisondersteuning; ook =voor =vso`,
    fair: `basisondersteuning =is|=betekent|=precies; basis =wat; definitie; begrip`,
    against: `betaal*; kost*; potje; extra; grens; houdt =op; waarom; onderdelen; aspecten; vaste =lijst; menukaart; oplossing*; inspanning*`,
  },
  'def.bekostiging': {
    strong: `bekostig*; lumpsum; potje|potjes|pot =betaal*|=betalen|=welk|=geld|=komt|=uit|=apart|=begeleiding|=gaat; welk|welke =potje|=pot|=budget|=geld; wie =betaalt|=betaald|=draait|=betalen|=bekostigt|=financiert =de|=dat|=al|=basis*|=gewone|=hulp|=begeleiding|=ondersteuning|=op|=eigenlijk|=die|=al|=deze|=dit + - taxi + - vervoer + - laptop + - huiswerk* + - onderzoek + - bijles + - boeken + - vso + - schoolreis + - dyslexieonderzoek + - chromebook; betaalt|betalen|betaald|kost|kosten|geld|budget|financier*|gefinancierd =basisondersteuning|=begeleiding|=hulp|=ondersteuning|=basis|=basisbegeleiding|=uit|=rijk|=de|=gewone|=swv|=samenwerkingsverband|=apart|=extra|=zelf|=we =basis*|=lumpsum|=eigen|=begeleiding|=hulp|=ondersteuning|=swv|=school|=aanvragen|=gewone|=zelf; basisondersteuning|basisbegeleiding|basis =betaalt|=betaald|=betalen|=kost|=geld|=gefinancierd|=bekostigd|=financiering|=budget; geld =voor =begeleiding|=hulp|=ondersteuning|=basis*|=aanvragen|=extra; reguliere =bekostiging|=middelen; financiering; budget; funding|funded|pays|paid`,
    fair: `betaal*|betalen; geld; kosten; middelen; rijk; budget`,
    against: `taxi; vervoer; huiswerk*; laptop; chromebook; onderzoek; bijles; boeken; eigen =bijdrage; reiskosten; extra =uren; arrangement; =rekening; vso; rebound; therapie; salaris`,
  },
  'def.inspanning': {
    strong: `vaste =lijst|=lijstje|=set|=trajecten|=oplossingen|=pakket|=catalogus|=aanbod|=afspraken; lijst =met|=van|=vaste =oplossingen|=hulp|=trainingen|=interventies|=dingen; menukaart|menulijst|catalogus|keuzemenu|keuzelijst|boodschappenlijst*; set =aan|=van =oplossingen; inspanning*; inspanningsverplicht*; resultaatverplicht*; garantie|garanderen|gegarandeerd|beloven =resultaat|=dat|=oplossing|=succes|=lukt|=werkt; recht =op =een|=bepaalde|=training|=specifieke|=precies =bepaalde|=training|=oplossing|=traject|=vaste; afdwingen; standaardoplossing*; kant =en =klaar; oplossing* =kunnen|=moeten =leveren|=bieden; moet =het =lukken|=resultaat; resultaat =of =inspanning; kiezen =uit|=mogen =vaste|=lijst|=trajecten|=menu; fixed =list|=set; pakket =oplossingen|=trainingen|=vast`,
    fair: `lijst; menu; oplossingen; garantie; pakket`,
    against: `visie`,
  },
  'def.doel': {
    strong: `waarom =is|=hebben|=bestaat|=moet|=staat|=zo|=die|=uberhaupt|=deze|=een|=we|=doen|=alle =er|=norm|=zo|=we|=deze|=afspraak|=afspraken|=een|=uberhaupt|=die|=alle =norm|=afspraak|=afspraken|=gelijk|=hetzelfde|=basisondersteuning; doel =norm|=van|=basisondersteuning =norm|=de|=basisondersteuning; nut =norm|=van|=deze; waarvoor =dient =norm|=de|=deze; uniform*; ongelijk*; gelijke =kansen|=behandeling; verschil|verschillen =tussen|=per|=in =scholen|=school; scholen =hetzelfde|=verschillen|=verschillend|=evenveel|=gelijk =bieden|=doen|=aanbieden; andere =school|=scholen =biedt|=doet|=bieden|=doen|=geeft|=krijgt|=wel =meer|=wel|=veel|=minder; school =verderop|=hiernaast; oneerlijk|eerlijk =verschil*|=scholen|=leerlingen|=ouders; rechtsongelijk*; why =is|=do|=does =norm|=there|=we; norm =doel|=waarom|=nodig|=nut; elke =school =hetzelfde|=zelfde; zelf =bepalen =school|=scholen; kan =elke =school =zelf`,
    fair: `norm; waarom; afgesproken; doel; hetzelfde; eerlijk`,
    against: `flexzat; jeugdhulp; stappenplan; tafel; misgaat; verzuim`,
  },
  'def.grens-extra': {
    strong: `waar =houdt|=stopt|=eindigt|=ligt|=begint|=zit|=gaat|=loopt =basis|=de|=basisondersteuning|=grens|=extra|=het|=op =op|=basis|=grens|=over|=basisondersteuning|=tussen|=extra; grens =tussen|=basis|=van|=met|=ligt =basis|=de|=en|=basisondersteuning|=extra; verschil =tussen|=basis =basis|=en|=extra =en|=extra|=basis; wanneer =is|=heet|=wordt|=spreek|=begint|=noem|=geldt =het|=iets|=je|=extra|=er|=hulp|=ondersteuning =extra|=geen|=van|=basis|=ondersteuning|=niet; basis =en|=of =extra =verschil|=grens|=wanneer; wanneer =extra =ondersteuning; extra =ondersteuning =wanneer|=begint|=vanaf|=betekent|=precies|=wat; wat =is =extra =ondersteuning; extra =middelen; geen =basis =meer =wanneer|=vanaf; difference =between; boundary|border; begint =extra`,
    fair: `extra =ondersteuning; grens; extra; verschil`,
    against: `inzichtelijk; laten =zien; passend =onderwijs; hoe =lang; opp`,
  },
  'def.aspecten': {
    strong: `vier|4 =aspecten|=onderdelen|=delen|=pijlers|=blokken|=stukken|=punten|=hoofdstukken|=componenten; aspecten; welke =aspecten|=onderdelen|=delen|=pijlers|=componenten; =onderdelen =basisondersteuning|=norm|=basis|=van|=bestaat; bestaat =basisondersteuning|=de|=norm|=die|=uit|=het =uit|=basisondersteuning|=onderdelen|=norm; uit =welke|=hoeveel =onderdelen|=delen|=aspecten; opbouw =van =de =norm; indeling =norm|=van; aspects|components|parts =of`,
    fair: `onderdelen; pijlers; indeling; =waar =bestaat`,
  },
  'kwaliteit.inspectie': {
    strong: `inspectie*; inspecteur*; onderwijsinspectie; basiskwaliteit; toezichtkader; onderzoekskader; basisarrangement; minimumnorm; kwaliteitseis*; opbrengsten =school|=onderwijs|=voldoende; inspectorate|inspection; kwaliteit =voldoende|=van =de =school|=minimaal; toezicht`,
    fair: `kwaliteit; voldoende =school; domeinen`,
    against: `hulpmiddel*; vlakken|gebieden =leerling`,
  },
};
