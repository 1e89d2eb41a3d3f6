import type { CueTable } from './table.ts';

/** Working together with other schools, and with care and youth help. */
export const samenwerkingCues: CueTable = {
  'onderwijs.leerlijnen': {
    strong: `leerlijn*; doorgaande|doorlopende =lijn|=leerlijn|=leerlijnen|=lijnen; warme =overdracht; overdracht =basisschool|=po|=groep|=mbo|=primair + - opp; overgang|overstap|aansluiting|doorstroom =van|=po|=basisschool|=naar|=mbo|=vo|=groep|=vmbo =groep|=po|=vo|=mbo|=basisschool|=8|=brugklas|=havo|=vervolg*|=het + - andere school; groep =8|=acht; van =de|=po =basisschool|=vo =naar|=overgang|=afspraken|=brugklas; po =vo; vo =mbo; naar =het|=de =mbo|=roc; mbo =overgang|=overstap|=afspraken|=doorlopend*|=aansluiting; ondersteuningsplan =afspraken|=swv|=volgen|=houden|=vigerend; transition; primary =school =to|=transition|=agreements`,
    fair: `basisschool =afspraken|=gegevens|=informatie; mbo; ondersteuningsplan; aansluiting =basisschool|=mbo; doorstroom`,
    against: `visie; opp; lob; beroep*; zegt =de =basisschool; niveau =basisschool; avi`,
  },
  'onderwijs.expertise-elders': {
    strong: `andere =school|=scholen =advies|=meedenken|=expertise|=hulp|=kennis|=vragen|=raad|=helpen|=specialist|=leren|=meekijken|=deskundig*|=ervaring; advies|expertise|kennis|hulp|raad|specialist|deskundige|meedenken =van|=bij|=op|=halen|=vragen =een|=het|=andere|=vso|=school =andere|=school|=vso|=speciaal; vso|speciaal =school|=onderwijs|=weten|=advies|=meedenken|=meekijken|=expertise|=kennis|=laten|=docent|=helpen|=erbij|=vragen =advies|=meedenken|=meekijken|=meer|=van|=vragen|=laten|=kennis|=expertise|=school|=raad|=helpen|=halen|=hulp|=weten + - plaatsing + - plek + - taxi + - heet; laten =meedenken|=meekijken + vso|andere school|school; vso|buurschool + advies|meedenken|meedenkt|expertise|kennis|raad|route|weten ze + - plaatsing + - plek + - taxi + - symbiose + - gezin; buurschool; school =in =de =buurt =advies|=kennis; route =advies|=expertise|=vso|=andere =halen|=school|=andere|=te|=vragen; expertise =from =another =school; advice =from =another|=a =school|=special; collega =van =een|=andere =andere|=school|=vso + advies|meedenken|kennis|vragen|hulp|meekijken`,
    fair: `andere =school =vragen; vso =advies; van =een =andere =school`,
    against: `overstap; overgestapt; plaatsing; plek; verhuist; symbiose; =heet; overplaats*; externe; meedraaien`,
  },
  'onderwijs.wettelijk': {
    strong: `wettelijk* =mogelijkheden|=ruimte|=regels|=kan|=toegestaan|=mag; wet =mogelijk*|=ruimte|=biedt|=toestaat|=mag; alle =mogelijkheden =wet|=wettelijk*|=benutten; afwijk* =onderwijstijd|=van =onderwijstijd|=de; afwijking =onderwijstijd; onderwijstijd =afwijk*|=afwijken; symbiose + wet*|mogelijk|mogelijkheden|kennen|benutten|weten|regeling|meedraaien|vso; symbioseregeling*; maatwerk =wet*|=ruimte|=mogelijk; legal =options|=possibilities|=room; meedraaien|meelopen|lessen|dagen =op|=bij =vso|=andere|=het =school|=vso; ruimte =in|=van =de =wet; meedraaien =vso`,
    fair: `wettelijk*; wet; symbiose; onderwijstijd; maatwerk`,
    against: `verplicht; hoe =lang; altijd; minder =uren; beleid; orthopedagoog; rooster`,
  },
  'onderwijs.onderbreking': {
    strong: `onderbreking; onderbreekt|onderbreken|onderbroken; tussenuit =gaat|=tijdje|=een + - uur; tijd|tijdje|poosje|periode|maanden|jaar =er|=tussenuit|=weg|=niet =tussenuit|=uit|=naar =school|=tussenuit + - halve + - ongeoorloofd; er =tussenuit; opgenomen|opname =kliniek|=ziekenhuis|=wordt|=instelling + - tijdje minder; kliniek; tussenjaar; =gaat|=moet =tijdelijk =van =school|=weg|=ergens; terug =komt|=kom|=keert|=keren =daarna|=weer|=op|=na|=in =school|=terug|=klas|=onderbreking|=opname|=jaar + - rooster; terugkeer =na|=school|=opname; overstap|overgang|wissel =andere|=naar|=van =school|=een|=andere =ouders|=leerling|=betrekken|=betrokken|=school + ouders|betrek*|betrokken|leerling zelf; hoe =betrek|=betrekken =je|=we =ouders|=de =overstap|=overgang|=schoolwissel; interruption|interrupt; schoolloopbaan; overplaatsing =ouders|=betrek*; wisselt|wisselen|verandert|veranderen =van =school + ouders|betrek*|betrokken|hoe`,
    fair: `opname; opgenomen; tussenuit; overstap|overgang =ouders|=betrek*; terugkeer; andere =school =betrek*`,
    against: `opp; terugkoppel*; rooster; vso =plek; schorsing`,
  },
  'onderwijs.opp-overdracht': {
    strong: `@opp + verhuist|verhuizing|verhuizen|overdracht|overdragen|nieuwe school|oude school|vorige school|volgende school|andere school|meegeven|meesturen|doorgeven|doorsturen|vervolg|opvolgend|overstap|overstapt|overgestapt|school van herkomst|ontvangende|overplaatsing|instromer|krijgen we|volledig|onvolledig|incompleet|compleet|half; verhuist|verhuizen|verhuizing|overstap|overgestapt|overstapt + @opp|plan|dossier|papieren|gegevens|begeleiding; wie =maakt|=schrijft =nieuwe|=vervolg|=volgende|=dan|=het =opp|=plan + school; nieuwe =school =maakt|=vervolg|=opp|=neemt|=schrijft|=krijgt =opp|=vervolg|=plan; school =van =herkomst|=ontvangst; opvolgend*; transfer|moves|moving =plan|=to =another|=school + plan|opp|document; horizontale|tussentijds* =overstap =opp`,
    fair: `overdracht =dossier|=leerling|=nieuwe|=andere; verhuist; overdragen; meegeven`,
    against: `terugkoppel*; laten =weten; hoe =het =gaat; ouders =betrek*; basisschool; groep =8`,
  },
  'onderwijs.terugkoppeling': {
    strong: `terugkoppel*; koppelt|koppelen|koppel =terug|=je|=we|=wij|=school =terug|=aan|=naar; oude|vorige|eerdere =school =laten|=weten|=horen|=hoe|=terug*|=informeren|=vertellen|=op|=updaten|=contact|=nog|=bericht|=horen|=mag|=hoogte; laten =weten|=horen =oude|=vorige|=hoe|=aan|=we|=school + oude|vorige|overgestapt|overstap|herkomst|eerdere; hoe =het =gaat|=nu|=loopt =met + overgestapt|overstap|vorige|oude school|andere school; horizontale =overstap|=overgang; eerste =jaar =na|=op|=nieuwe =overstap|=overplaats*|=school; former =school|=previous; feedback =to =former|=previous|=old|=the =school; horen =we|=wij =nog =iets|=hoe + overgestapt|overstap|vertrokken|andere school`,
    fair: `overgestapt|overstap; vorige|oude =school; nieuwe =school`,
    against: `@opp; maakt; vervolg; betrek*`,
  },
  'onderwijs.lob': {
    strong: `=lob; loopbaan*; loopbaanbegeleiding; beroep*  + - beroepsgeheim + - beroepscode; beroepskeuze; studiekeuze*; vervolgopleiding* =kiezen|=keuze|=orienteren; profielkeuze*; keuzebegeleiding; vakkenpakket =kiezen|=keuze|=hulp; decaan|decanaat; later =worden =wil|=weet; weet =niet =wat =ze|=hij =later|=worden|=wil|=kiezen|=studeren; career*|careers; stage =orientatie|=snuffel*; open =dagen; orientatie =beroep*|=studie; sector|profiel =kiezen|=keuze`,
    fair: `studie; keuze =opleiding|=profiel|=vervolg; stage; snuffelstage; vervolgopleiding`,
    against: `ruimte; in =de =ruimte`,
  },
  'zorg.externe-inzet': {
    strong: `externe|extern|externen =hulp|=inzet|=expertise|=partijen|=partners|=partner|=deskundig*|=specialist*|=begeleid*|=inschakelen|=inzetten|=ondersteuning|=instanties|=organisaties|=training + - overleg + - bijeenkomst + - jaarlijks* + - voert; hulp|deskundige|expertise|specialist|iemand|ondersteuning|begeleiding =van|=buiten =buiten|=buitenaf|=school =school|=inschakelen|=halen|=kunnen|=welke|=erbij|=route|=inzetten + - gegevens + - voert + - privacy; buiten =de =school =hulp|=inschakelen|=terecht|=welke; van =buiten =inschakelen|=halen|=de|=school =school|=inschakelen; inschakelen =schoolmaatschappelijk|=jeugdarts|=wijkteam|=ggd|=smw|=extern*|=logopedist|=jongerenwerk|=welke|=hulp|=buiten|=psycholoog|=orthopedagoog; schoolmaatschappelijk*|smw|maatschappelijk* =werk*; jeugdarts|jeugdverpleegkundige|ggd|wijkagent|jeugdagent|schoolarts|logoped*|jongerenwerker|jongerenwerk|psycholoog =inschakelen|=beschikbaar|=route|=regel|=hoe|=erbij|=school|=krijg|=voor|=bij|=aanmelden|=inzetten; welke =instanties|=organisaties|=partners|=hulpverleners|=partijen|=hulp =buiten|=werken|=kunnen|=zijn|=samen + - wie =nodig; outside =help|=expert*|=agencies|=support; external =help|=expert*|=support|=partners`,
    fair: `extern*; van =buiten; buitenaf; schoolmaatschappelijk*; jeugdarts; logoped*; psycholoog; welzijn; instantie*`,
    against: `gegevens; privacy; voert =uit; contactpersoon; regie; jaarlijks*; bijeenkomst; meta*; leerlingdossier; vso; andere =school`,
  },
  'zorg.flexzat-overleg': {
    strong: `wat =is|=betekent|=doet|=houdt =een|=het|=dat|=zo|=zon|=flex @zat; flex =zat =wat|=wanneer|=is|=doel|=waarvoor|=voor|=elke|=hebben|=verplicht|=inzetten|=aanvragen|=bespreken; @zat =wat|=wanneer|=is|=doel|=waarvoor|=elke|=hebben|=verplicht|=bedoeld|=aanvragen|=bespreken|=aanmelden|=bijeen; wanneer|waarvoor|waarom =een|=het|=komt|=kom|=is|=vraag|=ga|=roep|=is =er @zat; wanneer @zat; welk|welke|waar =overleg|=overlegstructuur|=overlegvorm|=bespreek =bespreek|=bespreken|=je|=hoort|=als|=leerling|=is|=ik; overlegstructuur; overlegvorm; meer =nodig =dan =wij|=school|=we|=de =kunnen|=kan|=bieden|=aankan|=biedt + overleg|bespreek|bespreken|waar|zat; moet =elke =school @zat|=een|=flexzat; what =is =flexzat|=flex|=a|=the =zat; in =welk =overleg`,
    fair: `@zat; flex; overleg; =zat; zat`,
    against: `wie =zit|=zitten|=schuift; samenstelling; methode; manier; sanctie; schorsing; jaarlijks*; evaluatie; voorbereid*; jeugdhulp; leiding; uitnodigen; aanschuiven; leerling =zelf; ouders =bij; partners`,
  },
  'zorg.flexzat-samenstelling': {
    strong: `wie|ouders|leerling|mentor|iedereen|vakdocent|leerplicht =zit|=zitten|=zijn|=schuift|=schuiven|=hoort|=horen|=komt|=komen|=mag|=moet|=moeten|=aan|=er|=verplicht =allemaal|=er|=bij|=aan|=in|=zitten|=aanwezig|=zelf|=tafel + @zat; @zat =wie|=samenstelling|=deelnemers|=leden|=aanwezig|=uitnodigen|=ouders|=leerling|=mentor|=vaste|=zitten|=erbij|=aanschuiven|=bij; wie =nodig|=moet|=zitten|=zit|=schuiven|=roep|=moeten =ik|=er|=allemaal|=aan|=uit|=bij @zat|=bij|=uit|=flexzat|=voor; samenstelling @zat|=van =het|=flexzat|=zat; vaste =leden|=deelnemers|=samenstelling|=kern; optionele|optioneel =leden|=betrokkenen|=deelnemers; leerling|ouders|ouder|vader|moeder|kind =zelf|=bij|=mag|=moet|=mogen|=moeten|=erbij|=aanwezig =bij|=aanwezig|=zitten|=erbij + @zat; =zat =wie|=ouders|=leerling|=samenstelling|=erbij|=aanschuiven; zonder =ouders|=leerling|=mentor + @zat; aanschuiven|deelnemen|deelnemers|erbij + @zat; who =sits|=attends|=is|=should + flexzat|zat|meeting; zonder =de|=dat =leerling|=ouders + overleg`,
    fair: `wie =zit|=zitten; samenstelling; deelnemers; leden; aanschuiven; @zat + wie|ouders|leerling|mentor`,
    against: `@team; jaarlijks*; sanctie; schorsing; partners; evaluatie; vakdocenten`,
  },
  'zorg.flexzat-directie': {
    strong: `sanctie*; schors*; geschorst; schorsing; verwijder* =school|=van|=leerling|=besluit; van =school =gestuurd|=verwijderd|=sturen; straf =vertellen|=opleggen|=meedelen|=gesprek|=uitdelen; besluit|beslissing =directie|=van|=vertellen|=meedelen|=management|=mededelen|=school =directie|=directeur|=vertellen|=ouders|=meedelen|=teamleider|=management|=leiding|=genomen; directie|directeur|teamleider|rector =voorzit*|=leidt|=leiding|=zit|=voorzitter|=besluit|=beslist|=bij|=gesprek =voor|=gesprek|=overleg|@zat|=flexzat|=besluit|=bij|=vertellen + - jaarlijks* + - meta* + - functionering*; wie =zit|=leidt|=voert|=vertelt|=doet =gesprek|=dat|=het|=het =voor|=gesprek|=besluit|=sanctie + schors*|sanctie|besluit|straf|directie; expelled|suspended|suspension|expulsion|sanction`,
    fair: `voorzitter|voorzit|voorzitten; leiding =gesprek|=directie; straf; besluit; directie`,
    against: `jaarlijks*; partners; meta*; evaluatie =samenwerking; plan`,
  },
  'zorg.jeugdhulp': {
    strong: `@jeugdhulp; jeugdhulp*; jeugdzorg*; jeugd =hulp|=zorg|=ggz; gezin* =hulp|=therapie|=behandeling; om =tafel =jeugdhulp|=zo|=vroeg; zo =vroeg =om|=aan|=bij =tafel; beslistermijn*; wachtlijst =jeugd*|=ggz|=hulp; tlv =termijn*|=duurt|=beslistermijn|=jeugd*; youth =care|=services|=help; gemeente =hulp|=jeugd*|=gezin; hulp =in|=voor|=aan =het|=gezin|=thuis =gezin; thuissituatie =hulp; therapie|therapeut|behandeling|psychiater|psycholoog =betalen|=regelen|=via|=uit|=krijgen|=vanuit|=traject|=basis|=wekelijks*; trauma*|emdr`,
    fair: `gezin; ggz; gemeente; hulpverlening; therapie; behandeling; thuissituatie`,
    against: `leerplicht; wie =zit|=zitten; verzuim; lumpsum`,
  },
  'zorg.flexzat-hgw': {
    strong: `methode|manier|werkwijze|aanpak|volgens|hoe =van|=volgens|=welke|=werk|=werkt|=gaat|=doen|=we|=verloopt|=doe|=doet =we|=welke|=flexzat|=flex|=het|=een|=zon @zat|=flexzat|=zat|=flex|=doen; volgens =welke|=wat =methode|=manier|=aanpak|=werkwijze + @zat|zat; holland =rijnland* + @zat|zat|methode|overleg; hollandrijnland*; @zat =methode|=manier|=volgens|=werkwijze|=hgw|=handelingsgericht*|=verloopt|=aanpak|=gaat|=ingericht; integraal =handelingsgericht|=werken; ihgw; hoe =verloopt|=loopt|=werkt|=gaat =een|=het|=zon|=zo @zat; method + @zat|zat`,
    fair: `methode; holland =rijnland; @zat + methode|hoe|manier|hgw`,
    against: `wie; samenstelling; sanctie; jaarlijks*; stappenplan; wat =is`,
  },
  'zorg.metaoverleg': {
    strong: `meta =overleg|=niveau|=overlegje; metaoverleg*; metaniveau; jaarlijkse|jaarlijks|jaar|eenmaal|keer =bijeenkomst|=overleg|=evaluatie|=gesprek|=terugblik|=vergadering|=bespreking|=samenwerking|=per|=die|=met|=over|=evalueren =samenwerking|=partners|=externe|=externen|=ketenpartners|=over|=van|=met|=flexzat|=vaste; evaluatie|terugblik|evalueren|bespreken|bespreek|bijeenkomst|overleg|terugkijken =van|=over|=met|=op|=de|=we =samenwerking|=de|=partners|=ketenpartners|=externe|=alle =externe*|=partners|=samenwerking|=instanties|=met|=vaste|=ketenpartners|=onderling; samenwerking =met =partners|=externe*|=ketenpartners|=instanties|=alle|=vaste =evalueren|=bespreken|=evaluatie|=partners|=bespreekt; beleidswijziging*; onderwijsspecialist|orthopedagoog =van|=uitnodigen|=uitgenodigd|=erbij|=samenwerkingsverband|=swv|=bij =swv|=samenwerkingsverband|=het|=altijd|=jaarlijks*; laatste =twee =maanden; einde|eind =van =het =schooljaar =overleg|=samenwerking|=evaluatie|=bijeenkomst|=partners; yearly|annual =meeting|=review|=evaluation; jaargesprek|jaaroverleg|jaarevaluatie; jaarlijkse =terugblik`,
    fair: `jaarlijks*; partners|ketenpartners; terugblik; orthopedagoog; uitnodigen|nodig =uit + jaar*|partners; samenwerking =evalu*`,
    against: `besturen; monitor*; oudergesprek; opp; kwaliteitsbeleid; leerlingdossier; hulp =werkt`,
  },
};
