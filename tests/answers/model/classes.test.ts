import { describe, expect, it } from 'vitest';
import { CLASSES, DANGER_TOPIC, OUTSIDE_TOPIC, SILENT_TOPIC, TOPICS } from '../../../src/answers/model/classes.ts';
import { VERDICTS } from '../../../src/answers/verdict.ts';
import { standardNormIds } from '../../../src/norm/standard-pack.ts';

describe('waar een vraag over kan gaan', () => {
  it('is elk onderwerp van de norm, of geen ervan, elk één keer', () => {
    expect(new Set(TOPICS).size).toBe(TOPICS.length);
    expect([...TOPICS].sort()).toEqual([...standardNormIds, SILENT_TOPIC, OUTSIDE_TOPIC, DANGER_TOPIC].sort());
  });

  it('heeft voor wat geen onderwerp van de norm is een naam die daar niet op lijkt', () => {
    for (const topic of [SILENT_TOPIC, OUTSIDE_TOPIC, DANGER_TOPIC]) expect(topic).toMatch(/^~/);
    expect(standardNormIds.filter((id) => id.startsWith('~'))).toEqual([]);
  });

  it('krijgt samen met elk oordeel een kolom', () => {
    expect(CLASSES).toBe(TOPICS.length + VERDICTS.length);
  });
});
