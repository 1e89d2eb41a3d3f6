import type { Field, Point } from '../fields.ts';
import type { Section, Step } from './step.ts';

const view = (id: string, label: string, help: string, privacy: 'team' | 'care', source: readonly Point[]): Field => ({
  kind: 'text',
  id,
  label,
  help,
  hints: ['namen', 'eenvoudig'],
  required: false,
  privacy,
  since: 1,
  source,
});

const zienswijzen: Section = {
  id: 'zienswijzen',
  title: 'Hoe leerling en ouders het zien',
  intro: 'Een zienswijze is hoe iemand er zelf naar kijkt. Schrijf op wat hij of zij zegt.',
  tips: [],
  repeat: null,
  fields: [
    view('zienswijze-leerling', 'Hoe ziet de leerling het?', 'Een leerling weet vaak goed wat nodig is.', 'care', ['a1', 'v1']),
    view('zienswijze-ouders', 'Hoe zien de ouders het?', 'Ouders weten hoe hun kind thuis is.', 'care', ['a1', 'v1']),
  ],
};

const docenten: Section = {
  id: 'docenten',
  title: 'Hoe docenten het zien',
  intro: 'Elke docent die je vraagt, vult alleen zijn of haar eigen deel in.',
  tips: [],
  repeat: { keyedBy: 'person', max: 15, itemName: 'zienswijze', itemNames: 'Zienswijzen van docenten' },
  fields: [
    view('zienswijze', 'Hoe zie jij het?', 'Wat zie je in jouw les? Blijf bij wat er gebeurt.', 'care', ['v1']),
    view('wat-werkt', 'Wat werkt in jouw les?', '', 'care', ['v4']),
  ],
};

const samen: Section = {
  id: 'samen',
  title: 'Het gedeelde beeld',
  intro: 'Wat is er volgens jullie samen aan de hand?',
  tips: [],
  repeat: null,
  fields: [
    view('gedeeld-beeld', 'Waar zijn jullie het over eens?', 'Hoe gaat het met de leerling, en wat heeft die nodig?', 'team', ['a2', 'v3']),
    view('verschillen', 'Waar denken jullie anders over?', 'Schrijf ieders kant op.', 'care', ['v2']),
    view('helpt-vooruit', 'Wat brengt de leerling vooruit?', 'Wat gaat goed en kun je gebruiken?', 'team', ['v4']),
    {
      kind: 'yesNo',
      id: 'genoeg-bekend',
      label: 'Weten jullie genoeg voor een plan?',
      help: 'Zo niet, vul dan in wat je nog uitzoekt.',
      required: false,
      privacy: 'team',
      since: 1,
      source: ['v6'],
    },
  ],
};

const uitzoeken: Section = {
  id: 'uitzoeken',
  title: 'Nog uit te zoeken',
  intro: 'Eén vraag per keer: wat, door wie en wanneer.',
  tips: [],
  repeat: { keyedBy: 'number', max: 8, itemName: 'vraag', itemNames: 'Nog uit te zoeken' },
  fields: [
    {
      kind: 'line',
      id: 'wat',
      label: 'Wat zoeken jullie uit?',
      help: '',
      required: true,
      privacy: 'team',
      since: 1,
      source: ['a4', 'v5'],
    },
    {
      kind: 'line',
      id: 'door',
      label: 'Wie doet dat?',
      help: 'Een collega, de ouders of iemand van buiten.',
      required: false,
      privacy: 'team',
      since: 1,
      source: ['v5'],
    },
    {
      kind: 'date',
      id: 'voor',
      label: 'Wanneer is het klaar?',
      help: '',
      required: false,
      privacy: 'team',
      since: 1,
      source: ['v5'],
    },
  ],
};

const CONSENT = { ja: { value: 'ja', label: 'Ja' }, nee: { value: 'nee', label: 'Nee' } };

const advies: Section = {
  id: 'advies',
  title: 'Advies en delen',
  intro: 'Vraag je iemand van buiten? Dan is eerst toestemming nodig.',
  tips: ['Deel alleen wat nodig is voor de vraag.'],
  repeat: null,
  fields: [
    {
      kind: 'line',
      id: 'advies-van',
      label: 'Van wie buiten de school vraag je advies?',
      help: 'Laat dit leeg als het niet nodig is.',
      required: false,
      privacy: 'care',
      since: 1,
      source: ['a4'],
    },
    {
      kind: 'choice',
      id: 'toestemming-ouders',
      label: 'Geven de ouders toestemming?',
      help: '',
      options: [CONSENT.ja, CONSENT.nee, { value: 'niet-gevraagd', label: 'Nog niet gevraagd' }],
      required: false,
      privacy: 'care',
      since: 1,
      source: ['a4'],
    },
    {
      kind: 'choice',
      id: 'toestemming-leerling',
      label: 'Geeft de leerling toestemming?',
      help: 'Vraag dit vanaf 16 jaar aan de leerling zelf.',
      options: [
        CONSENT.ja,
        CONSENT.nee,
        { value: 'niet-gevraagd', label: 'Nog niet gevraagd' },
        { value: 'jonger', label: 'De leerling is jonger dan 16' },
      ],
      required: false,
      privacy: 'care',
      since: 1,
      source: ['a4'],
    },
    view('overdracht', 'Wat moeten alle docenten weten?', 'Alleen wat zij in de les nodig hebben.', 'team', ['a5']),
  ],
};

const besluit: Section = {
  id: 'besluit',
  title: 'Is een plan nodig?',
  intro: 'Soms brengt het gesprek zelf al genoeg in beweging.',
  tips: [],
  repeat: null,
  fields: [
    {
      kind: 'choice',
      id: 'nodig',
      label: 'Wat is nu nodig?',
      help: 'Was het gesprek genoeg? Dan kijk je later terug in stap 6.',
      options: [
        { value: 'plan', label: 'We maken een plan' },
        { value: 'genoeg', label: 'Het gesprek was genoeg' },
      ],
      required: true,
      privacy: 'team',
      since: 1,
      source: ['a3'],
    },
    {
      kind: 'date',
      id: 'terugkijken-op',
      ahead: true,
      label: 'Wanneer kijken jullie terug?',
      help: 'Alleen als het gesprek genoeg was.',
      required: { field: 'nodig', is: 'genoeg' },
      privacy: 'team',
      since: 1,
      source: ['a3'],
    },
    view('besluit-waarom', 'Waarom is dat genoeg, of juist niet?', '', 'team', ['a3', 'v6']),
  ],
};

/** The views of pupil, parents and teachers side by side, what is still unknown, and whether a plan is needed at all. */
export const begrijpen: Step = {
  number: 2,
  id: 'begrijpen',
  name: 'Begrijpen',
  intro: 'Leg naast elkaar hoe leerling, ouders en docenten het zien. Zoek samen naar één beeld.',
  normId: 'stap.begrijpen',
  sections: [zienswijzen, docenten, samen, uitzoeken, advies, besluit],
  attention: {
    points: [
      'Vraag de leerling en de ouders mee te denken. Zij weten het meest over zichzelf en hun kind.',
      'Zoek met docent, leerling en ouders naar één beeld van wat er speelt en waar je samen aan werkt.',
      'Praat open en als gelijken, met een doel. Vraag je af of een plan nodig is, of dat praten al helpt.',
      'Bepaal samen wat je nog wilt weten. Vraag zo nodig een expert, en houd je aan de regels voor privacy.',
      'Zorg dat elke collega rond deze leerling weet wat nodig is.',
    ],
    questions: [
      'Hoe kijken docent, leerling en ouders er ieder tegenaan?',
      'Denken ze ongeveer hetzelfde? Waar zit anders het verschil?',
      'Hoe gaat het met de leerling, en wat vraagt dat?',
      'Welke sterke kanten helpen om verder te komen?',
      'Wat is nog niet bekend, en wie kan daarbij helpen?',
      'Is er genoeg bekend om een plan te maken?',
    ],
  },
};
