import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName } from '../../cards/actions.ts';
import type { CardJson } from '../../cards/kit.ts';
import { omar, sanne } from '../support/cast.ts';
import { cardOfInvoke, textOf } from '../support/fake-teams.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';
import { storedBy } from './door-bot.ts';
import { buttonsOf, type Press, pressOf } from './stage.ts';

const PEOPLE = [sanne, omar] as const;
const FIELDS = ['vraag-docent', 'vraag-ouders'] as const;

/** What two people see of one traject, and what the bot told them. */
interface Desk {
  readonly trajectId: string;
  /** The card that is open in front of each; it stays there whatever the other does, and through a restart. */
  readonly open: Map<Person, CardJson>;
  /** Every text of which the bot said that it is kept. */
  readonly confirmed: Set<string>;
  /** Texts that their own writer chose to leave out. */
  readonly leftOut: Set<string>;
  /** How often each kind of thing was done, to tell a run that tried little. */
  readonly done: Map<string, number>;
  written: number;
}

class Room {
  readonly bot: SchoolBot;

  constructor(bot: SchoolBot) {
    this.bot = bot;
  }

  async press(person: Person, verb: ActionName, data: object): Promise<CardJson> {
    return cardOfInvoke(await this.bot.pressRaw(person, verb, data));
  }

  act(person: Person, desk: Desk, verb: ActionName, place: object = {}, inputs: object = {}): Promise<CardJson> {
    return this.press(person, verb, { ...inputs, bw: { trajectId: desk.trajectId, ...place } });
  }

  /** Everything that can be read of the step once it is open: each version, and the texts that wait for a choice. */
  async readAll(desk: Desk): Promise<string> {
    const texts: string[] = [];
    await this.act(sanne, desk, 'stap.heropen', { step: 1 });
    for (const person of PEOPLE) {
      let card = await this.act(person, desk, 'stap.open', { step: 1 });
      texts.push(textOf(card));
      while (isChoice(card)) {
        card = await this.press(person, 'stap.los-op', chosen(card, 'hun').data);
        texts.push(textOf(card));
      }
    }
    for (let version = 1; version < 60; version++) {
      const card = await this.act(sanne, desk, 'traject.lezen', { step: 1, part: 0, version });
      texts.push(textOf(card));
      if (!textOf(card).includes(`Versie ${version}:`)) break;
    }
    return texts.join('\n');
  }
}

const isForm = (card: CardJson | undefined): card is CardJson => buttonsOf(card ?? EMPTY).some(({ verb }) => verb === 'stap.bewaar');
const isChoice = (card: CardJson | undefined): card is CardJson => buttonsOf(card ?? EMPTY).some(({ verb }) => verb === 'stap.los-op');
const EMPTY: CardJson = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: 'nl',
  body: [],
};
/** The press of a card with texts to choose from, with the same choice for each. */
function chosen(card: CardJson, choice: 'mijn' | 'hun' | 'beide'): Press {
  const { verb, data } = pressOf(card, 'stap.los-op');
  const choices = Object.keys(data).flatMap((key) => (key.startsWith('keuze:') ? [[key, choice]] : []));
  return { verb, data: { ...data, ...Object.fromEntries(choices) } };
}

const written = (desk: Desk): string => {
  desk.written++;
  return `tekst-${desk.written};`;
};

type Doing = (desk: Desk, room: Room) => Promise<void>;

/** Something that one of the two does, or that happens to the bot. */
class Act implements fc.AsyncCommand<Desk, Room> {
  readonly #name: string;
  readonly #mayDo: (desk: Desk) => boolean;
  readonly #do: Doing;

  constructor(name: string, doing: Doing, mayDo: (desk: Desk) => boolean = () => true) {
    this.#name = name;
    this.#mayDo = mayDo;
    this.#do = doing;
  }

  check(desk: Readonly<Desk>): boolean {
    return this.#mayDo(desk);
  }

  run(desk: Desk, room: Room): Promise<void> {
    const kind = this.#name.replace(/^.*?(?=bewaart|kiest|opent|start|stap)/, '').split(' ')[0] ?? '';
    desk.done.set(kind, (desk.done.get(kind) ?? 0) + 1);
    return this.#do(desk, room);
  }

  toString(): string {
    return this.#name;
  }
}

const opens = (by: Person) =>
  new Act(`${by.name} opent`, async (desk, room) => {
    desk.open.set(by, await room.act(by, desk, 'stap.open', { step: 1 }));
  });

const saves = (by: Person, field: string, clicks: number) =>
  new Act(
    `${by.name} bewaart ${field}, ${clicks} keer`,
    async (desk, room) => {
      const text = written(desk);
      const { data } = pressOf(desk.open.get(by) ?? EMPTY, 'stap.bewaar', { [field]: text }, (button) => button.includes('"sluit"'));
      const answers = await Promise.all(Array.from({ length: clicks }, () => room.press(by, 'stap.bewaar', data)));
      for (const answer of answers) {
        const said = textOf(answer);
        expect(said).toMatch(/is bewaard\.|Jullie schreven op hetzelfde moment\./);
        desk.confirmed.add(text);
        if (isChoice(answer)) desk.open.set(by, answer);
      }
    },
    (desk) => isForm(desk.open.get(by)),
  );

const chooses = (by: Person, choice: 'mijn' | 'hun' | 'beide') =>
  new Act(
    `${by.name} kiest ${choice}`,
    async (desk, room) => {
      const card = desk.open.get(by) ?? EMPTY;
      const mine = [...textOf(card).matchAll(/Die van jou: (tekst-\d+;)/g)].map(([, text = '']) => text);
      if (choice === 'hun') for (const text of mine) desk.leftOut.add(text);
      desk.open.set(by, await room.press(by, 'stap.los-op', chosen(card, choice).data));
    },
    (desk) => isChoice(desk.open.get(by)),
  );

/** Says a reason that must stay in the dossier when the bot says that it was done. */
const withReason = (by: Person, verb: ActionName, done: RegExp) =>
  new Act(`${by.name}: ${verb}`, async (desk, room) => {
    const reden = written(desk);
    const answer = await room.act(by, desk, verb, { step: 1 }, { reden });
    if (done.test(textOf(answer)) && textOf(await room.act(by, desk, 'traject.lezen', { step: 1, part: 0 })).includes(reden))
      desk.confirmed.add(reden);
  });

const reopens = (by: Person) =>
  new Act(`${by.name} opent weer`, async (desk, room) => {
    desk.open.set(by, await room.act(by, desk, 'stap.heropen', { step: 1 }));
  });

const restarts = new Act('de bot start opnieuw', async (desk, room) => {
  const read = () => room.act(sanne, desk, 'traject.lezen', { step: 1, part: 0 });
  const before = textOf(await read());
  const disk = await storedBy(room.bot);
  await room.bot.restart();
  // Stopping writes nothing more: what was answered was on disk already, so an end by force would have kept it too.
  expect(await storedBy(room.bot)).toEqual(disk);
  expect(textOf(await read())).toBe(before);
});

const someone = fc.constantFrom(...PEOPLE);
/** The same thing to do a few times over, so that it is done more often. */
const many = <T>(times: number, make: () => T): T[] => Array.from({ length: times }, make);
const acts = [
  someone.map(opens),
  fc.tuple(someone, fc.constantFrom(...FIELDS), fc.constantFrom(1, 1, 2)).map(([by, field, clicks]) => saves(by, field, clicks)),
  ...many(4, () => fc.tuple(someone, fc.constantFrom(...FIELDS)).map(([by, field]) => saves(by, field, 1))),
  ...many(3, () =>
    fc.tuple(someone, fc.constantFrom<'mijn' | 'hun' | 'beide'>('mijn', 'hun', 'beide')).map(([by, choice]) => chooses(by, choice)),
  ),
  someone.map((by) => withReason(by, 'stap.toch', /is ingeleverd/)),
  someone.map((by) => withReason(by, 'stap.sla-over', /is overgeslagen/)),
  someone.map(reopens),
  fc.constant(restarts),
];

describe('fault 40: twee mensen in één stap, en een bot die telkens opnieuw start', () => {
  let bot: SchoolBot;
  let trajecten = 0;
  const tally = new Map<string, number>();
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of PEOPLE) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  const newDesk = async (): Promise<Desk> => {
    trajecten++;
    const card = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: `5A-${100 + trajecten}` });
    await bot.press(sanne, await bot.press(sanne, card, 'Meer'), 'Delen met de coördinator');
    const trajectId = /"trajectId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
    const desk: Desk = { trajectId, open: new Map(), confirmed: new Set(), leftOut: new Set(), done: tally, written: 0 };
    const room = new Room(bot);
    for (const person of PEOPLE) await opens(person).run(desk, room);
    return desk;
  };

  it('wat bevestigd is staat er, en van niemand raakt een tekst kwijt', async () => {
    let confirmed = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(acts, { maxCommands: 30, size: 'max' }), async (commands) => {
        const desk = await newDesk();
        const room = new Room(bot);
        await fc.asyncModelRun(() => ({ model: desk, real: room }), commands);
        const all = await room.readAll(desk);
        const lost = [...desk.confirmed].filter((text) => !desk.leftOut.has(text) && !all.includes(text));
        expect(lost, all).toEqual([]);
        confirmed += desk.confirmed.size;
      }),
      { numRuns: 5, seed: 20_261_124, interruptAfterTimeLimit: 30_000 },
    );
    expect(confirmed).toBeGreaterThan(20);
    for (const kind of ['bewaart', 'kiest', 'opent', 'start']) expect(tally.get(kind), kind).toBeGreaterThan(1);
  }, 60_000);
});
