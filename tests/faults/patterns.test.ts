import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../support/sources.ts';
import { type Pattern, patternsIn, pumpsOf } from './patterns.ts';

const sources = [...sourcesIn('src', /\.ts$/), ...sourcesIn('cards', /\.ts$/)];
const found = sources.flatMap(({ path, text }) => patternsIn(text).map((pattern) => ({ ...pattern, path })));
/** Each pattern once, with the first file in which it stands. */
const patterns = [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).entries()].map(([name, pattern]) => ({
  name,
  pattern,
}));

/** As long as a text that gets so far; what takes steps by the square takes hundreds of millions of them here. */
const LENGTH = 20_000;
/** Far over what a text of this length takes when each character is looked at a few times, and far under what the square of it takes. */
const MOST_MS = 50;
/** For a pattern that would not end at all. */
const GIVE_UP_MS = 10_000;

/** The time of the processor alone, so that other work on the machine does not count. */
const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Runs a pattern as the product does, once or on and on when it is global, over each text in turn. In a context of its own, since that can be ended. */
const overEach = new Script(`texts.filter((text) => {
  const once = () => cpuMs(() => { isGlobal ? text.replace(pattern, '') : pattern.test(text); });
  return once() > most && once() > most && once() > most;
}).map((text) => JSON.stringify(text.slice(0, 12)))`);

/** The beginnings of the texts on which a pattern takes longer than it may. */
const slowOn = (one: Pattern, pumps = pumpsOf(one), giveUp = GIVE_UP_MS): unknown => {
  const pattern = new RegExp(one.source, one.flags.replace('y', ''));
  const texts = pumps.map((pump) => `${pump.repeat(Math.ceil(LENGTH / pump.length))}\u0000`);
  const context = createContext({ pattern, texts, isGlobal: pattern.global, most: MOST_MS, cpuMs });
  return overEach.runInContext(context, { timeout: giveUp });
};

describe('fault 28: tekst waarop een patroon vastloopt', () => {
  it.each(patterns)(
    '$name is met elke tekst snel klaar',
    ({ pattern }) => {
      expect(slowOn(pattern), pattern.path).toEqual([]);
    },
    60_000,
  );

  it('patronen staan uitgeschreven in de code, behalve lijsten van woorden', () => {
    const built = sources.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ path }) => path);
    expect(built).toEqual(['src/traject/hints.ts']);
  });

  it('wordt ook herkend: een patroon dat kwadratisch of nooit klaar is', () => {
    expect(slowOn({ source: '\\s+$', flags: '' }, ['a', ' '])).toEqual([JSON.stringify(' '.repeat(12))]);
    expect(slowOn({ source: '<[^>]*>', flags: 'g' }, ['a', '<'])).toEqual(['"<<<<<<<<<<<<"']);
    expect(() => slowOn({ source: '^(a+)+$', flags: '' }, ['a'], 300)).toThrow(/timed out/);
    expect(slowOn({ source: '^a+b', flags: '' }, ['a', 'ab'])).toEqual([]);
    expect(pumpsOf({ source: '<[^>]*>|\\s+$', flags: 'g' })).toEqual(expect.arrayContaining(['<', ' ', '< ']));
  });
});

describe('het zoeken naar patronen', () => {
  const sourcesOf = (text: string) => patternsIn(text).map(({ source }) => source);

  it('vindt ze na een haakje, een is-teken, een return en in een sjabloon', () => {
    const inTemplate = '`g $' + '{h.replace(/i/, `$' + '{/j/}`)} /k/`;';
    expect(sourcesOf(`a.replace(/b+/g, "");\nconst c = /d[/]e/u;\nreturn /f/;\n${inTemplate}`)).toEqual(['b+', 'd[/]e', 'f', 'i', 'j']);
  });

  it('houdt delen, uitleg en tekst niet voor een patroon', () => {
    expect(sourcesOf("const a = b / c / d; // /e/\n/* /f/ */ const g = '/h/'; const i = (j) / k / l;")).toEqual([]);
  });

  it('vindt er in het product meer dan honderd', () => {
    expect(found.length).toBeGreaterThan(100);
  });
});
