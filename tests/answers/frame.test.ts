import { describe, expect, it } from 'vitest';
import { frameWords, readFrame } from '../../src/answers/frame.ts';
import { normalise } from '../../src/answers/normalise.ts';
import { createReader } from '../../src/answers/reading.ts';
import { COMMON_WORDS } from '../../src/answers/thesaurus/common-words.ts';

const reader = createReader(new Set([...COMMON_WORDS, ...frameWords]));
const frameOf = (text: string) => readFrame(reader.read(normalise(text)));

describe('de vorm van een vraag', () => {
  it.each([
    ['moet elke school dat hebben', 'whether'],
    ['kijkt school daar zelf naar', 'whether'],
    ['wie regelt dat', 'who'],
    ['en met wie bespreek ik het dan', 'who'],
    ['hoe werkt dat', 'how'],
    ['ik ben nieuw hier. waar staat dat?', 'where'],
    ['laat iedereen over zich heen lopen', 'nothing'],
    ['hoe het was weet ik niet meer. hoort dit bij de basis?', 'whether'],
  ])('%s vraagt %s', (text, asks) => {
    expect(frameOf(text).asks).toBe(asks);
  });

  it('ziet of er naar de basis wordt gevraagd', () => {
    expect(frameOf('valt dit onder de basis').asBasis).toBe(true);
    expect(frameOf('hoort dat erbij').asBasis).toBe(true);
    expect(frameOf('hoe heet dat').asBasis).toBe(false);
  });

  it('ziet of er naar elke school wordt gevraagd', () => {
    expect(frameOf('moet elke school een visie hebben').everySchool).toBe(true);
    expect(frameOf('wat doet een mentor').everySchool).toBe(false);
  });

  it.each([
    'hoe lang mag dat duren',
    'is dat altijd basis',
    'mits het kort is',
    'hangt dat ergens van af',
    'geldt dat voor elke school of alleen soms',
  ])('hoort naar de grens vragen: %s', (text) => {
    expect(frameOf(text).conditional).toBe(true);
  });

  it.each(['bij haar is altijd wel iets kwijt', 'wie doet dat'])('hoort niet naar de grens vragen: %s', (text) => {
    expect(frameOf(text).conditional).toBe(false);
  });

  it.each([
    'hij heeft blijvend iemand naast zich nodig',
    'al drie jaar begeleiding en het helpt niet',
    'er speelt van alles tegelijk',
    'gedragsproblemen, angsten en schulden thuis',
  ])('ziet wat verder gaat dan de basis: %s', (text) => {
    expect(frameOf(text).beyond).toBeGreaterThanOrEqual(3);
  });

  it.each(['loopt jaren achter met rekenen', 'praat pas anderhalf jaar nederlands', 'zes weken een ander rooster'])(
    'houdt gewoon wat gewoon is: %s',
    (text) => {
      expect(frameOf(text).beyond).toBeLessThan(3);
    },
  );

  it('herkent de middelen van extra ondersteuning', () => {
    expect(frameOf('opp en een toelaatbaarheidsverklaring').instruments).toEqual(expect.arrayContaining(['opp', 'tlv']));
    expect(frameOf('plaatsing op het vso').instruments).toEqual(['vso']);
    expect(frameOf('advies van het vso').instruments).toEqual([]);
  });

  it('hoort of er een getal wordt gevraagd', () => {
    expect(frameOf('hoeveel uur krijg ik').number).toBe(true);
    expect(frameOf('binnen hoeveel weken').number).toBe(true);
    expect(frameOf('wie krijgt dat').number).toBe(false);
  });
});
