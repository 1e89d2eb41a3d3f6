import { describe, expect, it } from 'vitest';
import { readFrame } from '../../src/answers/frame.ts';
import { knowledge, readerWith, weighable } from '../../src/answers/knowledge.ts';
import { termsOf } from '../../src/answers/model/terms.ts';
import { readScope } from '../../src/answers/scope.ts';
import { frame } from './impressions.ts';

describe('wat er is geleerd', () => {
  it('wordt één keer uitgepakt', () => {
    expect(knowledge()).toBe(knowledge());
  });

  it('herkent waar een vraag over gaat', () => {
    const { reader, model } = knowledge();
    const { items } = model.impressionOf(weighable(reader.read('hoort hulp bij rekenen bij de basis')), () => true);
    expect([...items].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('interventie.rekenen');
    expect(model.dangerIn(weighable(reader.read('ze zegt dat ze niet meer wil leven')))).toBeGreaterThan(0.5);
    expect(model.dangerIn(weighable(reader.read('hoort hulp bij rekenen bij de basis')))).toBeLessThan(0.1);
  });
});

describe('lezen met de woorden van een pakket', () => {
  it('herstelt een verschrijving daarvan', () => {
    expect(readerWith(['kanovaren']).read('kannovaren').words[0]?.meant).toBe('kanovaren');
    expect(knowledge().reader.read('kannovaren').words[0]?.meant).not.toBe('kanovaren');
  });
});

describe('wat van een vraag wordt gewogen', () => {
  const reading = knowledge().reader.read('en voor rekenen');

  it('zijn haar woorden, haar vorm en haar grond', () => {
    expect(weighable(reading)).toEqual(termsOf({ reading, frame: readFrame(reading), scope: readScope(reading) }));
  });

  it('mag de vorm van de vraag ervoor hebben', () => {
    expect(weighable(reading, frame({ asks: 'who' })).slots).not.toEqual(weighable(reading, frame({ asks: 'whether' })).slots);
  });
});
