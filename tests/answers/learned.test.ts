import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/answers/candidates.ts';
import { createEvidence } from '../../src/answers/evidence.ts';
import { exampleWords, readExamples } from '../../src/answers/examples.ts';
import { featuresOf, isFaint } from '../../src/answers/features.ts';
import { BEYOND_GROUP, CALM_GROUP, DANGER_GROUP, OUTSIDE_GROUP, SILENT_GROUP } from '../../src/answers/groups.ts';
import { createLikeness } from '../../src/answers/likeness.ts';
import { normalise } from '../../src/answers/normalise.ts';
import { createReader } from '../../src/answers/reading.ts';
import { standardNormIds, standardPack } from '../../src/norm/standard-pack.ts';

const pack = standardPack();
const finder = createFinder(pack);
const reader = createReader(new Set([...finder.words, ...exampleWords]));
const examples = readExamples(reader);
const likeness = createLikeness(examples, DANGER_GROUP);
const evidence = createEvidence(pack, reader, examples);
const read = (text: string) => reader.read(normalise(text));
const bestOf = (scores: ReadonlyMap<string, number>): string | undefined => [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('kenmerken', () => {
  it('zijn stammen en paren, en woorden zonder onderwerp tellen weinig', () => {
    const features = featuresOf(read('de leerling struikelt'));
    expect(features.get('de leerling')).toBeGreaterThan(0);
    expect(isFaint(features.get('de') ?? 1)).toBe(true);
    expect(features.get('struikel') ?? features.get('struikelt')).toBe(1);
  });
});

describe('voorbeelden', () => {
  it('horen bij een onderwerp of bij een bekende groep', () => {
    const known = new Set<string>([...standardNormIds, BEYOND_GROUP, CALM_GROUP, DANGER_GROUP, OUTSIDE_GROUP, SILENT_GROUP]);
    expect(examples.filter(({ group }) => !known.has(group))).toEqual([]);
    expect(new Set(examples.map(({ group }) => group)).size).toBe(known.size);
  });
});

describe('bewijs uit woorden', () => {
  it.each([
    ['onleesbare hanenpoten en een zere hand van het schrijven', 'interventie.motorisch'],
    ['wie leidt de jaarlijkse evaluatie met externe partners', 'zorg.metaoverleg'],
    ['wie betaalt de laptop of het dyslexieonderzoek', SILENT_GROUP],
    ['de printer doet het niet en mijn wachtwoord is kwijt', OUTSIDE_GROUP],
    ['blijvend elke dag een begeleider naast zich en het gaat nooit over', BEYOND_GROUP],
  ])('wijst bij %s naar %s', (text, group) => {
    expect(bestOf(evidence.of(read(text)))).toBe(group);
  });

  it('leert niets over gevaar, want daar gaan de signalen over', () => {
    expect(evidence.of(read('ze wil dood')).has(DANGER_GROUP)).toBe(false);
  });

  it('is niets voor woorden die niemand gebruikt', () => {
    expect(evidence.of(read('xyzzy plugh')).size).toBe(0);
  });
});

describe('gelijkenis', () => {
  it('is hoog voor een voorbeeld zelf, en ver voor alles wat anders is', () => {
    expect(likeness.ahead(read('hij zwaait met een mes'), 0.6)).toBeGreaterThan(0.3);
  });

  it('telt niet als ze te klein is, of als iets anders meer lijkt', () => {
    expect(likeness.ahead(read('procenten en breuken'), 0.2)).toBe(-1);
    expect(likeness.ahead(read('procenten en breuken'), 0)).toBeLessThan(0);
  });

  it('van een tekst verandert niet door wat ervoor kwam', () => {
    const before = likeness.ahead(read('hij zwaait met een mes'), 0);
    likeness.ahead(read('zij zwaait naar de buurvrouw'), 0);
    expect(likeness.ahead(read('hij zwaait met een mes'), 0)).toBe(before);
  });
});

describe('zoeken', () => {
  it.each([
    ['zit geen minuut stil', 'interventie.gedrag'],
    ['moet elke school verzuim beleid hebben', 'document.verzuim'],
    ['faalangsttrainig', 'interventie.emotioneel'],
    ['wie schuift er aan bij een flexzat', 'zorg.flexzat-samenstelling'],
  ])('vindt bij %s eerst %s', (text, id) => {
    const reading = read(text);
    expect(finder.find(reading, evidence.of(reading))[0]?.id).toBe(id);
  });

  it('vindt niets bij niets', () => {
    expect(finder.find(read(''), new Map())).toEqual([]);
  });
});
