import type { CueTable } from './table.ts';

/** Handelingsgericht werken in daily words. */
export const hgwCues: CueTable = {
  'hgw.uitgangspunten': {
    strong: `uitgangspunten + - flexzat + - zat; zeven|7 =punten|=principes|=uitgangspunten|=pijlers|=regels; hgw =wat|=betekent|=houdt|=punten|=principes|=in|=inhoud|=uitgangspunten|=zeven|=7; wat =is|=houdt|=betekent|=bedoelen =hgw|=handelingsgericht*; principes =hgw|=handelingsgericht; handelingsgericht =werken =wat|=betekent|=in|=kort|=inhoud; =wat =goed =gaat =uitbreiden|=centraal|=kijken; positieve =aspecten|=punten|=dingen; seven =principles; kijken =naar =wat =goed|=wel`,
    fair: `hgw; handelingsgericht*; principes; doelgericht; cyclisch`,
    against: `geschoold; scholing; verplicht; iedereen; flexzat; zat; cursus; elke =school`,
  },
  'hgw.stappenplan': {
    strong: `stappenplan + - verplicht + - overslaan; zes|6 =stappen; welk|welke =stappenplan|=stappen; stappenplan =ocw|=ministerie|=aangeraden|=geadviseerd|=gebruiken|=vinden|=staat|=website|=vind|=volgen; ministerie; ocw; holland =rijnland* + - flexzat; hollandrijnland* + - flexzat; steps =plan; six =steps; rijksoverheid; hulpmiddel =ministerie|=ocw|=swv`,
    fair: `stappenplan; stappen; holland =rijnland`,
  },
  'hgw.alle-scholen': {
    strong: `hgw|handelingsgericht* =verplicht|=elke|=alle|=iedereen|=alleen|=scholen|=school|=overal; verplicht|moeten|moet|werken|werkt|elke|alle|iedere|doen =hgw|=handelingsgericht*|=school|=scholen|=wij|=alle|=we|=volgens =hgw|=handelingsgericht*; volgens =welke|=dezelfde =manier|=methode|=werkwijze|=aanpak =van|=werken|=doen|=scholen; manier =van =werken =scholen|=swv|=doen|=leerlingbegeleiding|=allemaal|=wij|=school; zelfde =manier|=werkwijze|=aanpak =werken|=scholen|=alle; werkwijze =scholen|=swv|=alle; hgw =bij =ons; eigen =aanpak =houden|=kiezen; all =schools; way =of =working`,
    fair: `hgw; handelingsgericht*; werkwijze; manier =van =werken`,
    against: `geschoold; scholing; cursus; flexzat; zat; zeven`,
  },
  'hgw.geschoold': {
    strong: `geschoold|scholing|geschoolde|bijscholing|nascholing|bijgeschoold; cursus|training|opleiding|studiedag|workshop =hgw|=handelingsgericht*|=volgen|=doen|=docent*|=verplicht|=voor =docent*|=hgw|=personeel|=collegas|=volgen; hgw =geschoold|=scholing|=cursus|=kennen|=weten|=training|=opleiding|=toepassen|=dagelijks|=les|=leren|=certificaat; kennen|weten|snappen|kennis =hgw|=handelingsgericht*; docenten =hgw|=handelingsgericht*; iedereen =hgw|=handelingsgericht* =kennen|=weten|=geschoold|=snappen; trained =in; dagelijks =werk`,
    fair: `scholing; cursus; opgeleid; hgw =docent*|=iedereen`,
    against: `vertrouwenspersoon; verkennen; faalangst*; sova; weerbaar*`,
  },
  'hgw.mentor-spil': {
    strong: `rol|taak|taken|functie|spil|werk|positie =mentor|=van|=als|=nou =mentor|=de|=een|=coach; als =mentor =precies|=doen|=moet|=rol|=taak; wat =doet|=moet|=is|=mag =een|=de|=ik|=mijn =mentor|=coach|=rol; mentor =rol|=spil|=taak|=taken|=spilfunctie|=belangrijk|=doet|=moet|=eigenlijk|=precies|=hierin|=centraal|=leerlingbegeleiding; spil*; mijn =rol|=taak =als|=mentor; role =of =mentor|=tutor|=coach; mentor =role|=do; centrale =persoon; wie =is =de =spil|=centrale; moet|loopt|gaat =alles =via|=langs =de|=mij|=mentor; via =de =mentor`,
    fair: `mentor; mentorschap; mentortaken`,
    against: `flexzat; zat; wie =zitten; coordinator; gesprekken; gesprek; mentor =is =ziek; ben =mentor; nog =iemand; vertrouwen; mentoruren; hoeveel`,
  },
  'hgw.onderwijsbehoeften': {
    strong: `onderwijsbehoefte*; behoeften =van|=in|=achterhalen|=onderzoeken =leerling*|=kaart|=verkennen; achter|uitzoeken|achterhalen|ontdekken|bepalen|onderzoeken|uitvinden =wat|=komt|=kom =leerling*|=ik|=hij|=ze|=nodig|=een =nodig|=leerling|=heeft + - overleg; wat =een|=deze|=hij|=ze|=die =leerling|=kind|=van|=in|=nodig =nodig|=heeft|=mij + - wij + - meer; toetsanalyse; toetsen =analyseren|=analyse|=bekijken|=praten; observ* + - mijn les; observatie*; lesobservatie; door =observatie|=observeren|=gesprekken|=kijken; educational =needs; hoe =kom =ik =erachter; find =out =what; observe`,
    fair: `behoefte*; nodig =heeft; gesprek =leerling; analyseren`,
    against: `overleg; flexzat; stap; gebieden|vlakken; overstijgt; meer =nodig; =wij =kunnen`,
  },
  'hgw.vroeg-signaleren': {
    strong: `aan =de =bel =trekken|=trek|=trekt; bel =trek|=trekken; trek|trekken =aan =de =bel; vroeg|vroegtijdig|tijdig|optijd =signaleren|=gesignaleerd|=signalering|=melden|=merken|=zien|=herkennen|=doorhebben|=opmerken + - jeugdhulp + - om tafel; vroegsignalering; op =tijd =zien|=merken|=bij|=signaleren|=doorhebben|=gezien|=melden; pas =als|=bij|=wanneer =onvoldoende*|=misgaat|=cijfers|=er|=het|=mis|=te =staan|=misgaat|=onvoldoendes|=mis|=laat + - plan; afwachten|wachten =tot|=of|=met =onvoldoende*|=rapport|=het|=melden|=mis*|=cijfers; wanneer =meld|=melden|=trek|=zeg =ik|=je|=we =iets|=zorgen|=een|=aan; al =eerder; eerste =signaal|=signalen; hoe =vroeg|=snel =melden|=signaleren|=aan|=erbij; onderbuik*; early =sign*; as =early; early =on`,
    fair: `vroeg; signaleren; signalen; op =tijd; eerder`,
    against: `jeugdhulp; ouders =bij|=betrek*; thuisfront; om =tafel; stap =1; team`,
  },
  'hgw.wisselwerking': {
    strong: `wisselwerking; leerlingbespreking*; waarom =het|=t|=dat|=gaat =bij =mij|=de|=hem|=haar|=een =misgaat|=fout|=wel|=niet|=goed|=mis|=loopt|=anders; bij =mij =misgaat|=niet|=wel|=mis|=gaat|=lukt + - anderen; bij =de =een|=ene =wel|=docent|=gaat|=goed; bespreken|bespreek|bespreekt|praten|praat|overleggen =met|=mentor|=de|=onder =vakdocenten|=docenten|=collegas|=mentor|=team|=elkaar =over|=leerling|=waarom|=samen|=hoe|=een + - ouders + - extern*; mentor =met|=en|=docenten =docenten|=vakdocenten|=collegas|=colegas =praat|=bespreken|=bespreekt|=overlegt|=samen|=over|=bespreekt; met =mentor =en|=samen =collegas|=colegas|=docenten|=vakdocenten; alleen =in =mijn|=bij =les|=mij; klik|botst|clash =met|=tussen =docent|=mij|=leraar; leerling =docent =groep|=stof; groep =en =leerstof; groepsdynamiek; schuif|aanschuiven|schuift|aansluiten =ik|=zorgco|=coordinator|=als|=de|=aan =aan|=als|=zorgco|=bij =mentor|=zorgco|=coordinator|=vakdocenten|=docenten|=als + - flexzat; interaction; wanneer =haal|=betrek|=vraag =je|=ik =coordinator|=zorgco*|=de =erbij|=zorgco*|=coordinator`,
    fair: `bespreken =docenten|=collegas|=leerling; vakdocenten; in =mijn =les =wel|=niet; leerling =bespreken`,
    against: `flexzat; =zat; jeugdhulp; gedrag =docent; extra =ondersteuning; ondersteuningsteam`,
  },
  'hgw.reflectie': {
    strong: `reflect*; reflectie; zelfreflectie; eigen =gedrag|=rol|=aandeel|=houding|=handelen|=manier|=aanpak =kijken|=als|=in|=docent|=naar|=op|=lesgeven|=van + - houden + - mentor; naar =mijzelf|=mezelf|=jezelf|=zichzelf =kijken; kijken =naar =mijn|=eigen|=jezelf|=mezelf|=zichzelf =eigen|=gedrag|=rol|=aandeel|=lesgeven; functioneringsgesprek*|beoordelingsgesprek*|voortgangsgesprek*|personeelsgesprek*|gesprekkencyclus|ontwikkelgesprek*|popgesprek*; functionering* =gesprek*; mijn =eigen =aandeel|=gedrag|=rol|=handelen; effect =van =mijn|=eigen|=hun|=je|=ons =gedrag|=handelen|=aanpak; ligt =het =aan =mij|=mijzelf|=de =docent; own =role|=behaviour|=behavior; spiegel; hoe =ik =lesgeef|=omga|=reageer`,
    fair: `gesprek =leidinggevende|=teamleider|=directie|=directeur; eigen =rol|=gedrag; ligt =aan =mij`,
    against: `mentor =rol; als =mentor`,
  },
  'hgw.hoorrecht': {
    strong: `hoorrecht; horen =leerling*|=ouders|=kind + - te horen; gehoord =worden|=leerling|=ouders|=wordt; mening =leerling|=kind|=van =leerling|=kind; leerling|kind =zelf =horen|=gehoord|=mening|=stem|=meepraten|=betrekken|=betrokken|=mee|=inspraak|=vragen; meepraten|meebeslissen|inspraak =leerling|=ouders; ouders =en =leerling =betrek*|=betrokken|=meteen|=vanaf|=erbij; ouders|vader|moeder|thuisfront|leerling =meteen|=direct|=gelijk|=vanaf|=eerder|=pas|=wanneer|=meteen =erbij|=bij|=betrek*|=betrokken|=begin|=bellen|=informeren|=inlichten|=eerste|=halen|=als + - flexzat + - onderbreking; ouders =betrekken|=betrokken|=betrek|=inlichten|=informeren|=bellen|=vertellen =wanneer|=meteen|=direct|=bij|=vanaf|=als|=zodra|=pas|=verplicht|=mijn|=zorgen; betrekken|betrek|betrokken =ouders|=leerling|=je =en|=zelf|=bij|=vanaf|=meteen|=leerling|=ouders + - overstap + - onderbreking + - tussenuit; wanneer =vertel|=betrek|=informeer|=bel|=vertellen|=betrekken =je|=ik|=we =de|=ouders|=het =ouders|=leerling; zodra =ik =iets =merk|=zie|=signaleer; vanaf =het =begin|=eerste|=moment =ouders|=signaal|=betrokken|=leerling; zonder =ouders|=medeweten|=dat =te|=ouders|=weten|=van; achter =de =rug; involve|involved|involving =parents|=student|=pupil; right =to =be =heard; buiten =ouders =om; ouders =er =buiten`,
    fair: `betrek*|betrokken; ouders =meteen|=direct|=erbij; horen =ouders; ouders =wanneer; inspraak; medezeggenschap =leerling`,
    against: `flexzat; onderbreking; tussenuit; overstap; dossier; verwacht*; horen =wij|=krijgen; te =horen; klimaat; handelingsdeel`,
  },
  'hgw.zat': {
    strong: `zorgstructuur + - flexzat; interne =zorgstructuur; zatbespreking|zatoverleg|zats; =zat =voorbereid*|=voorbereiden|=bespreking|=evalu*|=uitgevoerd|=overleg|=gehouden|=bereid|=volgens; voorbereiden|bereiden|bereid =we|=je|=een|=ik|=het|=zo =zat|=een|=zon =zat|=zatbespreking|=bespreking; =zats; bespreking =zat; @zat =voorbereid*|=voorbereiden|=geevalueerd|=evalueren|=uitgevoerd; voorbereiden|bereid =een|=het|=je @zat`,
    fair: `=zat =een|=het; zorgstructuur; @zat`,
    against: `wie =zitten; samenstelling; jaarlijks; methode; sanctie`,
  },
};
