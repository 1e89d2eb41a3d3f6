/** The kinds of acute danger that are told apart. */
export type Danger = 'zelfdoding' | 'zelfbeschadiging' | 'mishandeling' | 'geweld' | 'vermissing' | 'lichamelijk';

/**
 * The signs of a danger in the cue language of `cues.ts`. `certain` is enough alone. Of `possible` two are needed, or one with a word of haste.
 * `topics` are the plain nouns: enough alone as well, except in a question about policy that names no pupil.
 */
export interface DangerSigns {
  readonly topics: string;
  readonly certain: string;
  readonly possible: string;
}

/** What teachers and pupils say when there is danger, also without the word for it, in slang and in English. */
export const DANGER_SIGNS: Readonly<Record<Danger, DangerSigns>> = {
  zelfdoding: {
    topics: `zelfmoord*; zelfdoding*; suicid*; suicied*; zelfmort; selfmoord*; suicide`,
    certain: `
      verdwijnen + voorgoed|wou|eeuwig|altijd + - spullen + - pen; verdwijnen|weg =voorgoed; aftel*|aftellen|countdown + laatste|dood|dag + - vakantie + - examen; uitgedeeld|weggegeven|weggeeft|weggegeeft + vrienden|vriend|vriendin|vriendinnen|klasgenoten + kalm|rustig|opgelucht|vrolijk|jas|fiets|telefoon|sieraden|playstation|knuffels|spullen + - opdracht + - folder; =niet =meer =leeft; =niet =meer =in =leven
      =10|=15|=20|=25|=30|=40|=50|=tien|=twintig|=dertig|=veertig paracetamol|pillen|tabletten|slaappillen|paracetamols; paracetamol|pillen|tabletten|slaappillen =ingenomen|=geslikt|=opgegeten|=genomen + - vergeten + - mag; niemand =houdt|=geeft =van|=om =mij|=me|=haar|=hem; klaar =mee + briefje|briefjes|dagboek|leven|niemand; briefje|briefjes|dagboek =dood|=sterven|=niemand|=leven|=klaar|=niet
      overdosed; better|happier =without|=if =her|=him|=me|=she|=he|=i + gone|without|everyone; everyone =would|=will =be =better|=happier; nobody =would|=cares =miss|=about|=if
      =laatste =keer =dat =jullie|=je|=u =van|=me|=mij|=ons; =laatste =keer =dat =jullie|=je|=u
      afscheid =genomen|=neemt|=nemen|=nam =van =vrienden|=vriendinnen|=vriendin|=iedereen|=haar|=zijn|=klasgenoten + - verhuist + - verhuizen + - mbo + - stage + - diploma; said =goodbye =to
      lievelings* =weg|=aan|=gegeven|=weggegeven; =staat|=stond|=zit|=loopt =vaak|=steeds|=bij|=langs|=op|=weer =het|=op|=bij|=een =spoor|=perron|=rails; spoor|perron + tegengehouden|weggehaald|politie
      springen|springt|sprong =van|=voor =een|=het|=de gebouw|dak|flat|brug|toren|balkon|viaduct|trein|metro; van =een|=het|=de gebouw|dak|flat|brug|balkon|toren|viaduct =springen|=springt|=af|=wil|=te =springen|=springt|=af; van =een|=het|=de gebouw|dak|flat|brug|balkon|toren|viaduct =springen|=springt|=af
      geen =uitweg; =voor =altijd|=eeuwig =slapen|=weg|=rust|=wil =wil|=slapen|=zijn|=weg; =voor =altijd|=eeuwig =slapen; niet|nooit =meer|=wakker =wakker|=wordt|=worden|=hoeft + hoopt|wil|wens|liever|wilde; pijnloos =dood|=sterven|=doodgaan; hoeveel =pillen; pillen =dodelijk|=sparen; dodelijk + pillen|dosis|hoeveelheid
      eigen =begrafenis|=uitvaart|=rouwkaart|=dood; tekent|tekende|getekend|tekening|tekeningen =galg|=galgen|=graf|=graven|=grafsteen|=doodskist|=zichzelf|=steeds =dood|=galgen|=graf|=in|=zijn|=haar|=en|=met|=zichzelf; galg|galgen|doodskist|grafsteen; =niemand|=geen =last =meer =van =mij|=me|=haar|=hem; niet|nooit =geboren =was|=willen|=zijn|=is|=geworden + liever|wil|had|wou; =naar|=bij =haar|=zijn|=mijn|=zn =overleden|=dode|=dooie =moeder|=vader|=opa|=oma|=broer|=zus|=zusje|=vriend|=vriendin =wil|=toe|=zijn
      poging =gedaan|=ondernomen|=deed + - praten + - contact + - bellen + - uitleg + - toets; zichzelf|zich =op =te =hangen; zichzelf|zich =ophangen|=verhangen|=opgehangen; zichzelf =dood|=doden|=doodmaken|=vermoorden|=doodt; =gaat|=wil|=ga =zichzelf =doodmaken|=doden|=ophangen|=vermoorden
      einde|eind|end =aan maken|maakt|maak|gemaakt + - ruzie + - relatie + - contract
      einde|eind =aan =haar|=zijn|=mijn|=zn|=mn leven
      er + een =eind|=einde =aan
      uit =het|=t leven stappen|stapt|gestapt|stap
      niet|geen meer leven + - stad + - werken
      leven =niet =meer zitten|zien|aan|wil|waard
      leven|bestaan geen zin|nut|waarde
      geen =zin|=reden =meer =in|=om leven
      wil|wou|willen|zou|gaat|ga|zal =dood + - idee + - plan + - lachen
      =dood =wil|=wilde|=wou|=willen
      liever|beter|maar|gewoon =dood =zijn|=was|=ben|=gaan|=ging + - idee
      =dood gaan|zijn =vandaag|=vanavond|=morgen
      dood wens|verlangen|wil; doodswens*; doodwil*
      niet|nooit|niks meer wakker =worden|=wordt|=wil|=word|=hoeven|=hoeft
      er niet meer =zijn|=wil|=wilt|=wezen|=wilde|=ben|=hoeft|=hoef + - bij + - les + - docent + - lokaal
      =er =straks|=morgen|=maandag|=binnenkort|=volgende =niet =meer =ben|=is|=bent + - bij + - les
      =ben =er =morgen|=straks|=maandag|=binnenkort =niet =meer + - les
      =als =ik =er =niet =meer =ben
      =wil =er =niet =meer =zijn
      =hier|=er =niet =meer =wil =zijn
      voor =de|=een trein|metro|spoor springen|springt|spring|gaan|gaat|stappen|lopen|gesprongen|liggen|gooit|gooien
      =dak|flat|brug|viaduct|balkon|toren springen|springt|spring|sprong|af|gesprongen|stappen + - gym
      spoor|perron|rails =staat|staan|zit|loopt|bij|langs + wil|niet meer|springen|springt
      zichzelf|zich|haarzelf|hemzelf|mezelf|eigen wat|iets|kwaad =aandoen|=aandoet|=aangedaan|=aan
      =iets =aan =te =doen; zichzelf iets doen
      zichzelf|zich|haarzelf|hemzelf|mezelf van kant|leven
      van =kant =maken|=maakt
      =ophangen|=opgehangen|=verhangen + zichzelf|zich|touw|haar|hem|wil|wilde
      pillen|pil|medicijnen|paracetamol|tabletten|slaappillen slikken|slikt|geslikt|genomen|ingenomen|strip|potje|sparen|spaart + - mag + - uitdelen + - bewaren
      slikken|slikt|geslikt|ingenomen pillen|paracetamol|tabletten|slaappillen
      heel|hele|potje|strip|doosje pillen|paracetamol|slaappillen
      overdos*; =od
      afscheidsbrief*; afscheids brief; afscheid =briefje|brief|filmpje|appje|bericht
      =na weekend|vandaag|morgen|vanavond|vakantie zorgen =meer =over|=om|=hoeft
      geen =zorgen =meer =te =maken|=hoeven|=hoeft + over|om mij|me|haar + weekend|straks|morgen|binnenkort|na
      beter =af zonder =mij|=me|=haar|=hem; zonder =mij|=me|=haar|=hem =beter =af
      zonder =mij|=me =beter|=fijner|=leuker
      niemand =zou|=zal|=gaat|=mist =me|=mij|=haar|=hem missen|mist|opvallen|merken; niemand =mist =me|=mij|=haar|=hem
      niemand =mij|=me|=haar|=hem =zou|=zal|=gaat missen
      hoeft|hoef =voor =mij|=haar|=hem|=me =niet|=allemaal =meer|=niet
      =voor =mij|=haar|=hem|=me hoeft|hoef =het|=t =niet|=allemaal|=leven
      hoeft =het|=t =voor =haar|=hem|=mij|=me =niet|=allemaal
      =doei|=dag|vaarwel|=tot =voor =altijd|=eeuwig; vaarwel + leerling|appt|bericht
      laatste =keer =dat =je|=jullie|=u =me|=mij zien|ziet|spreken|hoort; =me|=mij =nooit =meer zien|terugzien
      =kms; =kys; unaliv*; =off =zichzelf; sewerslide
      kill|killing|hurt|harm herself|himself|themselves|themself|myself
      want|wants|wanted|wanna|wishes =to die|disappear|end; wants|want|wish =dead; wish =to =be =dead
      end|ending|ended =it|her|his|their =all|life|lives; take|taking =her|=his|=their =own =life
      want|wants =to =live + not|doesnt|dont|no; doesnt|dont|not =want =to =live|=be + =anymore|=here|=alive|=live
      better =off =without|=dead; no reason =to =live; nothing =to =live =for; goodbye note|letter|forever; suicid*
      =niet =meer =zien|=terugzien|=ziet =maandag|=morgen|=volgende; =maandag|=weekend|=morgen|=vakantie =niet|=nooit =meer =zien|=ziet|=terugzien; =als =ik =morgen|=maandag|=straks =niet =kom|=ben|=er; =tot =nooit =meer; =sorry =voor =alles; =vergeef =me|=mij; =weten =jullie|=je =waarom; touw + kamer|kast|hals|nek|bos|zolder|schuur
      allemaal|leven|alles =geen =zin =meer + - school + - les + - huiswerk; =geen =zin =meer + leven|maandag|weekend|afscheid
      poging + =gedaan|=ondernomen|=deed =om + dood|leven
      =tps =poging; zelfdodings poging
    `,
    possible: `
      afscheid =nemen|=neemt|=genomen|=nam|=neem; afscheid =van =iedereen; =zegt|=zei|=zeiden gedag
      spullen|dingen|sieraden|kleren|oortjes|tekenspullen|telefoon|knuffel|lievelings* =weg =geven|=gegeven|=geeft|=gaf; weggegeven|weggeeft|weggeven|weggaf|weggegeven + - opdracht
      spullen|dingen|sieraden|kleren|oortjes|tekenspullen|telefoon|knuffel|armband|ketting aan vriend|vriendin|vriendinnen|klasgenoot|anderen gegeven|gaf|geeft|uitgedeeld
      bedankt|bedankte|bedanken =voor =alles|=alle; =voor =alles bedankt|bedankte|dank|bedanken
      zorgen =meer =over =mij|=me|=haar =te =maken; geen zorgen =meer
      wil|wilde|willen|wou =niet =meer verder|door; =niet =meer =verder =wil|=kan|=wilde|=kon
      ziet|zie =het =niet =meer =zitten; =het|=t =niet =meer =ziet|=zie =zitten; =niet =meer =zitten =ziet; nergens =meer zin =in; =geen =uitweg; uitzichtloos; hopeloos + leven
      =wil|=wilt|=zou|=wilde =verdwijnen|=weg =uit; verdwijnen =wil|=wilt; =eeuwig|=voor altijd slapen|rust; eindelijk =rust; =alleen =nog =maar slapen; =niet =meer =hoeft|=hoeven
      =iedereen =tot =last|=lastpost; =tot =last; =alleen =maar =een =last|=blok; nutteloos + voelt; waardeloos + voelt
      =testament; =uitvaart + eigen|haar|zijn; begrafenis + eigen|haar|zijn =uitgekozen|muziek|liedje|plant|wil; hiernamaals; =touw =gekocht|=in; =touw =op =kamer
      opvallend|ineens|opeens|plotseling rustig|vrolijk|kalm|opgelucht + somber|depressief|afscheid|bedankt|bedankte|weg
      =113 bellen|bel|gebeld; erg|heel|diep somber; depressief; depressie; uit =de|=het =leven
      gedicht|opstel|werkstuk|tekst|brief|tekening|story|snap|post|insta =over =dood|=doodgaan|=sterven|=begrafenis
      googelt|googelde|opgezocht|zoekgeschiedenis + pijnloos|dood|pillen|dodelijk; pijnloos; dodelijke =dosis
      =can =not|=cant =go =on; hopeless; giving =away; say|saying|said =goodbye; give =up =on =life; =no =point =anymore
    `,
  },
  zelfbeschadiging: {
    topics: `zelfbeschadig*; automutil*; zelfverwond*; selfharm*; self =harm; zelf =beschadiging`,
    certain: `
      littekens|wonden|wondjes|snijwonden|sneeen|sneetjes|brandwonden|brandplekken|krassen|krasjes + bovenbenen|bovenbeen|benen|armen|arm|pols|polsen|onderarm|onderarmen|buik + - gevallen + - voetbal + - operatie; scars|cuts + arm|arms|wrist|wrists|legs|thighs
      bebloed*; bloed + mouw|mouwen|polsen|pols|shirt|onderarm|onderarmen + - neus + - gym; verband|pleisters|zwachtel =om|=op =haar|=zijn|=zn|=de|=mijn =pols|=polsen|=arm|=armen|=onderarm + - gebroken + - gips + - gevallen; slaat|bonkt|beukt|bonst =zichzelf|=zich|=haar|=zijn|=hoofd|=met =hoofd|=tegen|=zelf|=zijn|=haar =hoofd|=muur|=tegen + - tijd; zichzelf =slaat|=slaan|=bijt|=krabt|=openkrabt; eet =al =dagen|=weken =niet|=niets|=niks
      nieuwe|verse =sneetjes|=sneeen|=wondjes|=littekens|=krassen; thinks|think + cutting; =is =cutting; long =sleeves
      snijdt|snijd|sneed|gesneden|snijden|krast|kerft|kerven|bekrast|krassen|prikt|brandt|verwondt|verwonden|bijt zichzelf|zich|haarzelf|hemzelf|mezelf
      zichzelf|zich|haarzelf|hemzelf|mezelf snijdt|snijden|snijd|sneed|gesneden|krast|krassen|kerft|kerven|verwondt|verwonden|verwond|brandt|pijn + - vingers + - kookles
      snijdt|sneed|krast|kerft|gesneden|sneeen|sneetjes|snijwonden|krassen|kerven|snee|snijwond|wondjes|brandwonden|littekens|japen|streepjes|striemen arm|armen|pols|polsen|benen|been|bovenbeen|bovenbenen|onderarm|onderarmen|huid|buik
      arm|armen|pols|polsen|benen|bovenbenen|onderarm|onderarmen vol|zitten|onder|met|opengesneden|open krassen|sneeen|sneetjes|snijwonden|littekens|littekentjes|wondjes|wonden|japen|bloed|brandplekken|verband|strepen
      sneeen|sneetjes|snijwonden|snijwondjes; scheermes*; mesjes|mesje + =arm|=armen|pols|polsen|snij*|puntenslijper|zichzelf|wc
      pols|polsen doorgesneden|doorsnijden|open|bloeden|bloedt
      cut|cuts|cutting =herself|=himself|=themselves|=arms|=her|=his; cuts =on =her|=his; hurting =herself|=himself; harming =herself|=himself
    `,
    possible: `
      littekens; krassen =op|=in; lange =mouwen =zomer|=warm|=graden|=gym|=hitte|=weer; mouwen + =verbergt|verstopt|trekt|bloed; bloed =mouw|=mouwen|=pols|=trui
      verband =om =pols|=arm; =snijdt; =pleisters =arm|=pols|=armen; =cutting
    `,
  },
  mishandeling: {
    topics: `mishandel*; kindermishandel*; misbruikt|seksueel =misbruik; aangerand*; aanrand*; verkracht*; incest*; loverboy*; huiselijk =geweld; eergerelateerd*; eerwraak; uithuwelijk*; uitgehuwelijk*; gedwongen =huwelijk; sextortion; grooming; mensenhandel; sexueel =misbruik; misbruik + seks*|thuis|oom|vader|opa|trainer|stiefvader; verwaarloosd|verwaarlozing; rape; raped; abused; abuse; abusing; child =abuse; molested`,
    certain: `
      niemand =thuis =is|=was|=geweest + week|dagen|honger|al; alleen =thuis + dagen|week|weken|honger; moet =elke|=iedere =avond|=nacht + kamer|bed|stiefbroer|stiefvader|oom|broer; kamer =van =haar|=zijn =stiefbroer|=stiefvader|=oom|=opa|=broer|=vader + moet|avond|nacht|komen|slapen; mama|papa|mam|pap|moeder|vader =slaat|=schopt|=mept|=sloeg =me|=mij|=haar|=hem|=ze|=ons; burns|bruises|bruise + mother|father|home|dad|mom|arm; bezorgt|brengt|vervoert|dealt =pakketjes|=pakketten|=drugs|=pakjes|=geld; pakketjes|pakketten|drugs =bezorgt|=bezorgen|=brengt|=rondbrengen|=wegbrengen|=vervoeren|=dealt; moet =trouwen; =om =te =trouwen
      krimpt|kromp =in =elkaar; stiefvader|stiefpa|vader|oom|opa|broer|stiefbroer|buurman|neef|stepfather|stepdad|uncle =komt|=comes|=kwam|=kruipt|=kroop|=ligt|=sluipt|=soms|=vaak =in|=bij|=naar|=into|=op|=s =haar|=zijn|=her|=his|=mijn|=nachts|=bed|=in =kamer|=bed|=bedroom|=room|=slaapkamer|=binnen|=kruipt|=komt; bij =haar|=hem =in =bed =kruipt|=ligt|=komt|=kroop|=slaapt; =bed =kruipt|=kroop
      smeekt|smeekte|smeken =om|=of|=niet =ze|=hij|=niet|=naar|=te =naar|=niet|=hoeft|=huis|=blijven; man|kerel|vent =van =dertig|=veertig|=twintig|=30|=40|=25|=35|=50; onbekende|oudere|vreemde|volwassen =man|=mannen|=vent|=kerel|=vriend|=mannen + haar|meisje|leerling|ze|mee|auto|haalt|ophaalt|hem|jongen; meegegaan =met; =met =een =onbekende|=vreemde|=oudere =man|=vent|=kerel|=vrouw; auto =gestapt|=ingestapt =bij|=van|=met =een =vreemde|=onbekende|=man; bij =een =vreemde|=onbekende =in
      mannen + naar bed|voor geld|betalen|hotel; seksuele|sexuele|seksueel|sexueel =berichtjes|=berichten|=appjes|=opmerkingen|=fotos|=filmpjes|=handelingen|=contact|=dingen|=getinte; rare|vieze|enge|gekke =dingen|=spelletjes =met|=bij|=doet|=moet|=doen =hem|=haar|=mij|=me|=doet|=kind; doet =rare|=vieze|=enge =dingen; ontmoeten|afspreken + internet|online|snapchat|tiktok + ouder|oudere|man|onbekende|vreemde; paspoort =inleveren|=afgepakt|=afgenomen|=afgegeven + - examen
      agressief|slaat|boos|gewelddadig + gedronken|dronken|drinkt + vader|moeder|thuis|stiefvader|ouders; gebroken|kapotte|dikke =neus|=lip|=kaak|=arm|=oog|=tand + vader|moeder|stiefvader|thuis + - voetbal + - gevallen; slaapt|slapen|geslapen =in =de|=een|=het =schuur|=auto|=garage|=park|=portiek|=tuinhuis|=trappenhuis|=kelder; wurgen|wurgt|gewurgd|wurgde|verstikken; keel =dichtgeknepen|=dichtknijpen
      gedwongen|dwingen|dwingt =drugs|=stelen|=geld|=pakketjes|=fotos|=foto|=filmpjes|=seks|=om|=tot|=te =vervoeren|=sturen|=dealen|=te|=foto|=fotos|=seks|=drugs|=prostitutie; geronseld|ronselen|geronselde|uithaler|drugskoerier|criminelen; =iets =aandoen|=aangedaan|=aandoet; =iets =gaat|=wil|=zal|=zou =aandoen; geslagen|mishandeld|misbruikt =wordt|=word|=werd|=is + - record + - telefoon + - bal + - vertrouwen
      rondgestuurd|rondgaan|verspreid|doorgestuurd + naakt|bloot|blote|intiem*|seks*; blote|intieme|naakte =foto|=fotos|=filmpje|=filmpjes|=video|=beelden
      vader|moeder|stiefvader|stiefpa|stiefmoeder|ouders|oom|opa|broer|pa|thuis|papa|mama|vriendje|vriend|ex|haar|hem slaat|sloeg|geslagen|slaan|slaag|klappen|schopt|schopte|geschopt|stompt|knijpt|wurgt + - record + - deuk + - bal + - vriendschap + - alarm + - trommel
      slaat|sloeg|geslagen|slaan|slaag|klappen|klap|schopt|schopte|geschopt|stompt|wurgt|mept|gemept|getrapt thuis|door|van vader|moeder|stiefvader|stiefpa|ouders|huis|pa|thuis|broer|oom
      slaat|sloeg|mept|schopt =haar|=hem|=ze|=m =thuis|=vaak|=als|=met|=weer
      klappen|slaag|riem|slipper|stok =krijgt|=kreeg|=krijg|=thuis|=vader|=moeder; krijgt|kreeg|krijg =klappen|=slaag|=riem|=ramm*; riem =slaan|=slaat|=geslagen|=gehad|=vader; met =de =riem|=slipper|=stok; rammel* =krijgt|=gekregen|=kreeg|=thuis
      blauw|blauwe|paarse plek|plekken|oog|arm|armen|rug|hals|nek + - voetbal + - judo + - gym + - rugby + - hockey + - gevallen; =onder =de =blauwe =plekken + - voetbal + - judo + - gym + - rugby + - hockey + - gevallen; striemen; brandplek*; sigaret =uitgedrukt|=uitgemaakt; wurgsporen
      bang|durft|durven|angst|paniek|wil|weigert =om|=niet|=echt|=meer|=voor naar =huis + - cijfer + - rapport + - onvoldoende
      =naar =huis =durft|=durven|=durf + - cijfer; =niet =naar =huis =wil|=durft|=kan|=mag; niet =veilig|=veiligheid =thuis; thuis =niet =veilig|=onveilig|=onveilige; onveilig =thuis; bang =voor =haar|=zijn|=zn|=mijn|=mn vader|stiefvader|moeder|oom|broer|vriend|ouders
      zit|zat|zitten|komt|kwam =aan =haar|=hem|=mij|=me; =aan =haar|=mij|=me|=hem =zit|=zat|=zitten|=gezeten|=kwam; ongewenst aangeraakt|aanraak*|aanraken; betast|betasten|bepotelt|gestreeld
      stiefvader|vader|oom|opa|broer|trainer|buurman|neef|coach|leraar|docent|vriend nacht|nachts|snachts|bed|kamer|slaapkamer|badkamer|douche komt|kwam|opzoekt|opzoekt|kruipt|ligt|binnen|bezoekt
      =nachts|snachts =bij =haar|=hem =in =bed|kamer|komt|opzoekt; =opzoekt =nachts; dingen =doen|=moet =die =ze|=hij =niet =wil; dingen =doet =die =niet =mogen|=horen
      aangeraakt|betast|lastiggevallen|gezoend|misbruikt =door|=oom|=vader|=trainer|=leraar; =door =haar|=zijn|=een|=mijn oom|trainer|stiefvader|vader|buurman|opa|leraar|docent =aangeraakt|=betast|=lastiggevallen|=gezoend; durft =niet|=niks =vertellen|=zeggen|=praten + stiefpa|stiefvader|vader|oom|opa|thuis|broer|mama; =trouwen + laten|moet|moeten|dwingen|gedwongen; =haar|=hem|=mij|=ons|=me|=je|=iemand =iets|=wat =aandoen|=aandoet|=aangedaan; =haar|=hem|=mij|=ons|=me =iets|=wat =aan =doen|=te; =iets =aan =te =doen; =doe|=doet =haar|=hem|=je|=ze =iets|=wat =aan
      seks|sex =gedwongen|=dwingt|=tegen|=moest|=moet|=geld|=oudere|=man|=mannen|=leraar|=docent; oudere =man|=mannen|=vent|=vriend + hotel|auto|cadeau*|geld|foto*|seks|spreekt|ophaalt|opgehaald; seksueel =grens*; aanranding
      naaktfoto*; naakt =foto|fotos|filmpje|beelden; blootfoto*; bloot =foto|fotos|filmpje; =nudes; =nude; sexting; seksfilmpje*; sekstape; chanteren|chanteert|gechanteerd|chantage|afgeperst|afpersing
      uitgehuwelijkt*; uithuwelijk*; trouwen =moet|=moeten|=gedwongen|=neef|=buitenland|=zomer + moet|moeten|gedwongen|wil niet|familie; besneden|besnijdenis + meisje|haar|buitenland|vakantie; achtergelaten =buitenland|=land
      opgesloten|vastgebonden + thuis|kamer|vader|moeder|kelder|kast|zolder|ouders; thuis =geen|=niet =eten|=te; krijgt =thuis =geen =eten; dagen =niet =gegeten + thuis|vader|moeder|ouders; =niet =te =eten =krijgt|=thuis; buitengesloten|buitengezet|uit =huis =gezet|=geschopt|=gegooid; slaapt =op =straat|=buiten|=park; op =straat =gezet|=slapen|=slaapt|=leeft
      vader|moeder|stiefvader|stiefpa|ouders|oom|broer + slaat|mishandelt|wurgt|schopt|mept + haar|hem|kind|mij|me|moeder
      father|mother|dad|mom|stepdad|stepfather|uncle|parents|brother hits|hit|beats|beat|touches|touched|hurts|hurting|punched|locked; hits|beats|beaten|touched|touches|hit =her|=him|=by =father|=dad|=at =home|=stepdad|=parents|=uncle; afraid|scared =to|=of =go|=going =home; unsafe =at =home; bruises; being =abused|=beaten|=hit; =sexually
    `,
    possible: `
      wil|wilde =niet =naar =huis; schrikt|krimpt|duikt =als =iemand|=ik|=je =aanraakt|=hand; dure =spullen|=tas|=telefoon|=kleren =ineens|=nieuwe; =plekken; =oudere =vriend; wachtgeld; foto|fotos =doorgestuurd|=verspreid|=rondgestuurd|=rond; thuis =geweld; thuis =erg =mis|=onveilig
      geheim =houden|=niemand + =beloofd|=beloven|=vertellen; =niemand =vertellen; ouders =drinken|=verslaafd; =dwingt|=gedwongen; opa|oom|stiefvader =rare|=enge|=vieze
    `,
  },
  geweld: {
    topics: `=wapens|=wapen + - geschiedenis + - oorlog + - koude; bommelding*; schietpartij*; schoolshoot*; shooting; shooter; doodsbedreig*; steekpartij*; gijzel*; terrorisme; aanslag*`,
    certain: `
      =krijg|=krijgt|=kreeg|=kregen|=stuurt|=stuurde|=ontving doodsbedreig*;
      afgelopen =met =jullie|=je|=hem|=haar|=ze|=u; breng|neem =morgen|=maandag|=vrijdag|=iets|=wat =iets|=wat|=mee + afgelopen|jullie|zien|spijt|boeten; weet =je|=mij|=me|=ons|=jou|=hem|=wel =wel|=te =te|=vinden + - boek + - weg + - hulp; weet =waar =ik|=je|=u|=mijn =woon|=woont|=wonen|=huis|=kinderen + - lokaal; =oppassen + dreig*|vinden|anders|waarschuw*|spijt; vechten|gevecht|slaan + nu|bezig + boksbeugel|mes|bloed|stok
      neersteken|neergestoken|neersteekt|doodsteken|neerschieten|doodschieten|doodslaan; krijgen|krijgt =allemaal|=nog =hun|=zijn|=haar =straf|=loon; =laten|=laat =boeten; =weet|=weten =iedereen|=ze|=jullie =wie =ik; =iedereen =wie =ik =ben; doden =vallen|=gaan; =vallen|=vielen =doden|=slachtoffers; =hem|=haar|=ze|=klasgenoot|=leerling =kapot|=dood|=af =te =maken|=schoppen|=slaan; =na =school =kapot|=dood|=afmaken|=in =te|=maken|=elkaar; brand =sticht|=stichten|=gesticht|=steekt; benzine + tas|school|brand; staat|stond|staan =dreigend; gevochten|vechten|vecht|vechtpartij =met =messen|=mes|=wapens|=stokken|=knuppels|=stok; messen =bij =zich|=zich|=plein|=school; =met =messen; knuppel|honkbalknuppel|hamer|bijl =op =zoek|=school|=plein|=weg|=tas; wraak =nemen|=neemt; dreigberichten|dreigbericht|dreigbrief|dreigmail; haatlijst
      =mes|=messen|=dolk|=machete|=stiletto|=vlindermes|=keukenmes|=zakmes|=kapmes|=hakmes|=knife =tas|=rugzak|=rugtas|=kluis*|=zak|=jas|=mee|=bij|=op|=school|=getrokken|=trok|=trekt|=gezien|=zien|=laat|=dreig*|=gezwaaid|=zwaait|=in|=steek*|=rond|=foto|=liet|=bedreigd|=onder + - keel + - kookles + - koken + - kantine + - vork + - practicum
      =met =een|=n|=zn|=zijn =mes|=messen|=keukenmes|=machete|=zakmes|=schaar|=honkbalknuppel|=knuppel|=hamer|=kapmes|=knife + - kookles + - koken + - practicum + - eten
      loopt|rondloopt|staat|zwaait =mes|=wapen|=pistool|=vuurwapen|=machete; steekwapen*; vuurwapen*; =pistool; =geweer; =pistolen; neppistool; =gun; =guns; boksbeugel; handgranaat; =explosief|=explosieven; vuurwerkbom*; molotov*; =cobra =tas|=kluis*|=mee
      neersteken|neergestoken|steekt =neer; =gestoken + mes|jongen|leerling|bloed; doodsteken|doodstek*; steken|steekt =iemand|=hem|=haar =met|=neer|=dood|=morgen; =ik =steek; =lek =steken|=prikken|=geprikt
      doodschieten|doodschiet|doodgeschoten|neerschieten|neergeschoten|neerschiet; =schieten|=schiet =iedereen|=ze|=hem|=haar|=jullie|=mensen|=klas|=school|=docent|=kapot|=dood + - stress + - lach + - foto + - doel + - film; kogel*; =knallen =we|=hem|=ze|=iedereen; =iemand|=iedereen|=ze|=hem|=haar|=jullie =neer|=afmaken|=afmaakt|=kapotmaken|=doodmaken
      maak|maakt|maken|gaat|ga|zal|wil =hem|=haar|=je|=jullie|=iedereen|=ze|=u =dood|=af|=kapot|=koud + - woordgrap*; dood =maken|=maakt|=slaan|=gemaakt; doodmaken|doodslaan|doodmaak; =vermoorden|=vermoordt|=vermoord + - toets + - boek + - film + - anne
      bedreig|bedreigt|bedreigd|bedreigde|bedreigen|bedreiging|bedreigingen + - existent* + - diersoort*; =dreigt|=dreigde|=dreigen =met|=om|=iemand|=dat|=te =slaan|=steken|=iets|=geweld|=vermoorden|=mes|=doden|=aan|=doen|=iemand|=school|=schieten|=brand|=zichzelf|=ze|=haar|=hem|=hij + - zitten + - zakken + - blijven; =dood =bedreigd|=wensen|=gewenst
      =bom =school|=gelegd|=ligt|=leggen|=tas|=maken|=geplaatst|=onder; bommen =maken; opblazen|opblaas|opgeblazen + - ballon + - band; =op =te =blazen; =gaat|=wil|=ga|=zal =iemand|=hem|=haar|=je|=ze|=klasgenoot =steken|=neersteken|=schieten|=afmaken|=slachten|=pakken; =machete|=mes|=pistool|=wapen + vasthoudt|filmpje|foto|video|snap|zwaait|laat zien; brand =steken|=stichten|=gestoken|=steekt; in =de =fik; brandstichting
      =elkaar =geslagen|=slaan|=getrapt|=gemept|=gerost|=timmeren|=geramd; =wordt|=werd|=worden =opgewacht|=achtervolgd|=afgetuigd|=gestalkt; opgewacht|opwachten|afgetuigd|gestalkt|stalker|stalkt|stalken; mishandelt =klasgenoot|=leerling; bewusteloos =geslagen; knock =out =geslagen
      blijf|blijven|kom|ga =maandag|=dinsdag|=woensdag|=donderdag|=vrijdag|=morgen =maar|=beter|=niet|=thuis|=liever + slim|verstandig|lief|leven|beter|zien|weten|raad|als je; =thuis =als =je =slim|=leven|=lief; =kom|=komt =maandag|=dinsdag|=woensdag|=donderdag|=vrijdag|=morgen =beter|=maar|=liever =niet =naar|=op =school
      =jullie|=ze|=iedereen|=u =zullen|=zult|=gaan|=gaat|=zal =allemaal|=wel|=nog =zien|=boeten|=spijt|=betalen|=merken|=voelen|=lijden|=bloeden; =weten =ze =eindelijk|=allemaal|=pas|=wel =wie =ik|=hij =ben|=is; =dan =weten|=weet =ze|=iedereen =wie =ik
      krijgen|krijgt =allemaal|=er|=nog|=hier =spijt|=hiervoor; wraak* + - toneel + - boek + - geschiedenis; =neem|=neemt =ze|=hem|=haar|=iedereen|=er|=jullie =allemaal|=mee|=een|=paar =graf|=dood|=mee|=met + maandag|morgen|zien|gebeurt|graf|dood|straks|dan; =ik =neem =ze =mee; =neem =ze =allemaal =mee
      dodenlijst*; hitlist; hit =list; kill =list; =lijst|=lijstje =namen|=met =namen|=wie =dood|=eraan|=verdient|=aan + dood|wraak|eraan|straf|klasgenoten|haat|verdien*; =eraan =gaan|=gaat|=aangaan; columbine; =breivik
      brought|brings|bringing|has|have|carries|carrying|with|a knife|gun|weapon; knife =in =his|=her|=bag; threaten*; shoot =up|=everyone|=school|=them; bomb =threat|=school|=in; going =to =kill|=stab|=shoot; stab|stabbed|stabbing; hurt =everyone|=people|=others|=someone; kill =everyone|=them|=him|=her|=you|=us
    `,
    possible: `
      =mes|=messen; =agressief|=agressie =uit =de =hand|=nu; vechtpartij|vechten|vecht|gevecht =nu|=bezig|=plein|=gang; =politie =bellen|=bel|=gebeld; =dreigt|=dreigement*|=dreiging; =geweld =wordt|=tegen; haat =jullie|=iedereen|=allemaal|=ze|=school; =opeens|=boos|=woedend =gooit|=stoelen|=stoel; =vuurwerk =tas|=kluis*; =manifest; =bloedbad; =slachten|=slacht
      =elkaar =aan =het =slaan; =steken; =lek; =klappen =uitdelen|=uitgedeeld|=gegeven; =schieten; =wapen; =maandag|=vrijdag|=morgen =wat =er =gebeurt|=gebeuren; =zullen =zien|=zullen =wat
    `,
  },
  vermissing: {
    topics: `vermissing*; amber =alert; amberalert`,
    certain: `
      =niet|=nooit =meer =gezien|=teruggezien + sinds|tas|jas|niemand|uur + - cijfers + - boek; sinds + =niet =gezien|=gesignaleerd|=bereikbaar + leerling|jongen|meisje|hij|ze|kind|tas|jas
      verdwenen + niemand|zoeken|zoekt|vindt|vinden|kamp|excursie|pauze|politie|schoolreis|gymles + leerling|jongen|meisje|kind|hij|ze|hem|haar + - motivatie + - spullen + - pen + - boek; niet|nooit =teruggekomen|=terug =gekomen + thuis|zoekt|zoeken|pauze|excursie|wc|toilet|politie|telefoon|ouders; we|wij|iedereen|politie|ouders|school zoekt|zoeken =al|=naar|=haar|=hem|=een|=onze|=overal + kind|leerling|hem|haar|jongen|meisje|uur|uren + - studie + - oplossing + - plek + - school naar + - hulp; dochter|zoon =weg|=kwijt|=zoek|=verdwenen|=niet =is|=zijn|=thuis; =niet =in =haar|=zijn|=eigen =bed =geslapen; gezworven|zwerft|rondgezworven|zwerven =straat|=over|=buiten|=door|=op|=nacht; straat =gezworven|=rondgezworven|=zwerft; onbereikbaar|onbereikbare + meegegaan|weg|sinds|man|nacht|thuis|verdwenen + - coordinator + - mentor; meegenomen =door =een|=onbekende|=vreemde|=man
      vermist|vermiste + leerling|jongen|meisje|kind|dochter|zoon|meid|hij|zij|politie|ouders|sinds|mentorleerling + - pen + - boek + - schrift + - spullen + - agenda + - rekenmachine + - telefoon + - laptop + - etui + - jas + - fiets
      spoorloos; =weggelopen|=weglopen|=loopt =van|=uit =huis|=thuis; van =huis =weggelopen|=weg; weggelopen =huis|=thuis|=instelling|=pleeg*|=groep|=gisteren|=vannacht + - les
      niet =thuis =gekomen|=aangekomen|=geweest|=geslapen; =niet =thuisgekomen|=thuiskomen; thuisgekomen + niet|nooit; vannacht|nacht|nachten|gisteravond =niet =thuis|=weg; nooit =thuis|=aangekomen
      onvindbaar + - document + - plan + - magister + - protocol; =nergens =te =vinden|=vindbaar|=bekennen + leerling|jongen|meisje|kind|haar|hem|ze|hij|meid + - boek + - plan + - protocol + - document + - formulier + - beleid; =niet =te =vinden + leerling|jongen|meisje|kind|haar|hem + politie|ouders|gang|excursie|weg|telefoon
      =niemand|=ouders|=moeder|=vader|=we|=weet|=weten =weet|=niet|=weten =waar =hij|=ze|=zij|=die|=ie|=haar|=het =is|=uithangt|=kind|=verblijft|=gebleven|=slaapt|=zit + - plek + - staat + - goed; =geen =idee =waar =hij|=ze|=zij|=ie =is|=uithangt; =weet =waar =hij|=ze|=zij|=ie =is + niemand|geen|niet
      =kwijt|kwijtgeraakt =een|=leerling|=kind|=meisje|=jongen|=hem|=haar =kwijt|=excursie|=schoolreis|=museum|=kamp + - spullen + - boek + - pen; =leerling|=kind|=meisje|=jongen =kwijt =op|=tijdens|=bij|=sinds|=excursie|=pretpark; zijn =een|=twee =leerling|=leerlingen|=kind|=jongen|=meisje =kwijt
      =al|=sinds =dagen|=dag|=gisteren|=gisteravond|=vanochtend|=twee|=drie|=uren|=zondag|=zaterdag|=vrijdag =niet|=niemand|=nergens =gezien|=gehoord|=bereikbaar|=weet + leerling|jongen|meisje|kind|haar|hem|ouders|ze|hij + - cijfer + - magister
      leerling|jongen|meisje|kind|ze|hij|meid =is =weg|=verdwenen|=spoorloos|=zoek + telefoon|politie|ouders|bereik*|jas|fiets|zoeken; =is =verdwenen|=zoek + leerling|jongen|meisje|kind|ze|hij|meid + - pen + - boek + - motivatie + - zin + - spullen
      missing + student|girl|boy|child|since|kid|pupil + - homework + - lessons + - classes + - pen; ran =away; run =away =from =home; runaway; not =come =home|=home; never =came =home|=home; nobody =knows =where
    `,
    possible: `
      telefoon =staat =uit|=uit|=opneemt; =niet =bereikbaar; onbereikbaar; =neemt =niet|=niet =op|=meer + telefoon|belt|bel|op; =weggelopen; =verdwenen; =sinds =gisteravond|=gisteren|=vannacht|=vanochtend|=vanmorgen =weg|=niet; =politie =zoekt|=zoeken|=ingeschakeld; =ouders =zoeken|=bellen =ongerust|=paniek
    `,
  },
  lichamelijk: {
    topics: ``,
    certain: `
      bewusteloos; =buiten =bewustzijn; ademt =niet|=bijna; =geen =adem|=lucht =krijgt + nu|leerling|hij|ze; reanim*; =stikt + leerling|hij|ze|kind + - van; unconscious; =not =breathing; =bloedt|=bloeden =hevig|=erg|=heftig|=leeg; =ligt =op =de =grond + =reageert|bewustzijn; reageert =niet =meer + ligt|grond|bewust*|aanspreekbaar; =out =gegaan + drugs|drank|pil|pillen; =drugs =genomen|=geslikt|=gebruikt + =raar|=niet =goed|=weg|=nu|=flauw
    `,
    possible: `
      =ambulance; =112; =flauwgevallen; =niet =aanspreekbaar; =epileptische =aanval + nu
    `,
  },
};

/** Phrases with a dangerous word that mean something else; the words of such a phrase are no sign. */
export const HARMLESS = `
  hidden|secret|system|verborgen|geheime =instructions|=instructies|=prompt;
  slaat|slaan|sla|sloeg =les|=lessen|=uur|=hoofdstuk|=opdracht|=stap|=stappen =over; slaat|slaan|sla|sloeg =steeds|=een|=de|=altijd|=weer =les|=lessen|=stap|=over;
  =schiet|=schieten|=schoot =in =de =stress|=lach|=slappe|=paniek|=verdediging|=weerstand|=kramp; =schiet|=schieten =in|=vol =tranen|=lach; =schiet|=schieten|=schoot =vol; =dood =is|=was =opa|=oma; opa|oma|hond|kat|poes =is|=was =dood; =op =zoek =naar; blauwe =plekken =van|=door =voetbal*|=het|=judo|=hockey*|=sport*|=rugby|=gym|=volleybal; boek|film|roman|werkstuk|gastles|les|lessen =over =zelfmoord|=zelfdoding|=suicide|=mishandeling|=misbruik|=geweld; mist =hem|=haar =in =de =groep; =schiet =te =binnen|=kort; =schiet|=schieten =niet =op; =schiet =op|=wortel*|=tekort; schieten =tekort|=wortel; wortel =schieten
  =mes =op =de =keel; =mes =snijdt =aan; =onder =het =mes; =stok =achter =de =deur; =stok =om =mee =te =slaan
  =bom =barst|=informatie|=gebarsten; bom =vol; =bommetje; dood =spoor; =dood =punt; dode =hoek; dooie|dode =boel; dood =gewoon|=normaal|=moe|=simpel|=saai|=stil|=op; =ik =ga =dood =van; =lachen =dood; =dood =lachen; =dood =verveelt|=vervelen|=schamen|=schaamt|=gelachen|=geschrokken|=schrok; =schaamt =zich =dood; verveelt =zich =dood; =schrok =me =dood
  =eind|=einde =aan =de =les|=discussie|=ruzie|=schooljaar|=week|=vergadering|=gesprek|=relatie|=pesten|=gedoe|=overleg|=traject|=plan|=begeleiding|=ondersteuning|=project; =einde =van; =eind =goed
  =klap =op =de =vuurpijl; =klapt =dicht; klap =van =de =molen; =in =een =klap; op =tafel =slaan|=slaat; =vuist =op =tafel; slaan|slaat =elk|=ieder|=alle|=het|=alles|=ons|=een|=de =gesprek|=aanbod|=hulp|=uitnodiging|=voorstel =af; slaan|slaat =af; =bijt|=bijten =van =zich =af; slaat|slaan =nergens|=op =hol|=tilt|=aan|=dicht|=over|=de =plank; slaat|slaan =de =plank =mis; over =slaan|=slaat; slaat|slaan =lessen|=les|=toetsen|=opdrachten =over; vleugels =slaan; =alarm =slaan|=slaat; =brug =slaan|=slaat; =slag =slaan
  =misbruik =van =regel*|=vertrouwen|=situatie|=positie|=telefoon|=regeling; =maakt|=maken =misbruik =van
  gym =vermist; =van =school =weggelopen =sfeer; =wil =er =niet =meer =zijn =best; =niet =meer =bij =de =les; =er =niet =meer =bij; =kop =kwijt; =draad =kwijt; =concentratie|=motivatie|=aandacht =kwijt; =hoofd =kwijt; =aandacht =verdwenen
  =vermoord =door =werk; vermoordt =mijn|=de =les; =schieten =doel; =ik =vermoord =hem|=ze =nog; =afgemaakt|=afmaken =huiswerk|=opdracht|=school|=taak|=toets|=werk|=havo|=vmbo|=jaar; =niks =af; =maakt =niks|=niets|=nooit|=het|=zijn|=haar|=zn|=alles|=taken|=opdrachten|=werk|=huiswerk|=dingen =af; =af =maken|=maakt
  bedreiging|dreigt|dreigen =te =zakken|=blijven|=mislukken|=doubleren|=uitvallen|=ontsporen|=zitten|=stagneren|=vallen|=worden|=raken; =dreigt|=dreigen =uit =te =vallen|=vallen; =dreigt =thuiszitter|=thuiszitten|=afstroom
  =sterven =van =zenuwen; doods =bang|=benauwd|=nerveus; moord|=moord =en =brand; =moord =kuil; =levens =beschouwing; oorlog =wapens; =springen|=springt =eruit|=bij|=in =het =oog|=over|=op; =springt =van =de =hak; =springen =van; =trein =gemist|=vertraging; =met =de =trein; =trein =komt|=rijdt|=halen
  =geen =leven =na|=buiten; leven =zuur|=moeilijk =maken; =pillen =voor =adhd; =pijn =in; toetsen =leggen; aanslag =op =tijd|=agenda|=energie; aanslag =tijd; hit =van; cijfer|cijfers =weggeven|=weggegeven; =woordgrap* =elkaar =af
  missing =homework|=lessons|=assignments|=classes|=deadlines|=instructions|=words; dying =of =boredom; killing =time|=it; =killer
`;
