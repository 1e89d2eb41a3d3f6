import type { CueTable } from './table.ts';

/** The people and the structure inside the school. */
export const structuurCues: CueTable = {
  'structuur.sop': {
    strong: `staat =er|=allemaal|=in =in|=het =sop|=ondersteuningsprofiel|=schoolondersteuningsprofiel|=profiel; sop|ondersteuningsprofiel|schoolondersteuningsprofiel =wat|=inhoud|=staan|=beschrijven|=beschreven|=lezen|=instaan; in =het|=ons =sop|=ondersteuningsprofiel|=schoolondersteuningsprofiel =staan|=staat|=beschrijven|=zetten; inhoud =sop|=profiel|=ondersteuningsprofiel; interne =expertise|=deskundigen|=structuur|=route; route =signaal|=signalering|=aanmelden|=van|=naar =tot|=naar|=hulp|=extra + - vso + - extern* + - buiten; deskundigen =rondlopen|=in =bij|=huis; welke =deskundigen|=specialisten =hebben|=rondlopen|=zijn`,
    fair: `sop; ondersteuningsprofiel; schoolondersteuningsprofiel; ondersteuningsstructuur; zorgroute; profiel; route`,
  },
  'structuur.team': {
    strong: `@team =wie|=taken|=taak|=samenstelling|=bevoegd*|=beschrijving|=beschreven|=werkwijze|=zitten|=zit|=mag|=beslissen|=doet|=functie; wie|beschrijving|samenstelling|taken|bevoegdheden|werkwijze =er|=zit|=zitten|=van|=in|=ons|=het|=heeft|=allemaal @team; samenstelling =van =het|=ons =team; team =samenstelling|=bevoegdheden; bevoegdheden; wie =zit =er =in =het =team; care =team|=members; support =team`,
    fair: `@team`,
    against: `=komt|=bijeen|=wanneer =bijeen|=bij =elkaar; fte; flexzat`,
  },
  'structuur.opbouw': {
    strong: `opbouw =van =ondersteuning|=hulp|=begeleiding|=zorg|=de; stapsgewijs =opgebouwd|=opbouw*|=ondersteuning; hulp|ondersteuning|begeleiding =opgebouwd|=opbouwen|=opbouw|=stapsgewijs; ondersteuningsniveaus; niveaus =van =ondersteuning|=hulp|=zorg; zorgniveaus; ondersteuningspiramide|zorgpiramide; overgang =basis|=van|=tussen =extra|=basis|=naar; laten =zien|=inzichtelijk =waar|=welke =overgaat|=overgang|=ophoudt|=stappen|=basis; waar =overgaat =in =extra; opschalen|opschaling; van =licht =naar =zwaar; onderwijszorgarrangement*; duidelijk =maken =waar =basis; signaal =tot =leerlingbespreking; beschrijven =grens|=overgang =basis|=extra; schematisch; stappen =hulp =opgebouwd|=opbouw`,
    fair: `opbouw; stapsgewijs; inzichtelijk; overgang =basis`,
    against: `opbouw =voor =die|=deze; rooster; opbouwen =rooster|=uren`,
  },
  'structuur.meenemen': {
    strong: `ouders|moeder|vader|leerling =meenemen|=meegenomen|=uitleggen|=vertellen|=horen|=weten|=informeren|=uitleg =hoe|=van|=over|=wat|=in =verder|=hulp|=begeleiding|=ondersteuning|=gaat|=opbouw|=ons; meenemen =ouders|=leerling|=in; ouders =te =horen =krijgen; wat =vertel|=vertellen|=zeg|=moeten =ik|=we|=wij =ouders|=zijn; uitleggen =aan =ouders|=leerling|=moeder|=vader|=hem|=haar =hoe|=wat|=begeleiding|=hulp|=stappen; ouders|leerling =weten =hoe|=wat =hulp|=begeleiding|=gaat; wat =horen =ouders; op =de =hoogte =houden =ouders|=hulp; ouders =op =de =hoogte =hulp|=begeleiding|=ondersteuning|=houden; explain =to =parents; inform =parents; =hoe =dat|=het|=de =verder =gaat|=loopt + ouders|moeder|vader`,
    fair: `meenemen|meegenomen; ouders =informeren|=inlichten|=hoogte; uitleggen + ouders|leerling; er =komt =begeleiding|=hulp`,
    against: `verwacht*; grenzen; onderbreking; signaal; zodra; flexzat`,
  },
  'structuur.verwachtingen': {
    strong: `verwachting* + - klas; ouders|moeder|vader =verwachten|=verwacht|=eisen|=eist|=willen|=denken|=vinden =van|=teveel|=te|=dat|=alles|=bergen|=meer|=veel|=wonderen|=school + - iq; verwachten =ouders; wat =kunnen|=mogen =ouders =verwachten|=van; verwachtingsmanagement; grenzen =van =passend|=wat|=de =onderwijs|=we|=school; waar =houdt =passend =onderwijs =op; passend =onderwijs =grens|=grenzen|=houdt|=ophoudt|=niet; nee =zeggen|=verkopen =tegen|=ouders|=aan|=tegen; duidelijk =zijn|=maken =wat =we|=school|=wel|=wij =wel|=niet|=kan|=kunnen; wel =en =niet =kan|=kunnen|=bieden|=doen|=biedt; eisende|veeleisende =ouders|=moeder|=vader; expectations; belofte*|beloven =ouders|=aan; limits =of`,
    fair: `verwacht*; grenzen; passend =onderwijs; niet =kan =bieden; eisen|eist`,
    against: `verwacht =van =mij; wordt =van =mij|=ons =verwacht; mag =ik|=ze|=hij =verwachten`,
  },
  'structuur.expertise': {
    strong: `=rt; rter; remedial*; =remediaal; vertrouwenspersoon|vertrouwenspersonen; vertrouwens =persoon; in =vertrouwen; vertrouwelijk =praten|=gesprek|=bij|=kwijt|=terecht; nt2 =docent*|=leraar|=iemand|=expertise|=deskundig*|=specialist|=in =huis|=persoon; iemand =verstand|=die =van|=nt2|=verstand =nt2|=heeft|=van; verstand =van =nt2|=taal|=rt|=dyslexie|=adhd|=autisme; minimale|minimaal|minimum =expertise|=aanwezig|=deskundigheid; expertise =minimaal|=moet|=aanwezig|=in =huis|=school|=verplicht|=hebben + - andere school + - vso + - buiten + - extern*; welke =expertise|=deskundigheid + - buiten + - extern* + - andere; vast =aanspreekpunt|=persoon|=gezicht|=contactpersoon; vaste =persoon|=contactpersoon|=mentor; heeft|krijgt =elke|=iedere|=iedereen =leerling|=kind|=een =een|=mentor|=eigen|=vaste|=vertrouwenspersoon =mentor|=vertrouwenspersoon|=coach|=aanspreekpunt; elke|iedere =leerling =een|=eigen =mentor|=coach; =iemand =anders =dan =mentor|=ik|=mij|=haar|=zijn =praten|=terecht|=mentor; nog =iemand =waar|=bij =ze|=hij|=wie|=terecht; gecertificeerd*; terecht =kan|=kunnen|=met =verhaal|=vertrouwen|=probleem; confidential*|confidant; counsellor|counselor; rt =en|=nt2|=uur|=uren`,
    fair: `expertise; deskundig*; specialist =hebben|=huis|=school; nt2; aanspreekpunt =leerling; wie =kan =leerling|=ze|=hij =praten|=terecht`,
    against: `bewaart; buiten =de =school; andere school; vso; tussendoor =kwijt; ouders =terecht; legt =vast`,
  },
  'structuur.coordinator': {
    strong: `@coordinator =taak|=taken|=rol|=doet|=doed|=voor|=hebben|=heeft|=verplicht|=delen|=wie|=betekenen|=mag|=moet|=elke|=hulp|=functie|=is|=zijn|=bereik*|=zitten|=eigenlijk|=precies|=op|=aanwezig + - schuif* + - flexzat; wat|wie|rol|taak|taken|heeft|hebben|elke =een|=de|=is|=doet|=doed|=kan|=van|=onze|=school|=iedere|=mag|=vestiging|=locatie @coordinator; commissie =van =begeleiding; cvb; =wie =is =onze @coordinator; coaching|begeleiding|ondersteuning =van|=aan|=voor =docenten|=leraren|=collegas =organis*|=regelt|=regelen|=wie; care =coordinator; support =coordinator; coordinator =do|=does`,
    fair: `@coordinator`,
    against: `schuif|aanschuiven|vakdocenten|docenten praten; uitnodigen|uitgenodigd`,
  },
  'structuur.taken': {
    strong: `taken =en =verantwoordelijk*; takenverdeling|taakverdeling|taakomschrijving* + - coordinator + - bpo; wie =doet|=is|=heeft|=moet =wat|=waarvoor|=welke|=verantwoordelijk|=waar + - flexzat; wat =hoort =bij =mijn|=de =taak|=werk|=rol|=functie|=docent|=mentor; wat =moet|=wordt =ik|=een|=van|=docent|=docenten|=mij|=ons =zelf|=docent|=zelf|=verwacht; hoort =dat|=dit|=het =bij =mijn =taak|=werk|=functie|=baan; verantwoordelijk* =beschreven|=beschrijven|=vast*|=docent*|=wie|=voor|=op =papier; op =papier =wat|=wie|=taken =docenten|=doet|=mentoren|=doen; zet =op =papier; wie =legt|=zet =vast|=op =wie|=taken|=papier; responsib*; wat =docenten =en|=zelf =mentoren|=moeten`,
    fair: `verantwoordelijk*; taak|taken; mijn =taak|=rol|=werk; verwacht =van =mij|=docent|=ons`,
    against: `mentor =rol; coordinator; bpo; dossier; flexzat; @team; plan; als mentor; rol =als =mentor`,
  },
  'structuur.bpo': {
    strong: `@bpo; begeleider =passend =onderwijs; bpo =er|=ers; bpo*; passend =onderwijs =begeleider; ambulant* =begeleid*; support =teacher; learning =support =assistant`,
    fair: `ambulante; begeleider =school`,
    against: `@bpo =erbij; ik =ben =bpoer|=bpo; aantal =fte; fte; met =de =bpo*`,
  },
  'structuur.vindbaar': {
    strong: `waar =vind|=staat|=staan|=kan|=kunnen|=lezen|=zet|=lees|=moet|=publiceren|=moeten =ik|=ouders|=dat|=alles|=beschrijvingen|=die|=we|=zij|=deze|=stukken|=al|=informatie|=leerlingen =lezen|=vinden|=site|=website|=hulp|=over|=opzoeken|=terugvinden|=beschreven|=stukken|=ondersteuning|=ons|=zorgteam + - protocol + - stappenplan; website|site|intranet|schoolsite|openbaar|openbare|publiek =zetten|=staan|=gewoon|=moeten|=vindbaar|=ouders|=plek|=of|=alles|=beschrijving*|=zorgteam|=ondersteuning|=toegankelijk; op =de|=onze =site|=website; algemeen =toegankelijk*; vindbaar|inzichtelijk|openbaar =moet|=zijn|=voor|=ouders|=iedereen|=maken|=plek; where =can =parents|=i =read|=find; publicly|public|online; ouders =lezen|=vinden|=opzoeken =wat|=welke|=hulp|=ondersteuning + - dossier; find =information|=out; terugvinden|opzoeken =ouders|=website|=ondersteuning`,
    fair: `website|site|intranet; openbaar; vindbaar; vinden =ouders; waar =staat; waar =vind`,
    against: `dossier; stappenplan; klacht; meldcode; magister`,
  },
  'structuur.domeinen': {
    strong: `vlakken|vlak|gebieden|gebied|domein|domeinen|terreinen|soorten|categorieen =hulp|=nodig|=ondersteuning*|=kan|=leerling*|=problemen|=zijn|=ondersteuningsbehoefte*; op =wat|=welke|=welk =voor|=vlakken|=gebieden|=vlak|=gebied|=terrein|=terreinen|=domeinen; alleen =leren|=cijfers|=schoolwerk|=leerproblemen =of =ook; gaat =het =alleen =om =leren|=cijfers; welke =soorten =problemen|=hulp|=ondersteuningsbehoeften|=behoeften; didactisch*; sociaal =emotioneel|=emotionele =ontwikkeling; ondersteuningsbehoefte* =gebied*|=soort*|=welke|=vlak*|=domein*|=zien; zorgen =over =veiligheid; areas =of|=where; telt =thuis|=onveiligheid|=verzuim =ook =mee|=als; what =areas|=kinds`,
    fair: `vlakken; gebieden; domeinen; ondersteuningsbehoeften; sociaal =emotioneel`,
  },
  'structuur.overstijgt': {
    strong: `ondersteuningsteam|zorgteam|team|zorgteams =bij =elkaar|=bijeen|=samen|=wanneer|=komt; bijeen =komt|=komen|=roepen|=geroepen; bijeenkomt; wanneer =komt|=moet|=roep|=schakel =intern|=het|=ondersteuningsteam|=zorgteam|=ik =ondersteuningsteam|=team|=zorgteam|=bij|=in|=bijeen; overstijgt|overstijgen|overstijgend|overschrijdt|overschrijden; te =zwaar|=groot|=complex|=ingewikkeld =voor|=wordt =ons|=basis|=de|=mij|=school|=mentor + - kluis; boven =de =basis|=basisondersteuning; buiten =de =basis =valt|=wat; meer =nodig =dan =basis|=de|=wij|=we|=school =basis|=kunnen|=bieden|=kan|=biedt; basis =niet =genoeg|=meer|=voldoende|=toereikend|=langer; niet =meer =genoeg|=redden|=toereikend|=voldoende; ontoereikend; wat =als =de =basis|=basisondersteuning =niet; wie =beslist|=bepaalt|=besluit =of|=dat|=wanneer|=over =extra|=leerling; thuiszitten =voorkomen; decides; beyond =basic|=the; not =enough`,
    fair: `extra =ondersteuning|=hulp; zwaardere; te =zwaar; doorverwijz*; wie =beslist|=bepaalt; overstijg*`,
    against: `waar =houdt =basis; jeugdhulp; flexzat; opbouw`,
  },
  'structuur.opp': {
    strong: `@opp; handelingsdeel; ontwikkelings =perspectief; ontwikkelingsperspectief*; toestemming =handelingsdeel|=opp|=extra; opp =wanneer|=wie|=opstellen|=maken|=schrijven|=ondertekenen|=tekenen|=akkoord|=nodig; handtekening =ouders|=opp|=onder; instemmen|instemming|instemt =ouders|=opp|=met; individual =plan; education =plan`,
    fair: `toestemming =ouders|=geven; tekenen =ouders|=voor; ondertekenen; handelingsplan`,
    against: `verhuist; verhuizing; overdracht; nieuwe =school; oude =school; overgestapt; vervolg; binnen =hoeveel; tlv; terugkoppel*; symbiose; heeft =een =opp`,
  },
  'structuur.monitoring': {
    strong: `monitor*; effect =van =hulp|=ondersteuning|=begeleiding|=de|=onze|=aangeboden; houdt|houden|bijhoudt =school|=we|=wij|=braaf|=iemand|=hij|=bij =bij =of|=hulp|=wat|=hoe + - agenda; bijhouden =of =hulp|=begeleiding|=het|=ondersteuning|=werkt; of =hulp|=begeleiding|=ondersteuning|=die|=al|=onze|=het|=al =die|=hulp =werkt|=helpt|=effect|=oplevert|=zin|=iets|=heeft + - gewerkt; werkt =onze =hulp|=begeleiding; oplevert|effectief|resultaat =hulp|=begeleiding|=ondersteuning; gegevens =boven|=swv|=samenwerkingsverband|=bovenschools|=schoolbesturen; bovenschools; bovenschool; jaarlijks =beeld|=in|=besturen|=overzicht =gebracht|=beeld|=ondersteuning|=besturen|=welke + - flexzat + - externe + - partners; schoolbesturen|besturen|schoolbestuur =jaarlijks|=samen|=cijfers|=gegevens|=zien|=bekijken|=kijken|=beeld; kwaliteitsbeleid; geen =aanbod =voor|=is; nog =geen =aanbod; cijfers =swv|=samenwerkingsverband; vragen =waar =geen|=niemand =aanbod|=hulp; evaluate|monitoring|monitors|effectiveness`,
    fair: `effect; resultaten =hulp; bijhouden|bijhoudt; meten =werkt; gaten =in =aanbod; gegevens =gebeurt`,
    against: `dossier; evaluatie =plan; logboek; plan =heeft; terugkijken; spullen`,
  },
  'structuur.fte': {
    strong: `fte; fteer; formatie; aantal =fte|=uren =per =functie; hoeveel =fte|=formatie|=man|=mensen =per|=zit|=heeft|=ondersteuningsteam|=zorgteam|=team|=bpo*; uren =per =functie; formatieplaats*; omvang =van =het =team|=ondersteuningsteam|=zorgteam; full =time =equivalent; hoe =groot =ondersteuningsteam|=zorgteam|=team; aanstelling* =per; =werktijdfactor; =hoe =ziet =het =team|=ondersteuningsteam|=zorgteam =eruit`,
    fair: `hoe =ziet =team|=ondersteuningsteam|=zorgteam =eruit; functies =team|=per`,
  },
};
