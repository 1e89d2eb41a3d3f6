import type { AfspraakId, OverlegId, TrajectId, VraagId } from '../src/shared/ids.ts';
import type { Refusal } from '../src/shared/refusal.ts';
import { box, bullets, button, type CardJson, type CardPart, card, heading, link, plain, strong, text } from './kit.ts';

/** Questions that show a newcomer what to type. */
const EXAMPLES = [
  'Hoort faalangsttraining bij de basis?',
  'Wie zitten er in een flex-ZAT?',
  'Mag een leerling zes weken een ander rooster?',
];

/** The card after an installation: what the bot does, where it stops, and what to do first. In a group it tells that pupils are not discussed there. */
export const welcomeCard = (place: 'personal' | 'group'): CardJson =>
  card(
    [
      heading('Basiswijzer'),
      text('Ik help je met basisondersteuning: de hulp die elke school aan leerlingen geeft.'),
      bullets(
        place === 'personal'
          ? [
              'Stel een vraag. Ik zeg of iets bij basisondersteuning hoort en waar dat staat.',
              'Loop met een leerling door het stappenplan.',
              'Plan een flex-ZAT. Dat is een overleg over één leerling, met ouders en leerling erbij.',
            ]
          : ['Noem mij en stel een vraag over de norm.', 'Over een leerling praten we alleen in een 1-op-1-chat.'],
      ),
      text('Gebruik nooit de naam van een leerling. Je school kiest een korte code, zoals 4H-017.'),
      text('Ik geef geen zorgadvies en stel geen diagnose. Werkt er iets niet? Vraag het de beheerder van je school.'),
      ...(place === 'personal' ? [text(`Probeer: ${EXAMPLES[0]}`)] : []),
    ],
    place === 'personal' ? [button('hulp.toon', 'Wat kan ik vragen?', {}), button('traject.mijn', 'Mijn trajecten', { from: 0 })] : [],
  );

/** What of the help its reader can use, as the access rules say. */
export interface HelpRights {
  readonly start: boolean;
  readonly planFlexZat: boolean;
  readonly planMeta: boolean;
  /** Put a question to the coördinator. */
  readonly ask: boolean;
  /** Answer the questions of colleagues. */
  readonly answer: boolean;
}

/** What to type, for someone who asks for help; only what the reader can use. */
export const helpCard = ({ start, planFlexZat, planMeta, ask, answer }: HelpRights): CardJson =>
  card(
    [
      heading('Wat kun je doen?'),
      text('**Vraag iets over basisondersteuning.** Bijvoorbeeld:'),
      bullets(EXAMPLES),
      text('**Of typ een van deze woorden:**'),
      bullets([
        ...(start ? ['**start een traject**: begin het stappenplan voor een leerling'] : []),
        '**mijn trajecten**: zie waar elk traject staat',
        ...(planFlexZat ? ['**flex-ZAT plannen**: plan een overleg over een leerling'] : []),
        '**mijn overleggen**: zie wat er gepland is',
        ...(planMeta ? ['**meta-overleg**: plan het jaarlijkse overleg over de samenwerking'] : []),
        '**voorbereiding**: wat je school zelf op orde heeft',
        ...(ask ? ['**vraag de coördinator**: stel een collega een vraag; **mijn vragen**: zie het antwoord'] : []),
        ...(answer ? ['**vragen**: beantwoord vragen van collega’s', '**missers**: welke antwoorden vaak niet kloppen'] : []),
        '**afspraken**: wat je school zelf afsprak',
      ]),
      text('Is er nu gevaar? Bel 112.'),
    ],
    [
      start ? button('traject.nieuw', 'Start een traject', {}) : undefined,
      button('traject.mijn', 'Mijn trajecten', { from: 0 }),
      planFlexZat ? button('overleg.nieuw', 'Flex-ZAT plannen', {}) : undefined,
      button('overleg.mijn', 'Mijn overleggen', {}),
      vragenButton(ask, answer),
    ],
  );

/** Teams draws five buttons in a row, so who answers questions gets to the own ones by typing. */
const vragenButton = (ask: boolean, answer: boolean): CardPart | undefined => {
  if (answer) return button('vraag.lijst', 'Vragen van collega’s', {});
  return ask ? button('vraag.mijn', 'Mijn vragen', {}) : undefined;
};

/** Help in a group, where only questions about the norm are answered. */
export const groupHelpCard = (): CardJson =>
  card([
    heading('Basiswijzer in een groep'),
    text('Noem mij en stel je vraag. Ik zeg of iets bij basisondersteuning hoort.'),
    text('Over een leerling, een traject of een overleg praten we alleen in een 1-op-1-chat. Daar leest niemand mee.'),
  ]);

/** The answer to a thank you, which is no question. */
export const thankedCard = (): CardJson => card([text('Graag gedaan. Heb je nog een vraag? Typ die gerust.')]);

/** Sends someone from a group to the private chat, where pupils may be talked about. */
export const movedCard = (personalChat: string | undefined): CardJson =>
  card(
    [strong('Dit doen we in een 1-op-1-chat.'), text('Hier lezen anderen mee. Open een chat met Basiswijzer en typ het daar.')],
    personalChat ? [link('Open de 1-op-1-chat', personalChat)] : [],
  );

/**
 * An expected no: what is the matter and what to do now, with a line per input that was wrong.
 * @param ways buttons that lead on, before the one to the trajecten
 */
export const refusalCard = (refusal: Refusal, ways: readonly CardPart[] = []): CardJson =>
  card(
    [strong(refusal.text), ...(refusal.fields ? [bullets(Object.values(refusal.fields).map(plain))] : [])],
    [...ways, button('traject.mijn', 'Mijn trajecten', { from: 0 })],
  );

/** For an error that nobody expected; the number is what the log knows it by. */
export const errorCard = (number: string): CardJson =>
  card([
    box(
      [
        strong('Dit is niet gelukt.'),
        text('Wat eerder bewaard was, staat er nog. Probeer het over een minuut opnieuw.'),
        text(`Lukt het dan nog niet? Geef dit nummer aan de beheerder: ${number}`),
      ],
      'warning',
    ),
  ]);

/** For a button of a card that the product no longer knows. */
export const oldCard = (): CardJson =>
  card(
    [strong('Deze kaart is verouderd.'), text('Er is niets veranderd. Vraag een nieuwe kaart op.')],
    [button('traject.mijn', 'Mijn trajecten', { from: 0 }), button('hulp.toon', 'Hulp', {})],
  );

/** For someone whom no school has on its staff list. */
export const strangerCard = (): CardJson =>
  card([
    strong('Ik ken je nog niet.'),
    text('Basiswijzer is voor medewerkers van scholen die meedoen. Vraag de beheerder van je school om je toe te voegen.'),
    text('Is er nu gevaar? Bel 112.'),
  ]);

/** After a colleague gave the own view; those who are on the traject get a way to it. */
export const thanksCard = (trajectId: TrajectId, pseudonym: string, onTraject: boolean): CardJson =>
  card(
    [heading(`Basiswijzer: ${pseudonym}`), text('Je zienswijze is bewaard. De mentor kan die lezen.')],
    [
      button('zienswijze.open', 'Pas je zienswijze aan', { trajectId }),
      onTraject ? button('traject.open', 'Open het traject', { trajectId }) : undefined,
    ],
  );

/** What a message was about that did not arrive. */
export type UndeliveredAbout =
  | { readonly kind: 'traject'; readonly trajectId: TrajectId }
  | { readonly kind: 'overleg'; readonly overlegId: OverlegId }
  | { readonly kind: 'vraag'; readonly vraagId: VraagId }
  | { readonly kind: 'afspraak'; readonly afspraakId: AfspraakId };

/**
 * A message to a colleague that did not arrive, for the one who caused it: who did not get it, and what it was about.
 * @param maybe whether nobody knows if it arrived
 */
export const undeliveredCard = (name: string, about: UndeliveredAbout, maybe: boolean): CardJson =>
  card(
    maybe
      ? [heading('Is een bericht aangekomen?'), text(`Ik weet niet zeker of ${name} mijn bericht kreeg. Vraag het even na.`)]
      : [heading('Een bericht is niet aangekomen'), text(`${name} heeft een bericht van mij niet gekregen. Vertel het zelf even.`)],
    [leadingTo(about)],
  );

function leadingTo(about: UndeliveredAbout): CardPart {
  switch (about.kind) {
    case 'traject':
      return button('traject.open', 'Open het traject', { trajectId: about.trajectId }, { primary: true });
    case 'overleg':
      return button('overleg.open', 'Bekijk het overleg', { overlegId: about.overlegId }, { primary: true });
    case 'vraag':
      return button('vraag.open', 'Lees de vraag', { vraagId: about.vraagId }, { primary: true });
    case 'afspraak':
      return button('afspraak.open', 'Bekijk de afspraak', { afspraakId: about.afspraakId }, { primary: true });
  }
}

/** One sentence or two, where nothing can be shown yet or any more. */
export const noticeCard = (words: string): CardJson => card([text(words)]);
