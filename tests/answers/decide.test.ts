import { describe, expect, it } from 'vitest';
import { beyondBasis } from '../../src/answers/beyond.ts';
import { certaintyOf, UNSURE } from '../../src/answers/certainty.ts';
import { decide } from '../../src/answers/decide.ts';
import { asksYesNo, decided } from '../../src/answers/decision.ts';
import { explainsOnly, isBounded, isCounted, isHelp } from '../../src/answers/item-traits.ts';
import { subjectOf } from '../../src/answers/subject.ts';
import type { NormItem } from '../../src/norm/schema.ts';
import { type StandardNormId, standardPack } from '../../src/norm/standard-pack.ts';
import { candidate, findings, frame } from './findings.ts';

const pack = standardPack();
const verdictOf = (...args: Parameters<typeof findings>) => decide(findings(...args), pack).verdict;
const itemOf = (id: StandardNormId): NormItem => {
  const item = pack.byId.get(id);
  if (!item) throw new Error(`no ${id}`);
  return item;
};

describe('het oordeel', () => {
  it('is basis voor hulp waar ja of nee op past', () => {
    expect(verdictOf(['interventie.rekenen'])).toBe('basis');
    expect(verdictOf(['interventie.rekenen'], { frame: { asks: 'whether', asBasis: true } })).toBe('basis');
    expect(verdictOf(['structuur.bpo'], { frame: { asks: 'whether', everySchool: true } })).toBe('basis');
  });

  it('is uitleg als naar wie, hoe of waar wordt gevraagd', () => {
    for (const asks of ['who', 'how', 'where', 'when', 'why'] as const)
      expect(verdictOf(['interventie.rekenen'], { frame: { asks } })).toBe('uitleg');
    expect(verdictOf(['structuur.bpo'])).toBe('uitleg');
    expect(verdictOf(['stap.plannen'], { frame: { asks: 'whether' } })).toBe('uitleg');
  });

  it('is een voorwaarde waar naar de grens wordt gevraagd, of waar die altijd geldt', () => {
    expect(verdictOf(['interventie.gedrag'], { frame: { conditional: true, asks: 'how' } })).toBe('basis-mits');
    expect(verdictOf(['interventie.hoogbegaafd'], { frame: { asks: 'whether' } })).toBe('basis-mits');
    expect(verdictOf(['interventie.hoogbegaafd'], { frame: { asks: 'who' } })).toBe('uitleg');
    expect(verdictOf(['document.visie'], { frame: { asks: 'whether', conditional: true } })).toBe('basis');
  });

  it('is niet beschreven waar de bronnen zwijgen', () => {
    expect(verdictOf(['interventie.rekenen'], { scope: { silent: 'asks' } })).toBe('niet-beschreven');
    expect(verdictOf(['structuur.opp'], { frame: { number: true, asks: 'how' } })).toBe('niet-beschreven');
    expect(verdictOf(['zorg.metaoverleg'], { frame: { number: true, asks: 'how' } })).toBe('uitleg');
    expect(verdictOf([], { frame: { entitled: true } })).toBe('niet-beschreven');
  });

  it('is buiten bereik zonder onderwerp, of bij woorden die er niets mee te maken hebben', () => {
    expect(verdictOf([])).toBe('buiten-bereik');
    expect(verdictOf([], { scope: { outside: true } })).toBe('buiten-bereik');
    expect(verdictOf([], { candidates: [candidate('hgw.zat', { fromCues: 0, evidence: 2 })], scope: { forOutside: 9 } })).toBe(
      'buiten-bereik',
    );
    expect(verdictOf(['interventie.rekenen'], { scope: { outside: true } })).toBe('basis');
  });
});

describe('extra ondersteuning', () => {
  const idsOf = (...args: Parameters<typeof findings>) => {
    const found = findings(...args);
    return beyondBasis(found, subjectOf(found, pack))?.ids;
  };

  it('is wat blijvend of meervoudig is', () => {
    expect(idsOf(['interventie.gedrag'], { frame: { beyond: 5, lasting: true } })).toEqual([
      'structuur.overstijgt',
      'interventie.gedrag',
      'def.grens-extra',
    ]);
    expect(idsOf(['interventie.gedrag'], { scope: { forBeyond: 30 } })).toContain('structuur.overstijgt');
    expect(idsOf(['interventie.gedrag'], { frame: { beyond: 1 } })).toBeUndefined();
    expect(idsOf(['interventie.gedrag'], { frame: { beyond: 3, short: true }, scope: { forBeyond: 5 } })).toBeUndefined();
  });

  it('is een middel dat als basis wordt gevraagd', () => {
    expect(idsOf([], { frame: { instruments: ['opp'], asBasis: true } })?.[0]).toBe('structuur.opp');
    expect(idsOf([], { frame: { instruments: ['vso'], asBasis: true } })?.[0]).toBe('structuur.overstijgt');
    expect(idsOf([], { frame: { instruments: ['opp'], asks: 'when' } })).toBeUndefined();
  });

  it('is het niet als om uitleg of om de grens wordt gevraagd', () => {
    expect(idsOf(['interventie.gedrag'], { frame: { beyond: 5, asks: 'who' } })).toBeUndefined();
    expect(idsOf(['interventie.gedrag'], { frame: { beyond: 3, conditional: true } })).toBeUndefined();
    expect(idsOf(['structuur.verwachtingen'], { frame: { beyond: 5, asks: 'whether' } })).toBeUndefined();
  });
});

describe('het onderwerp', () => {
  it('is bij ja of nee iets wat de school biedt, als dat bijna even goed past', () => {
    expect(
      subjectOf(findings(['stap.voorbereiding', 'document.klimaat'], { frame: { asks: 'whether', everySchool: true } }), pack)?.item.id,
    ).toBe('document.klimaat');
    expect(subjectOf(findings(['stap.voorbereiding', 'document.klimaat'], { frame: { asks: 'where' } }), pack)?.item.id).toBe(
      'stap.voorbereiding',
    );
  });

  it('is het concrete, niet het woord basisondersteuning zelf', () => {
    expect(subjectOf(findings(['def.basisondersteuning', 'interventie.rekenen']), pack)?.item.id).toBe('interventie.rekenen');
    expect(subjectOf(findings(['def.basisondersteuning', 'interventie.rekenen'], { frame: { asks: 'what' } }), pack)?.item.id).toBe(
      'def.basisondersteuning',
    );
  });

  it('ontbreekt als er niets past', () => {
    expect(subjectOf(findings([]), pack)).toBeUndefined();
  });
});

describe('eigenschappen van een onderwerp', () => {
  it('volgen uit soort en voorwaarden', () => {
    expect([explainsOnly(itemOf('stap.plannen')), explainsOnly(itemOf('interventie.rekenen'))]).toEqual([true, false]);
    expect([isHelp(itemOf('document.sop')), isHelp(itemOf('hgw.zat'))]).toEqual([true, false]);
    expect([isBounded(itemOf('interventie.gedrag')), isBounded(itemOf('document.sop'))]).toEqual([true, false]);
    expect([isCounted(itemOf('zorg.metaoverleg')), isCounted(itemOf('structuur.opp'))]).toEqual([true, false]);
  });
});

describe('ja of nee', () => {
  it('past op een vraag met het werkwoord voorop, of naar de basis', () => {
    expect(asksYesNo(frame({ asks: 'whether' }))).toBe(true);
    expect(asksYesNo(frame({ asks: 'how', asBasis: true }))).toBe(true);
    expect(asksYesNo(frame({ asks: 'what', entitled: true }))).toBe(true);
    expect(asksYesNo(frame({ asks: 'who', asBasis: true }))).toBe(false);
  });
});

describe('zekerheid', () => {
  const certainty = (...args: Parameters<typeof findings>) => {
    const found = findings(...args);
    return certaintyOf(decide(found, pack), found);
  };

  it('is hoog als woorden en voorbeelden hetzelfde zeggen en laag als ze dat niet doen', () => {
    const both = certainty([], { candidates: [candidate('interventie.rekenen')], frame: { asks: 'whether' } });
    const neither = certainty([], {
      candidates: [
        candidate('interventie.rekenen', { score: 4, fromCues: 0, evidence: 3 }),
        candidate('hgw.zat', { score: 3.9, fromCues: 1, evidence: 9 }),
      ],
    });
    expect(both).toBeGreaterThan(0.8);
    expect(neither).toBeLessThan(UNSURE);
  });

  it('is laag zonder onderwerp en één bij gevaar', () => {
    expect(certainty([])).toBeLessThan(UNSURE);
    expect(certaintyOf(decided('urgent', 'gevaar'), findings([]))).toBe(1);
  });
});

describe('een beslissing', () => {
  it('noemt hoogstens drie onderwerpen, elk één keer', () => {
    expect(decided('basis', 'hulp', ['a', 'a', 'b', 'c', 'd']).ids).toEqual(['a', 'b', 'c']);
  });
});
