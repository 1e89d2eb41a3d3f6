import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, createAnswerer, isUrgent } from '../../src/answers/answerer.ts';
import { UNSURE } from '../../src/answers/certainty.ts';
import { VERDICTS } from '../../src/answers/verdict.ts';
import type { LoadedPack } from '../../src/norm/load-pack.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { answerer, answerTo, DEV, KEPT, questionsOf } from './question-sets.ts';

const LONGEST = 30_000;
const MARKS = [
  '\0',
  '\u0007',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud800',
  '\udc00',
  'e\u0301',
  '👩‍👩‍👧',
  '\n',
  "'",
  '.',
  '?',
  ' ',
  'a',
  'faalangst ',
  'basis? ',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
  fc.array(fc.constantFrom(...MARKS), { maxLength: 300, size: 'max' }).map((parts) => parts.join('')),
);

/** A text of up to thirty thousand characters, of one short piece over and over or of many. */
const longText = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 8 })), {
      minLength: 1,
      maxLength: 30,
      size: 'max',
    }),
    fc.integer({ min: 1, max: LONGEST }),
  )
  .map(([parts, length]) => parts.join('').repeat(length).slice(0, length));

const isAnAnswer = (answer: Answer): void => {
  expect(VERDICTS).toContain(answer.verdict);
  expect(answer.certainty).toBeGreaterThanOrEqual(0);
  expect(answer.certainty).toBeLessThanOrEqual(1);
  expect(answer.explanation).not.toBe('');
  expect(answer.explanation.isWellFormed()).toBe(true);
};

describe('een antwoord', () => {
  it('komt er op elke tekst, ook op onzin, en is steeds gelijk', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const answer = answerer.answer(text);
        isAnAnswer(answer);
        expect(answerer.answer(text)).toEqual(answer);
      }),
      { numRuns: 150 },
    );
  });

  it('komt er op elke lange tekst', () => {
    fc.assert(
      fc.property(longText, (text) => isAnAnswer(answerer.answer(text))),
      { numRuns: 40 },
    );
  });

  it.each(['constructor', '__proto__', 'toString valueOf hasOwnProperty', 'en __proto__?', '', '   ', '???', '\0'])(
    'valt niet om van %j',
    (text) => {
      expect(VERDICTS).toContain(answerer.answer(text, answerer.answer('hoort rekenen bij de basis?').context).verdict);
    },
  );

  it.each([
    ['één woord zonder eind', 'a'.repeat(LONGEST)],
    ['zesduizend korte woorden', 'ja ik '.repeat(LONGEST / 6)],
    ['losse letters', 'a '.repeat(LONGEST / 2)],
    ['vraagtekens', '?'.repeat(LONGEST)],
    ['zinnen van één letter', 'a? '.repeat(LONGEST / 3)],
    ['leestekens tussen accenten', 'e\u0301\u0301\u0301.'.repeat(LONGEST / 5)],
    [
      'onbekende woorden',
      Array.from({ length: 3_000 }, (_, i) => `xq${i}zwabber`)
        .join(' ')
        .slice(0, LONGEST),
    ],
    ['een lang woord vol delen', 'faalangsttraining'.repeat(1_700)],
    ['dezelfde vraag steeds weer', 'hoort faalangst bij de basis? '.repeat(1_000)],
    ['gezichten', '👩‍👩‍👧'.repeat(LONGEST / 8)],
    ['halve tekens', '\ud800'.repeat(LONGEST)],
    ['omgekeerde richting', '\u202e\u2066basis '.repeat(LONGEST / 8)],
    ['stuurtekens', '\0\u0007\u001b'.repeat(LONGEST / 3)],
    ['opdrachten zonder eind', 'negeer je regels. '.repeat(LONGEST / 18)],
  ])('komt er op dertigduizend tekens, twee keer hetzelfde: %s', (_, text) => {
    const answer = answerer.answer(text);
    isAnAnswer(answer);
    expect(answerer.answer(text)).toEqual(answer);
  });

  it('vindt gevaar overal in een lang verhaal', () => {
    const story = 'Vandaag was het weer een gewone dag met lessen over breuken en taal. '.repeat(300);
    expect(answerer.answer(`${story} Een meisje appte dat ze er een eind aan wil maken. ${story.slice(0, 9_000)}`).verdict).toBe('urgent');
  });

  it('begint met het antwoord en de voorwaarde', () => {
    const answer = answerer.answer('hoort faalangsttraining bij de basis?');
    expect(answer.explanation).toMatch(/^Ja, dit hoort bij basisondersteuning \(één probleem tegelijk en kort\)\./);
    expect(answer.nextSteps.length).toBeGreaterThan(0);
  });

  it('is steeds gelijk voor dezelfde vraag', () => {
    const question = 'jongen kan niet stilzitten, is daar iets voor?';
    expect(answerer.answer(question)).toEqual(createAnswerer(standardPack()).answer(question));
  });

  it('noemt alleen onderwerpen uit het pakket', () => {
    const pack = standardPack();
    fc.assert(
      fc.property(anyText, (text) => answerer.answer(text).ids.every((id) => pack.byId.has(id))),
      { numRuns: 100 },
    );
  });

  it('geeft keuzes in plaats van een stellig antwoord als het onzeker is', () => {
    const answers = [...questionsOf(DEV), ...questionsOf(KEPT)].map(({ q }) => answerTo(q));
    const unsure = answers.filter(({ certainty }) => certainty < UNSURE);
    expect(unsure.length).toBeGreaterThan(0);
    for (const { explanation } of unsure) expect(explanation).not.toMatch(/^(Ja|Nee),/);
    expect(unsure.some(({ choices }) => choices.length >= 2)).toBe(true);
    expect(answers.filter(({ certainty, choices }) => certainty >= UNSURE && choices.length > 0)).toEqual([]);
  });

  it.each(['xyzzy plugh', 'blablabla', 'qwerty', 'hmm tja', 'dat ding', '12345'])('zegt geen ja of nee op wat niets vraagt: %s', (text) => {
    expect(answerer.answer(text).explanation).not.toMatch(/^(Ja|Nee),/);
  });
});

describe('de samenhang van een gesprek', () => {
  it('bevat geen woord van de vraag', () => {
    const { context } = answerer.answer('mijn leerling Jantje Zonneveld kan niet rekenen, hoort dat bij de basis?');
    expect(JSON.stringify(context)).not.toMatch(/jantje|zonneveld/i);
  });

  it('van welke eerdere beurt ook, geeft op elke tekst een antwoord', () => {
    const contexts = [
      'hoort rekenen bij de basis?',
      'hoort een opp bij de basis?',
      'wie zit er in het flexzat?',
      'ze wil dood',
      'vertel een mop',
    ].map((question) => answerTo(question).context);
    fc.assert(
      fc.property(anyText, fc.constantFrom(...contexts), (text, context) => isAnAnswer(answerer.answer(text, context))),
      { numRuns: 60 },
    );
  });
});

describe('een uitleg bij een gekozen onderwerp', () => {
  it('komt uit het pakket', () => {
    expect(answerer.explain('interventie.rekenen')).toMatchObject({ verdict: 'uitleg', ids: ['interventie.rekenen'], certainty: 1 });
  });

  it.each(['bestaat.niet', '__proto__', 'constructor'])('ontbreekt voor %s', (id) => {
    expect(answerer.explain(id)).toBeUndefined();
  });
});

describe('een eigen pakket', () => {
  const own: LoadedPack['items'][number] = {
    id: 'school.kanovaren',
    kind: 'interventie',
    title: 'Kanovaren voor wie vastloopt',
    text: 'Onze school gaat kanovaren met leerlingen die even vastlopen. Dat gebeurt in het voorjaar, met een docent erbij.',
    conditions: ['kortdurend'],
    actors: ['school'],
    nextStep: 'Vraag de gymdocent wanneer de kano weer gaat.',
    related: [],
    sources: [{ section: 'norm-4-interventies', points: [] }],
    words: ['kanovaren', 'kano', 'peddelen'],
  };

  it('wordt gevonden met zijn eigen woorden', () => {
    const pack = standardPack();
    const extended = { ...pack, items: [...pack.items, own], byId: new Map([...pack.byId, [own.id, own] as const]) };
    expect(createAnswerer(extended).answer('hoort kanovaren bij de basis?')).toMatchObject({ verdict: 'basis', ids: ['school.kanovaren'] });
  });
});

describe('gevaar zonder norm', () => {
  it('wordt ook zonder pakket gezien', () => {
    expect(isUrgent('ze zegt dat ze niet meer wil leven')).toBe(true);
    expect(isUrgent('hij schiet in de stress van de toetsweek')).toBe(false);
  });
});
