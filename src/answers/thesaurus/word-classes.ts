/** Classes of words that cues share, by the name that stands after `@`. Every entry is one word, in the cue language of `cues.ts`. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  leerling:
    'leerling jongen meisje meid kind joch jochie knul brugger brugklasser mentorleerling zorgleerling pupil student puber tiener gozer gast dame jongere boy girl kid child',
  ouders: 'ouder vader moeder pa ma papa mama thuisfront verzorger gezin parent mother father mom dad stiefvader stiefmoeder',
  docent: 'docent leraar lerares leerkracht vakdocent collega juf meester teacher onderwijsprofessional professional',
  mentor: 'mentor coach mentoren mentrix tutor mentorschap',
  coordinator:
    'coordinator zorgco zorgcoordinator zoco zorgcoordinatoren ondersteuningscoordinator onderwijsondersteuningscoordinator leerlingcoordinator ib iber oco zorgcoord ondersteuningsco',
  bpo: 'bpo bpoer bpoers',
  school: 'school wij we ons onze vestiging scholen jullie locatie',
  directie:
    'directie directeur teamleider rector schoolleider management afdelingsleider schoolleiding conrector leidinggevende mt manager',
  team: 'ondersteuningsteam zorgteam schoolondersteuningsteam begeleidingsteam sot zorgteams',
  zat: 'flexzat flexizat zorgadviesteam zorgadviesoverleg flexoverleg zatoverleg',
  swv: 'samenwerkingsverband swv',
  hulp: 'hulp helpen help ondersteuning steun begeleiding begeleid begeleiden bijstand support ondersteunen helpt aanpak geholpen ondersteund training traject interventie',
  kort: 'kort korte kortdurend tijdelijk even eventjes tijdje kortdurende kortstondig temporary',
  opp: 'opp ontwikkelingsperspectief ontwikkelingsperspectiefplan ontwikkelperspectief opps',
  tlv: 'tlv toelaatbaarheidsverklaring tlvs toelaatbaarheid',
  arrangement: 'arrangement onderwijsarrangement zorgarrangement maatwerkarrangement ondersteuningsarrangement arrangementen',
  vso: 'vso zmolk cluster3 cluster4 vsoschool vsoplaatsing vsoplek',
  jeugdhulp:
    'jeugdhulp jeugdzorg ggz wijkteam gezinshulp gezinstherapie gezinscoach jeugdteam jeugdggz jeugdhulpverlening gezinsbegeleiding thuisbegeleiding',
  extern: 'extern externe buitenaf buitenstaander deskundige specialist expert hulpverlener instantie',
  plan: 'plan plannetje handelingsplan begeleidingsplan plannen',
  toets: 'toets so proefwerk tentamen examen schoolexamen overhoring pw test toetsen toetsweek se repetitie beurt presentatie spreekbeurt',
  klas: 'klas klasgenoot klasgenoten groep lokaal',
  vriend: 'vriend vriendin vrienden vriendinnen klasgenoot klasgenoten aansluiting contact contacten leeftijdgenoten anderen maatje',
  nu: 'nu meteen direct onmiddellijk gelijk vandaag vanavond vannacht morgen',
  dossier: 'dossier leerlingdossier magister som somtoday logboek lvs leerlingvolgsysteem verslag aantekening notitie',
};
