import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/answers/decide.ts';
import { type Decision, decided } from '../../src/answers/decision.ts';
import type { Frame } from '../../src/answers/frame.ts';
import { isBounded, isGrant, isHelp } from '../../src/answers/item-traits.ts';
import { VERDICTS } from '../../src/answers/verdict.ts';
import type { LoadedPack } from '../../src/norm/load-pack.ts';
import type { NormItem } from '../../src/norm/schema.ts';
import { type StandardNormId, standardNormIds, standardPack } from '../../src/norm/standard-pack.ts';
import { frame, impression, type Reads } from './impressions.ts';

const pack = standardPack();
const itemOf = (id: StandardNormId): NormItem => {
  const item = pack.byId.get(id);
  if (!item) throw new Error(`no ${id}`);
  return item;
};
const decideOn = (reads: readonly Reads[], parts: Partial<Frame> = {}): Decision =>
  decide({ frame: frame(parts), impression: impression(reads), ownItem: undefined }, pack);

const anyReads: fc.Arbitrary<readonly Reads[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...VERDICTS), fc.constantFrom(...standardNormIds), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(
      ([verdict, id, chance]): Reads => [
        verdict,
        ['urgent', 'niet-beschreven', 'buiten-bereik'].includes(verdict) ? undefined : id,
        chance,
      ],
    ),
  { maxLength: 12 },
);

describe('het oordeel', () => {
  it('is de waarschijnlijkste manier om de vraag te lezen, met het onderwerp waar het op rust', () => {
    for (const verdict of ['basis', 'basis-mits', 'extra', 'uitleg'] as const)
      expect(
        decideOn([
          [verdict, 'interventie.gedrag', 0.8],
          ['buiten-bereik', undefined, 0.2],
        ]),
      ).toMatchObject({ verdict, ids: ['interventie.gedrag'] });
    for (const verdict of ['niet-beschreven', 'buiten-bereik'] as const)
      expect(
        decideOn([
          [verdict, undefined, 0.8],
          ['basis', 'interventie.gedrag', 0.2],
        ]),
      ).toMatchObject({ verdict, ids: [] });
  });

  it('is liever nee dan een ja die duur kan uitvallen', () => {
    expect(
      decideOn([
        ['basis', 'interventie.gedrag', 0.51],
        ['extra', 'def.grens-extra', 0.49],
      ]).verdict,
    ).toBe('extra');
    expect(
      decideOn([
        ['basis', 'interventie.gedrag', 0.51],
        ['niet-beschreven', undefined, 0.49],
      ]).verdict,
    ).toBe('niet-beschreven');
    expect(
      decideOn([
        ['basis', 'interventie.gedrag', 0.9],
        ['extra', 'def.grens-extra', 0.1],
      ]).verdict,
    ).toBe('basis');
    expect(
      decideOn([
        ['basis', 'interventie.gedrag', 0.51],
        ['uitleg', 'interventie.gedrag', 0.49],
      ]).verdict,
    ).toBe('basis');
  });

  it('is nooit gevaar: daar is eerder naar gekeken', () => {
    expect(
      decideOn([
        ['urgent', undefined, 0.9],
        ['uitleg', 'stap.plannen', 0.1],
      ]),
    ).toMatchObject({ verdict: 'uitleg', ids: ['stap.plannen'] });
    fc.assert(fc.property(anyReads, (reads) => decideOn(reads).verdict !== 'urgent'));
  });

  it('rust op hoogstens drie onderwerpen uit het pakket, elk één keer, en heeft een kans van nul tot één', () => {
    fc.assert(
      fc.property(anyReads, (reads) => {
        const whole = reads.reduce((sum, [, , chance]) => sum + chance, 0) || 1;
        const { ids, chance } = decideOn(reads.map(([verdict, id, share]): Reads => [verdict, id, share / whole]));
        expect(ids.length).toBeLessThanOrEqual(3);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => pack.byId.has(id))).toBe(true);
        expect(chance >= 0 && chance <= 1.0001).toBe(true);
      }),
    );
  });

  it('noemt erbij wat onder hetzelfde oordeel bijna even waarschijnlijk is, en anders niets', () => {
    const decision = decideOn([
      ['basis', 'interventie.rekenen', 0.5],
      ['basis', 'interventie.taal-nt2', 0.3],
      ['uitleg', 'stap.plannen', 0.19],
      ['basis', 'document.visie', 0.01],
    ]);
    expect(decision.ids).toEqual(['interventie.rekenen', 'interventie.taal-nt2']);
    expect(decision.chance).toBeGreaterThan(0.5);
  });

  it('is zonder één manier om de vraag te lezen dat het er niet staat, en daar is niets zeker aan', () => {
    expect(decideOn([])).toEqual({ verdict: 'niet-beschreven', ids: [], because: 'zwijgt', chance: 0 });
  });

  it('weet waarom: om een getal, om een middel van extra hulp, om wat de school biedt of om een afspraak', () => {
    expect(decideOn([['niet-beschreven', undefined, 1]], { number: true }).because).toBe('getal');
    expect(decideOn([['niet-beschreven', undefined, 1]]).because).toBe('zwijgt');
    expect(decideOn([['extra', 'structuur.opp', 1]], { instruments: ['opp'] }).because).toBe('instrument');
    expect(decideOn([['extra', 'def.grens-extra', 1]]).because).toBe('voorbij');
    expect(decideOn([['basis', 'interventie.rekenen', 1]]).because).toBe('hulp');
    expect(decideOn([['basis', 'structuur.bpo', 1]]).because).toBe('afspraak');
  });
});

describe('het oordeel in een eigen pakket', () => {
  const extended = (item: NormItem): LoadedPack => ({
    ...pack,
    items: [...pack.items, item],
    byId: new Map([...pack.byId, [item.id, item]]),
  });

  it('volgt bij een onderwerp van de school zelf de soort, de voorwaarden en de vraag', () => {
    const own: NormItem = { ...itemOf('interventie.gedrag'), id: 'school.kanovaren', title: 'Kanovaren' };
    const on = (parts: Partial<Frame>, item: NormItem = own) =>
      decide({ frame: frame(parts), impression: impression([['buiten-bereik', undefined, 1]]), ownItem: item }, extended(item));
    expect(on({ asks: 'whether' })).toMatchObject({ verdict: 'basis', ids: ['school.kanovaren'] });
    expect(on({ asks: 'who' }).verdict).toBe('uitleg');
    expect(on({ asks: 'what', everySchool: true }).verdict).toBe('basis');
    expect(on({ asks: 'whether', conditional: true }).verdict).toBe('basis-mits');
    expect(on({ asks: 'whether', conditional: true }, { ...own, conditions: [] }).verdict).toBe('basis');
    expect(on({ asks: 'whether' }, { ...own, kind: 'stap' }).verdict).toBe('uitleg');
  });
});

describe('eigenschappen van een onderwerp', () => {
  it('volgen uit soort en voorwaarden', () => {
    expect([isGrant(itemOf('stap.plannen')), isGrant(itemOf('interventie.rekenen'))]).toEqual([false, true]);
    expect([isHelp(itemOf('document.sop')), isHelp(itemOf('hgw.zat'))]).toEqual([true, false]);
    expect([isBounded(itemOf('interventie.gedrag')), isBounded(itemOf('document.sop'))]).toEqual([true, false]);
  });
});

describe('een beslissing', () => {
  it('noemt hoogstens drie onderwerpen, elk één keer', () => {
    expect(decided('basis', 'hulp', ['a', 'a', 'b', 'c', 'd'], 1).ids).toEqual(['a', 'b', 'c']);
  });
});
