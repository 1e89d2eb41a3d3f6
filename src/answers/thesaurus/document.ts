import type { CueTable } from './table.ts';

/** The documents that every school has, and the duties that go with them. */
export const documentCues: CueTable = {
  'document.visie': {
    strong: `visie*; visiestuk; visiedocument; kijk =op =passend =onderwijs; vision; waar =we =voor =staan; uitgangspunten =school =passend; missie`,
    fair: `passend =onderwijs =beschrijven|=opschrijven|=idee|=school; onderwijsconcept`,
  },
  'document.aanname': {
    strong: `aannamebeleid; aanname*; plaatsingsbeleid; toelatingsbeleid; toelating =leerling*|=regels|=beleid|=eisen; aannemen|aangenomen|aanneemt|toelaten|toegelaten|weigeren|weigert =leerling*|=kind*|=nieuwe|=met|=wel|=niet|=aanmelding* + - school naar + - om; nieuwe =leerling =plaatsen|=geplaatst|=welke|=aangemeld; in =welke =klas|=groep =komt|=geplaatst|=plaatsen|=zetten|=zet|=hoort; plaatsing =nieuwe|=in|=klas|=groep|=passende + - vso; passende =groep|=klas|=plek =in; klas =indeling|=indelen|=ingedeeld|=samenstelling|=plaatsen|=geplaatst; klassenindeling; groepsplaatsing; specifieke|vaste|eigen =plek =in =de =klas|=groep|=lokaal; aanmelding =nieuwe|=leerling|=beleid|=regels; admission*; placement =policy|=new; inschrijv* =beleid|=regels|=weigeren; zij =instromer*|=instroom; zijinstroom`,
    fair: `aanname; plaatsen =groep|=klas; aangemeld =nieuwe; instroom*; toelaten; plaatsing`,
    against: `vso; rt; bij =de =coordinator`,
  },
  'document.sop': {
    strong: `sop =apart|=schoolgids|=in|=document|=moet|=actueel|=verplicht|=hebben|=oud*|=bijwerken|=bijgewerkt|=er|=maken|=school; schoolondersteuningsprofiel =moet|=schoolgids|=er|=hebben|=verplicht|=apart|=actueel|=zijn|=oud*; ondersteuningsprofiel =moet|=schoolgids|=hebben|=verplicht|=apart|=actueel|=oud*|=nog; schoolgids =sop|=ondersteuning*|=hulp|=profiel|=apart|=verwerkt; actueel =sop|=profiel|=ondersteuningsprofiel; =is =sop =nog|=verplicht|=nodig; what =is|=does =sop`,
    fair: `sop; schoolondersteuningsprofiel; ondersteuningsprofiel; schoolgids; profiel =school`,
  },
  'document.verzuim': {
    strong: `verzuimbeleid; verzuim =beleid|=protocol|=plan|=regels|=aanpak; verzuimprotocol; verzuimaanpak; verzuimplan; absentiebeleid; beleid =op|=tegen|=voor|=rond|=bij|=over =spijbelen|=verzuim|=afwezig*|=schoolverzuim|=te; absence =policy; attendance =policy; afspraken|regels =over|=bij|=rond|=tegen =verzuim|=spijbelen|=telaatkomen; schoolverzuim =voorkomen|=terugdringen|=tegengaan`,
    fair: `beleid + verzuim|spijbel*|leerplicht|afwezig*; verzuim =voorkomen|=terugdringen; verzuimcijfers`,
  },
  'document.klimaat': {
    strong: `pedagogisch* =klimaat; schoolklimaat; leerklimaat; klimaat + - airco + - aarde; sociale =veiligheid; sociaal =veilig|=onveilig*; klassenmanagement; klassemanagement; orde =houden|=handhaven|=in|=krijgen|=problemen; ordeproblemen; sfeer =in|=op|=klas|=klassen|=school|=slecht*|=verziekt*|=onderling; pest|pesten|gepest|pesterijen|pestprotocol|antipest*|pestgedrag|gepeste|pesters|cyberpest*; rumoer*; onrustige|drukke|lastige|rumoerige =klas|=klassen|=groep; rust =in =de =klas|=les|=klassen; veilig =voelen|=voelt|=voel|=gevoel|=klas; voelt =zich =niet|=onveilig =veilig|=onveilig; voelen =zich =veilig|=onveilig; onveilig =voelt|=voelen|=klas|=sfeer; personeel =veilig*|=onveilig; bullying|bullied; classroom =management; school =climate|=atmosphere; regels =in =de =klas; groepsvorming; buitengesloten =worden|=wordt|=door|=klas; uitgesloten =door|=klas; uitgescholden|schelden|uitschelden; discriminatie|racisme|gediscrimineerd|racistisch*`,
    fair: `klimaat; sfeer; onveilig*; veiligheid =leerlingen|=personeel; orde; gepest*; uitgelachen; veilig; respect`,
    against: `veiligheidsbeleid; incident*; gebied`,
  },
  'document.veiligheid': {
    strong: `veiligheidsbeleid; veiligheidsplan; veiligheid =beleid|=plan|=protocol; incident|incidenten|incidentje|incidentenprotocol; vechtpartij*; gevochten; gevecht*; vechten|vecht|knokpartij|knokken|matten =plein|=pauze|=gang|=school|=op; vernield|vernieling*|vandalisme; diefstal|gestolen|jat|stelen; vuurwerk =plein|=school|=afgestoken; agressie =school|=protocol|=beleid|=tegen|=ouder*; agressief*  =ouder|=vader|=moeder; ongeluk =plein|=school|=protocol; drugs =school|=dealen|=plein|=beleid|=kluisje; vapen|vape; ontruiming* =beleid; safety =policy|=plan; incident =plan|=policy`,
    fair: `veiligheid + beleid|plan|incident|plein; veilig =om =de =school; plein =ruzie|=incident; ruzie =plein; kluiscontrole|kluisjescontrole; calamiteit*; melden =incident; camera*`,
    against: `veilig =voelt|=voelen; sociale =veiligheid`,
  },
  'document.werkhouding': {
    strong: `werkhouding + beleid|klas|school|plan|hele|alle|elke; werkhoudingsbeleid; ondersteuningsbeleid; beleid + motivatie|werkhouding|concentratie|inzet|huiswerk|taakgericht*|planning|ongemotiveerd*|aandacht; motivatie + klas|klassen|school|beleid|helft|iedereen|niemand|leerlingen|leerjaar; halve|hele|de =klas|=helft =niks|=onderuit|=niks|=huiswerk|=ongemotiveerd|=motivatie|=hangt|=zit =uit|=onderuit|=maakt; niemand =huiswerk|=heeft|=maakt|=doet|=zijn|=zn; ongemotiveerde =klas|=klassen|=groep|=leerlingen; klas =ongemotiveerd|=gemotiveerd|=motivatie|=motiveren|=lusteloos; motiveren =klas|=leerlingen|=ze; huiswerkbeleid; study =attitude|=policy; motivation =policy|=of =the =class`,
    fair: `werkhouding; motivatie; ongemotiveerd*; taakgericht*; inzet =leerlingen|=klas; huiswerk =niemand|=niet|=nooit`,
    against: `leerling =valt =op; =is =z|=zn|=zijn =aandacht`,
  },
};
