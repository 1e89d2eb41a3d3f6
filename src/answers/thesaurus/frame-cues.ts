/** The signs in the wording of a question, apart from its subject. All in the cue language of `cues.ts`. */
export const FRAME_CUES = {
  /** Asks whether something belongs to the basis, in so many words. */
  asBasis: `
    basis|basisondersteuning|basiszorg|basisaanbod|basisbegeleiding|standaardaanbod + - waar houdt + - wat is basisondersteuning; gewone =ondersteuning|=hulp|=begeleiding|=zorg; =standaard =aanbod|=hulp|=op|=iets|=hebben|=krijgen|=bij
    valt|vallen|hoort|horen|telt =dat|=dit|=zoiets|=het|=ook =onder|=bij|=mee|=erbij|=eronder; hoort =erbij; valt =eronder; part =of =basic|=the; basic =support|=care
    onder|binnen|uit|vanuit|bij|tot =de|=onze|=het|=ons =basis|=norm|=gewone|=standaard*
    wat =elke|=iedere =school =moet|=zelf|=biedt|=hoort|=standaard
  `,
  /** Speaks of belonging somewhere; asks for the basis when the question can be answered by yes or no. */
  belongs: `
    hoort|horen|valt|vallen|telt|tellen|past|behoort|zit + bij|onder|tot|erbij|eronder|mee|binnen|in; rekenen =we|=jullie|=ze =tot|=onder; standaard
  `,
  /** Asks whether every school has, does or must do it. */
  everySchool: `
    elke|iedere|alle =school|=scholen|=vestiging|=locatie|=locaties; school|scholen =elke|=allemaal =dat|=verplicht; op =elke|=iedere|=alle =school|=scholen; verplicht|verplichting|verplichten; standaard; moet|moeten =een|=de|=elke|=onze =school|=scholen; moeten =scholen; moet =school|=de =school; moeten|moet =wij|=we|=je =hebben|=zoiets|=dan|=iemand; moet =je =dat =als =school; hebben =als =school; dient|dienen|hoort|horen =school|=scholen|=wij|=we|=een =school|=te|=dat|=dit|=een|=haar|=hem; wordt =van =school|=ons|=de =school|=verwacht; minimaal|minimum =hebben|=aanwezig; heeft|biedt|doet =elke|=iedere; every =school|=schools; all =schools; school =have|=offer|=provide|=must; =must; mandatory; obliged; does|do|must|should =every|=all|=each; normale =gang
  `,
  /** Asks for something for a pupil or for oneself: may it, can it, is there something. */
  entitled: `
    mag|kan|kunnen|mogen|krijgt|krijgen|krijg|heeft|is|zijn =ik|=hij|=ze|=zij|=we|=wij|=die|=iemand|=er|=daar|=een|=haar|=hem|=mijn|=mn|=zn|=leerling|=het|=t|=dat|=dit|=zoiets|=zon|=school|=ie + - wie + - hoe + - wanneer + - waarom
    hulp =krijgen|=mogelijk|=voor|=daarbij|=bij; is =er =iets|=iemand|=daar|=op|=hulp|=een|=voor; doen|doet =we|=wij|=school|=jullie|=de =daar|=iets|=wat|=er|=hier|=school =aan|=wat|=iets|=mee|=tegen; wat =kunnen|=kan|=mag|=doen|=bieden|=doet|=biedt|=heeft|=hebben =we|=wij|=school|=ik|=ze|=hij|=de|=jullie|=onze bieden|doen|=verwachten|=voor|=aan|=daaraan|=hiermee|=school|=daar|=ons|=met|=daarmee|=hiermee|=daartegen|=ermee|=eraan|=daarbij|=betekenen + - zorgco* + - coordinator + - bpo* + - mentor + - flexzat + - zat; moeten =we|=wij =daar|=er|=hier =wat|=iets|=mee; horen|hoort =wij|=we =haar|=hem|=daar|=dat|=zo; mag =ik =rekenen|=verwachten; hebben|heeft =we|=wij|=school =iets|=daar|=hier|=een|=hulp; aanmelden; opgeven; opgegeven; help =possible|=available|=for; can|could|may =he|=she|=they|=we|=i|=a|=the|=my; entitled; available
  `,
  /** Asks for the bound itself: always or only sometimes, how long, on what it depends. */
  conditional: `
    hoe =lang =mag|=kan|=mogen|=is|=blijft|=geldt|=telt|=nog|=moet|=duurt|=kunnen|=valt|=hoort|=dan|=het|=als|=dat|=zou|=mogen|=we|=blijf|=loopt|=ga + - blijft =iets + - dossier + - bewaar*; hoelang; tot =hoe =lang|=hoever; tot =wanneer; zolang; mits; alleen =als; alleen =soms|=maar =soms|=tijdelijk|=wanneer|=bij|=sommige|=kort; of =alleen; onbeperkt; onder =welke =voorwaarde|=voorwaarden|=omstandigheden; voorwaarde|voorwaarden + - stappenplan + - stap + - vooraf; onbepaalde =tijd; =zo =lang =als; =blijft|=blijven =houden|=krijgen =of; of =moet|=moeten =die|=het|=dat|=ze =kort|=tijdelijk|=stoppen|=beperkt; zit =er =een =grens =aan; grens =aan; =is =er =een =grens; of =alleen|=maar =even|=tijdelijk|=poosje; of =hangt; hangt =dat|=het|=er|=af|=dit|=van|=ergens =af|=van|=ergens|=vanaf|=vanaf; afhankelijk =van; ligt =eraan; of =kan =het|=dat|=t =daar|=ook|=te|=er; hoe =ver =gaat|=mag|=moet|=gaan; hoeveel|hoevaak|welke =weken|=maanden|=keer|=lessen|=tijd|=duur|=sessies =mag|=maximaal|=duurt|=nog|=binnen + - opp + - aanmelding + - reageren; maximale|maximaal =duur|=lang|=lengte; eindeloos; per =se =kort; wanneer =is|=wordt|=niet|=wel =het|=dit|=dat|=dan|=begeleiding|=hulp =geen|=niet|=te|=wel + - extra =ondersteuning =wanneer; how =long; only =if|=when|=sometimes; always =or; depends; as =long =as; provided =that; under =what|=which =conditions
    altijd =basis|=basisondersteuning|=onderdeel|=binnen|=onder|=mogelijk|=toegestaan|=recht|=verplicht|=standaard|=gewoon|=minder|=aangepaste|=dat|=recht; basis =altijd; altijd =of; is|valt|hoort|mag|kan|krijgt|geldt|krijgen|mogen|kunnen =dat|=dit|=hulp|=het|=een|=je|=begeleiding|=iedereen|=elke|=die|=slechtziende|=leerling|=sova|=faalangst =altijd|=leerling|=leerling + altijd; altijd|elke + =of + alleen|soms|sommige|hangt|kan|tijdelijk|kort; elke =school =of; sommige =scholen|=school; geldt =voor|=dat|=dit =elke|=iedere|=voor =school|=elke; overal =of; niet =op =elke|=alle
  `,
  /** Asks which of two ways it is done. */
  choice: `
    =of =in|=op|=apart|=gewoon|=los|=via|=door|=intranet|=site|=allebei|=niet|=het|=de|=wie
  `,
  /** Says that the help is short or light. */
  short: `
    @kort + - contact; licht|lichte|beperkt|beperkte|klein|kleine =hulp|=ondersteuning|=begeleiding|=aanpassing*|=vorm|=training|=beetje; paar|enkele|enkel =weken|=keer|=lessen|=dagen|=gesprekken|=maanden|=weekjes; =een|=1|=twee|=2|=3|=4|=6|=zes|=acht|=8|=vier|=drie =week|=weken|=maandje|=keer|=lessen; tijdje; beetje; few =weeks; short; temporary; brief
  `,
  /** Asks for a number that the sources mostly do not give. */
  number: `
    hoeveel|hoevaak; hoe =vaak|=veel|=snel|=groot|=oud|=hoog; =max; maxim*; binnen =hoeveel|=welke|=een =weken|=dagen|=termijn|=tijd; termijn + - beslis* + - jeugdhulp; deadline =voor|=opp; welk =aantal; minimaal =aantal|=hoeveel|=keer; how =many|=often|=much|=fast|=soon|=big; maximum; uiterlijk; hoe =lang =van =tevoren; hoe =lang =bewaar*|=blijft|=bewaren|=duurt|=heb|=heeft|=hebben
  `,
  /** Only in a follow-up: the help lasts longer, or more comes with it. */
  grows: `
    =takes|=lasts|=goes =longer|=years|=on|=forever|=months; =gets|=becomes =worse|=more|=bigger; =isnt|=not =enough; =whole =year; =for =years|=good; =niet =genoeg|=voldoende|=helpt;
    =langer =duurt|=nodig|=dan|=duren|=door|=blijft|=gaat; =duurt =langer|=lang; =niet =overgaat|=weggaat|=overgaan|=over =gaat; =blijft|=blijvend =nodig|=terugkomen; =meer =dan =een|=1|=dat|=alleen; =meer =problemen|=dingen|=aan =de|=speelt; =zwaarder =wordt|=is|=dan; =erger =wordt; =nog =iets|=meer =bij; =ook =nog; =daarbij =ook|=nog; =er =nog =bij; =structureel|=permanent|=altijd; =hele =jaar; =volgend =jaar =ook|=nog|=weer; it =takes =longer; =longer =than
  `,
  /** A person pushes back or asks for confirmation of what was said. */
  pushback: `
    =je =zei|=zegt =net|=dat|=eerder|=toch|=zojuist; zei =je =net|=dat|=eerder; =nee =hoor; bevestig*; =zeker =weten; =weet =je =het =zeker; =weet =je =dat =zeker; klopt =dat|=dit =wel|=niet|=echt; klopt =niet|=dat|=het; =echt =waar; =dat =is =niet =waar|=zo; =nietes; toch =wel|=niet|=gewoon =basis|=mogen; =you =said; =are =you =sure; zonet; =maar =je =zei; =maar =net =zei; collega|teamleider|directeur|rector|mentor|moeder|vader|ouders|afdelingsleider|coordinator|zorgco =zegt|=zeggen|=vindt|=vinden|=denkt|=beweert =van|=dat|=iets|=het; zeg =gewoon =ja|=maar|=dat; =is =dat =echt =zo; =echt =niet; =serieus; =jij =zei =net|=dat|=altijd; =geef =toe; zeg =toch =maar|=dat
  `,
} as const;

/** Signs that a need goes beyond the basis. The points add up; from three on the norm's border is passed. */
export const BEYOND_CUES = {
  lasting: {
    3: `
      =al =sinds =de =brugklas|=basisschool|=eerste|=onderbouw|=groep|=jaren; =altijd =iemand =nodig; =nooit =zelfstandig|=zonder; =zal =altijd; onbepaalde =tijd + begeleid*|hulp|iemand|assistent; =nooit =meer =zelf
      al|nu|ruim =anderhalf|=twee|=2|=drie|=3|=vier|=4|=vijf|=5|=zes|=jaren|=jarenlang|=een|=heel|=hele|=paar =jaar|=jaren|=schooljaar + - nederlands + - in nederland + - achter + - geleden + - wachten + - mentor sinds; jarenlang|jarenlange; =al =jaren + - achter; langdurig*; blijvend*|blijvende; permanent*; structureel|structurele + - spijbel* + - te laat; chronisch*; voorgoed; levenslang; =hele|=heel|=gehele =schooljaar|=jaar|=schooltijd|=schoolloopbaan|=schoolcarriere =door|=lang|=hulp|=begeleid*|=ondersteund|=iemand|=gehad|=elke|=en|=lang|=bij + - hele school; het =hele =jaar =door; jaar =in =jaar =uit; elk =jaar =weer|=opnieuw; volgend =jaar =weer|=ook; =jaar =na =jaar; =tot =en =met =examen|=zijn|=haar|=zn|=het|=eind*|=diploma; tot =zijn|=haar|=zn|=het|=aan =examen|=eindexamen|=diploma|=einde|=eind|=slagen + - tijdens; =rest =van =zn|=zijn|=haar|=de =schooltijd|=school*|=jaar|=leven; gaat|gaan|zal|wordt =niet|=nooit =meer|=over|=meer =over|=veranderen|=weg|=beter|=veranderen|=anders; niet|nooit =meer =veranderen|=overgaan|=over|=beter + - gaat; niet =overgaan; =en =dat =blijft =zo|=ook; blijft =zo =tot|=voor|=de; =voor =altijd + - doei; altijd =blijven|=nodig =hebben|=blijven|=heeft; blijft =nodig|=hij|=ze =hulp|=nodig|=begeleid*|=altijd + - eerste; onbeperkte =tijd|=duur; elk|elke =leerjaar|=schooljaar =opnieuw|=weer; =years; permanently; long =term; whole =year; structural; all =year; for =the =rest =of
    `,
    2: `
      =al =maanden|=maandenlang|=lang|=lange; maandenlang; =lange =tijd; =steeds =verlengd; verlengd|verlengen =al|=weer|=opnieuw|=derde|=vierde; lang|langer =nodig|=duurt|=duren|=door|=hulp; =elke|=iedere =dag =iemand|=begeleid*|=hulp|=een|=ondersteun*|=nodig|=1; dagelijks =begeleid*|=hulp|=iemand|=een|=ondersteuning|=nodig; sinds =de|=klas =brugklas|=basisschool|=1|=eerste + begeleiding|hulp|training|traject|ondersteuning; for =months; every =day =support|=help|=someone; een|heel|hele =schooljaar =hulp|=lang|=begeleid*
    `,
  },
  multiple: {
    3: `
      waslijst|rits|reeks|berg =aan|=van|=problemen; hele =waslijst|=rits|=reeks; meervoudig*; complex|complexe + - complexiteit; multiproble*; van =alles =en|=tegelijk|=bij|=door|=aan|=speelt|=mee|=mis|=nog; speelt =er =van|=veel|=zoveel|=nog|=meer =alles|=meer|=tegelijk; speelt =veel =meer; alles =tegelijk|=door =elkaar; alles =tegelijk; alles =bij =elkaar|=opgeteld; =door =elkaar =heen; meerdere|verschillende|allerlei|diverse|veel|zoveel|stapel =problemen|=diagnoses|=stoornissen|=dingen|=zorgen|=vragen|=problematiek =tegelijk|=door|=tegelijkertijd|=samen|=naast|=spelen; meerdere =problemen|=diagnoses|=stoornissen|=domeinen|=dingen; combinatie =van; opeenstapeling|stapelt|stapeling|opgestapeld; zowel =thuis; op =alle =fronten|=gebieden|=vlakken; op =meerdere =fronten|=gebieden|=vlakken|=terreinen; tegelijk + en|angst*|gedrag|problemen|ook; =niet =een =probleem; =niet =alleen =maar =ook; problematiek =zwaar|=ernstig|=complex|=stapelt; multiple =problems|=issues|=needs; complex =needs; all =at =once
    `,
  },
  insufficient: {
    3: `
      derde|vierde|vijfde|zoveelste|weer =keer|=ronde|=traject|=training + training|traject|begeleiding|sova|hulp|plan|*training; training|begeleiding|hulp|*training + nog =altijd|=steeds + - mag + - begint; al =zo =vaak =geprobeerd
      niet|nooit|dus =genoeg|=voldoende|=toereikend =voor|=meer|=haar|=hem|=genoeg|=geholpen + begeleiding|hulp|plan|basis|bpo*|geprobeerd|training|evaluatie|aanpak|gehad + - ouders vinden; ontoereikend; alles =geprobeerd|=gedaan|=uit|=al =geprobeerd|=gedaan|=kast; alles =al =geprobeerd; =niets|=niks =helpt|=werkt|=hielp; helpt|werkt|hielp =allemaal|=niet|=niks|=niets|=niet =niet|=genoeg|=meer|=voldoende|=niks + al|maanden|jaar|geprobeerd|weken|keer|training|plan; uitgeput|uitgeprobeerd; handelingsverlegen*; =komen =er =niet =meer|=uit; er =verandert =niks|=niets|=niet; verandert =er =niks|=niets; =geen =effect|=resultaat|=verbetering|=vooruitgang + jaar|maanden|al|training|begeleiding|plan|keer; plan|aanpak =al|=drie|=keer|=weer|=steeds =keer|=bijgesteld|=aangepast|=drie =bijgesteld|=aangepast; redt|redden =het|=hij|=ze =niet|=het =niet|=meer|=zonder + iemand|begeleid*|elke; anders =redt|=lukt|=gaat =hij|=het|=ze|=niet =het|=niet|=mis|=niet =niet + iemand naast|begeleider|elke; not =enough; nothing =works|=helps; tried =everything
      =te =zwaar|=groot =voor =ons|=de|=basis|=school|=mij; overstijgt|overstijgen; aankunnen|aankan =niet|=school|=wij|=we|=niet; =meer =nodig =dan =wij|=we|=de|=school =kunnen|=bieden|=basis|=kan; beyond =what|=basic
    `,
  },
  intense: {
    2: `
      iemand|begeleider|volwassene|persoon|assistent =naast|=bij =zich|=hem|=haar|=zitten|=de =zitten|=nodig|=zit|=les|=hebben|=in; iemand =naast; iemand =nodig =die|=bij =meeloopt|=naast|=continu|=altijd|=de; 1|een|one =op|=on|=op =1|=een|=one =begeleid*|=hulp|=ondersteuning|=elke|=nodig|=de|=support|=in|=bij|=uren; een =op =een; 1op1; 1 =op =1; een =op =een; persoonlijke|eigen|vaste|individuele =begeleider|=begeleiding|=assistent*|=hulp|=coach + - vaste =contact* + - kort; fulltime|continu|voortdurend|constante|permanente|intensief|intensieve =begeleid*|=hulp|=toezicht|=ondersteuning|=iemand|=nabijheid|=traject|=behandeling; alle =vakken|=lessen + begeleider|iemand|begeleiding|naast; klassenassistent; zwaardere|zware|specialistische|gespecialiseerde =hulp|=ondersteuning|=begeleiding|=zorg|=behandeling|=problematiek|=aanpak; ernstig|ernstige|heftig|heftige|zware =problemen|=problematiek|=gedrag*|=angst*|=stoornis|=autisme|=trauma|=gedragsproblemen|=depressie; one =to =one; personal =assistant; intensive; severe; =thuis =mis|=ook
    `,
    1: `
      ernstig|zwaar; trauma*; psychiatr*; depressie*|depressief; verslav*; verslaafd; eetstoornis|eetprobleem|anorexia|eetproblemen; psychose; schulden; borderline; persoonlijkheid*; hechting*; gezinsproble*; autis*; ggz
    `,
  },
} as const;

/** Fields of life in which something may be wrong; three of them in one question make a need multiple, whatever it is called. */
export const TROUBLES: Readonly<Record<string, string>> = {
  gedrag: `gedragsprobl*; adhd; =odd; agressi*; =druk =gedrag; woede*; impulsief`,
  leren: `leerachterstand*|achterstand*; dyslex*; dyscalcul*; rekenachterstand; taalachterstand; laag =iq; leerproblem*`,
  gevoel: `angst*|angstig|angsten; depressi*|depressief; somber; paniek*; trauma*; automutil*; suicid*; faalangst*`,
  verzuim: `verzuim*; spijbel*; thuiszit*; nooit =op|=naar =school; schoolweiger*; schooluitval`,
  sociaal: `autis*; =ass; geen =vrienden; gepest; sociaal|sociale =zwak|=problemen|=onhandig`,
  gezin: `schulden; thuissituatie; vechtscheiding; scheiding; gezinsprobl*; thuis =mis|=problemen|=onrust*; ouders =verslaafd|=ziek; jeugdhulp|jeugdzorg`,
  middelen: `drugs; verslaafd|verslaving; blowen|blowt; alcohol|drinkt; gamen|gameverslaving`,
  justitie: `politie*; crimin*; justitie; diefstal|steelt; reclassering; leerplichtzaak`,
  hechting: `hechting*; trauma*; uithuisplaats*; pleeggezin; mishandel*; psychiatr*`,
  lijf: `eetprobl*|eetstoornis|anorexia; slaapproblem*; chronisch =ziek; motorisch|motoriek; epilepsie`,
};

/** The instruments that belong to extra support. */
export const INSTRUMENT_CUES = {
  opp: `@opp; ontwikkelings =perspectief`,
  tlv: `@tlv; toelaatbaarheids*`,
  jeugdhulp: `@jeugdhulp; jeugd =hulp|=zorg; jeugdhulp*|jeugdzorg*; hulp =in|=voor =het =gezin; youth =care`,
  vso: `@vso + - advies + - raad + - aankloppen + - route + - meedenken + - expertise + - =heet + - taxi + - kennis + - meekijken + - symbiose + - weten + - cvb; speciaal|speciale =onderwijs|=school + - advies + - meedenken; rebound*; plaatsing + vso|speciaal|elders|andere; praktijkonderwijs =plaats*|=plek; tussenvoorziening; opdc; bovenschools* =voorziening|=plek|=klas|=opvang|=plaats*; trajectvoorziening*; residenti*; thuiszitterstraject; special =education|=school =place*`,
  arrangement: `@arrangement; arrangement*; extra =middelen|=geld|=budget =swv|=samenwerkingsverband|=aanvragen|=voor; zware =ondersteuning; extra =ondersteuning =gewoon|=onder|=basis|=binnen|=ook|=deel|=hoort; rugzak|rugzakje|lgf; maatwerkbudget; pgb =onderwijs`,
} as const;

/** The words with which a question asks for an explanation. */
export const QUESTION_WORDS: Readonly<Record<string, 'who' | 'how' | 'where' | 'when' | 'why' | 'what'>> = {
  wie: 'who',
  wiens: 'who',
  who: 'who',
  hoe: 'how',
  how: 'how',
  hoelang: 'how',
  hoevaak: 'how',
  waar: 'where',
  waarin: 'where',
  waaruit: 'where',
  where: 'where',
  wanneer: 'when',
  when: 'when',
  waarom: 'why',
  why: 'why',
  waarvoor: 'why',
  wat: 'what',
  what: 'what',
  welk: 'what',
  welke: 'what',
  which: 'what',
  waaraan: 'what',
  waarop: 'what',
  waarover: 'what',
  waarmee: 'what',
  hoezo: 'why',
  volgens: 'how',
};

/** Finite verbs that open a question to which yes or no is the answer. */
export const YES_NO_OPENERS: ReadonlySet<string> = new Set(
  `is zijn kan kun kunnen mag mogen moet moeten moest hoort horen hoor valt vallen heeft hebben heb hebt krijgt krijgen krijg doet doen doe biedt bieden geldt gelden telt zou zouden wordt
  worden gaat gaan zit zitten komt komen houdt houden neemt let maakt blijft bestaat bestaan kent werkt werken screenen begeleidt helpt zorgt geeft hoef hoeft dient valt'\u0020klopt
  is can may must should does do has have are could would will heft mogge zal staat`
    .split(/[\s']+/)
    .filter((word) => word !== ''),
);

/** Words that may stand before the word with which a question opens. */
export const OPENING_FILLERS: ReadonlySet<string> = new Set(
  'en maar dus dan of want nou oke ok eh ja nee even vraagje vraag hoi hallo hey dag eigenlijk nu ook trouwens goed mijn snel kort korte oja o nog'.split(
    ' ',
  ),
);
