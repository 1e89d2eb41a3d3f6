import { describe, expect, it } from 'vitest';
import { type ActionName, actions } from '../../cards/actions.ts';
import { textOf } from '../support/fake-teams.ts';
import { ACTS } from './acts.ts';
import { READS } from './reads.ts';
import { Stage } from './stage.ts';

/** Acts after which the planner hears whom to tell: that a name came off or on the list is news once. */
const NEWS_ONCE: ReadonlySet<string> = new Set(['iemand is afwezig']);
const withoutNews = (text: string): string => text.replace(/ Vertel het zelf aan [^.]+\./, '');

describe('fault 34: twee keer dezelfde knop', () => {
  it.each(ACTS)('heeft één effect en krijgt hetzelfde antwoord: $name', async ({ name, ready, by }) => {
    const stage = await Stage.open();
    const press = await ready(stage);
    const before = await stage.effect();
    const answer = textOf(await stage.send(by, press));
    const after = await stage.effect();
    expect(after.saves, answer).toBeGreaterThan(before.saves);
    const again = textOf(await stage.send(by, press));
    expect(await stage.effect()).toEqual(after);
    if (NEWS_ONCE.has(name)) expect(again).toBe(withoutNews(answer));
    else expect(again).toBe(answer);
  });

  it.each(ACTS)('heeft één effect als het tegelijk gebeurt: $name', async ({ ready, by }) => {
    const effectOf = async (presses: number) => {
      const stage = await Stage.open();
      const press = await ready(stage);
      const { saves, messages } = await stage.effect();
      const answers = await Promise.all(Array.from({ length: presses }, () => stage.send(by, press)));
      for (const answer of answers) expect(textOf(answer)).not.toMatch(/niet gelukt|verouderd|Er is niets van jou bewaard/);
      const after = await stage.effect();
      return { saves: after.saves - saves, messages: after.messages - messages };
    };
    expect(await effectOf(3)).toEqual(await effectOf(1));
  });

  it('is beproefd met elke knop die iets verandert', () => {
    const known = new Set<string>([...ACTS.map(({ verb }) => verb), ...READS.map(({ verb }) => verb)]);
    expect(Object.keys(actions).filter((name) => !known.has(name))).toEqual([]);
    const acts = new Set<ActionName>(ACTS.map(({ verb }) => verb));
    expect(READS.filter(({ verb }) => acts.has(verb))).toEqual([]);
  });
});
