import { describe, expect, it } from 'vitest';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { miniSearchOver, oramaOver, usualVerdict } from './stock-search.ts';

const pack = standardPack();

describe('de zoekmachines waar de meting tegen houdt', () => {
  it('vinden het item van een woord uit de norm, en niets bij onzin', async () => {
    for (const search of [miniSearchOver(pack), await oramaOver(pack)]) {
      expect(search('dyscalculie')[0]).toBe('interventie.dyslexie-dyscalculie');
      expect(search('xqzwvk')).toEqual([]);
    }
  });

  it('vinden met Orama ook een andere vorm van een woord', async () => {
    const orama = await oramaOver(pack);
    expect(orama('mentoren')).toEqual(orama('mentor'));
  });

  it('zeggen basis bij wat elke school biedt, en anders uitleg', () => {
    const verdictOf = (...ids: string[]) => usualVerdict(pack, ids);
    expect([verdictOf('interventie.rekenen', 'structuur.opp'), verdictOf('structuur.opp', 'interventie.rekenen')]).toEqual([
      'basis',
      'uitleg',
    ]);
    expect(verdictOf()).toBe('niet-beschreven');
  });
});
