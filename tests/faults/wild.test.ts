import { describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { answerSamples } from '../cards/samples/answers.ts';
import { formSamples } from '../cards/samples/forms.ts';
import { overlegSamples } from '../cards/samples/overleg.ts';
import { trajectSamples } from '../cards/samples/traject.ts';
import { vragenSamples } from '../cards/samples/vragen.ts';
import { partsOf, textOf } from '../support/fake-teams.ts';
import { ACTS, type Act } from './acts.ts';
import { buttonsOf, type Press, Stage } from './stage.ts';

/** What a client can send where text is due. */
const NO_TEXT: readonly unknown[] = [{}, { toString: 'x' }, [], ['x'], 5];

/** Text that fits few questions, and none of the choices. */
const WILD: readonly unknown[] = [
  null,
  true,
  '\u0000\u202e\ud800',
  'staat-niet-in-de-lijst',
  '2027-02-29',
  'a'.repeat(2001),
  'é'.repeat(120_000),
  '=HYPERLINK("http://x")',
];

/** Questions that are answered with a choice, whose answer must be on the list. */
const CHOICES =
  /^(personen|niveau|mentor|coordinator|collegas|partners|voorzitter|directie|dagdeel|duur|zestien|besluit|ja-|keuze:|hoe:|van$|urgentie|behoeften|opgemerkt|aanspreekpunt|maatregelen|uitvoerders|leerling-woorden-van)/;

type Data = Press['data'];
interface Spoiler {
  readonly what: string;
  /** The input that it spoils; undefined for one that nobody asked for. */
  readonly key: string | undefined;
  /** Whether nothing may be kept of a press with it. */
  readonly isNever: boolean;
  readonly spoil: (data: Data) => Data;
}

const inputsOf = ({ data }: Press): readonly string[] => Object.keys(data).filter((key) => key !== 'bw');

const replacing = (key: string, value: unknown, isNever: boolean): Spoiler => ({
  what: `${key}: ${JSON.stringify(value).slice(0, 40)}`,
  key,
  isNever,
  spoil: (data) => ({ ...data, [key]: value }),
});

/** Every way to spoil a press with these inputs: each with each wild value, each left out, and inputs that nobody asked for. */
const spoilers = (inputs: readonly string[]): readonly Spoiler[] => [
  ...inputs.flatMap((key) => [
    ...NO_TEXT.map((value) => replacing(key, value, true)),
    ...WILD.map((value) => replacing(key, value, CHOICES.test(key) && value !== null && value !== '\u0000\u202e\ud800')),
    { what: `zonder ${key}`, key, isNever: false, spoil: ({ [key]: _, ...rest }: Data) => rest },
  ]),
  { what: 'met een veld te veel', key: undefined, isNever: false, spoil: (data) => ({ ...data, 'niet-gevraagd': 'x' }) },
  {
    what: 'met een ingebouwde naam',
    key: undefined,
    isNever: false,
    spoil: (data) => JSON.parse(`{"__proto__":{"a":1},"constructor":"x",${JSON.stringify(data).slice(1)}`),
  },
];

/** The values that a card holds for its inputs. */
const filledIn = (card: CardJson): string =>
  JSON.stringify(partsOf(card).flatMap(({ type, value }) => (type.startsWith('Input.') && typeof value === 'string' ? [value] : [])));

/** What a form must come back with when nothing of it was taken: its own button, a word on what is wrong, and everything else that was filled in. */
function expectKept(answer: CardJson, press: Press, key: string | undefined): void {
  const shown = filledIn(answer);
  const others = inputsOf(press).filter((input) => input !== key && press.data[input] !== '');
  expect(others.filter((input) => !shown.includes(JSON.stringify(press.data[input]).slice(1, -1)))).toEqual([]);
  expect(textOf(answer)).toMatch(
    /Kies|Vul|Schrijf|klopt niet|korter|nodig|past niet|Plak|hoort niet|Er klopt|een code|zoals 4H|bestaat niet/,
  );
}

/** Presses with one thing spoiled, and holds what comes of it. Resolves with whether something was kept. */
async function pressSpoiled(stage: Stage, { by, verb }: Act, press: Press, { key, isNever, spoil }: Spoiler): Promise<boolean> {
  const before = await stage.effect();
  const answer = await stage.send(by, { verb, data: spoil(press.data) });
  expect(stage.lines.filter(({ number }) => number !== undefined)).toEqual([]);
  expect(textOf(answer)).not.toContain('Deze kaart is verouderd');
  const isKept = (await stage.effect()).saves !== before.saves;
  if (isNever) expect(isKept, textOf(answer)).toBe(false);
  const isSameForm = buttonsOf(answer).some((button) => button.verb === verb);
  if (!isKept && (isSameForm || isNever)) expectKept(answer, press, key);
  return isKept;
}

/** For each button that sends what was filled in, one act. */
const FORMS: Act[] = [];
for (const act of ACTS) {
  const asks = inputsOf(await act.ready(await Stage.open())).length > 0;
  if (asks && !FORMS.some(({ verb }) => verb === act.verb)) FORMS.push(act);
}

describe('fault 32: wilde invoer', () => {
  it.each(FORMS)('komt terug op het formulier, met wat je al had, of is gewone tekst: $name', async (act) => {
    let stage = await Stage.open();
    let press = await act.ready(stage);
    for (const spoiler of spoilers(inputsOf(press))) {
      const isKept = await pressSpoiled(stage, act, press, spoiler).catch((error) => {
        throw new Error(spoiler.what, { cause: error });
      });
      if (!isKept) continue;
      stage = await Stage.open();
      press = await act.ready(stage);
    }
  });

  it('is beproefd op elke knop die iets vraagt', () => {
    const asking = [...answerSamples, ...trajectSamples, ...overlegSamples, ...vragenSamples, ...formSamples()].flatMap(({ card }) =>
      buttonsOf(card).flatMap(({ verb, associatedInputs }) => (associatedInputs === 'auto' ? [String(verb)] : [])),
    );
    const known = new Set<string>(FORMS.map(({ verb }) => verb));
    expect([...new Set(asking)].filter((verb) => !known.has(verb))).toEqual([]);
  });
});
