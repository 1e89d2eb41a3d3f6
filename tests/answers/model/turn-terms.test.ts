import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/answers/knowledge.ts';
import { see } from '../../../src/answers/model/teach-dialogues.ts';
import { slotOf } from '../../../src/answers/model/terms.ts';
import { kindOf, termsOfTurn } from '../../../src/answers/model/turn-terms.ts';
import { remembered } from '../impressions.ts';

const { reader, model } = knowledge();
const termsOf = (question: string, before = remembered('basis', ['interventie.rekenen'])) =>
  termsOfTurn({ ...see(question, reader, model), before });

describe('waaraan een beurt wordt gewogen', () => {
  it('zijn getallen, elke plaats één keer', () => {
    for (const question of ['wie regelt dat dan', '', '🙂', 'en '.repeat(5000)]) {
      const { slots, values } = termsOf(question);
      expect(new Set(slots).size).toBe(slots.length);
      expect(values.length).toBe(slots.length);
      expect(values.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
    }
  });

  it('hangt af van wat ervoor is gezegd', () => {
    const [here, there] = [termsOf('wie regelt dat dan'), termsOf('wie regelt dat dan', remembered('extra', ['structuur.opp']))];
    expect([...here.slots].sort()).not.toEqual([...there.slots].sort());
  });

  it('ziet een getal dat een stap kan zijn, en geen ander', () => {
    const hasStep = (question: string): boolean => termsOf(question).slots.includes(slotOf('beurt', 'cijfer'));
    expect([hasStep('en 5'), hasStep('en 12'), hasStep('en vijf weken')]).toEqual([true, false, false]);
  });

  it('kent de soort van een onderwerp', () => {
    expect([kindOf('structuur.opp'), kindOf(undefined)]).toEqual(['structuur', '-']);
  });
});
