import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { itemSearch } from '../../src/teams/item-search.ts';

const search = itemSearch(standardPack());
const idsOf = (text: string) => search(text).map(({ id }) => id);

describe('zoeken naar een onderwerp van de norm', () => {
  it.each([
    ['een woord', 'rekenen', 'interventie.rekenen'],
    ['een half getypt woord', 'faalang', 'interventie.emotioneel'],
    ['een typefout', 'dislexie', 'interventie.dyslexie-dyscalculie'],
    ['hoofdletters en accenten', 'MENTÓR', 'hgw.mentor-spil'],
    ['een afkorting', 'tlv', 'zorg.jeugdhulp'],
    ['een stap', 'stap 2', 'stap.begrijpen'],
    ['een streepje of niet', 'flexzat', 'zorg.flexzat-samenstelling'],
    ['een hele vraag', 'hoort faalangsttraining bij de basis?', 'interventie.emotioneel'],
  ])('vindt het beste eerst bij %s', (_what, text, id) => {
    expect(idsOf(text)[0]).toBe(id);
  });

  it.each(['', '   ', 'de', 'x', '???', 'zwxqkv'])('vindt niets bij “%s”', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('noemt elk onderwerp één keer, en vindt elk onderwerp bij zijn eigen titel', () => {
    for (const { id, title } of standardPack().items) {
      const found = idsOf(title);
      expect(new Set(found).size).toBe(found.length);
      expect(found.slice(0, 3), title).toContain(id);
    }
  });

  it('geeft bij dezelfde tekst altijd hetzelfde, en struikelt over geen enkele', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 5000 }), fc.constantFrom('__proto__', 'constructor', 'toString')),
        (text) => {
          expect(idsOf(text)).toEqual(idsOf(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leest van een lange tekst alleen het begin', () => {
    expect(idsOf(`rekenen ${'zwxqkv '.repeat(100_000)} dyslexie`)[0]).toBe('interventie.rekenen');
    expect(idsOf(`rekenen ${'zwxqkv '.repeat(100_000)} dyslexie`)).not.toContain('interventie.dyslexie-dyscalculie');
  });
});
