import { describe, expect, it } from 'vitest';
import { metaAgenda } from '../../src/metaoverleg/agenda.ts';

describe('de agenda van het metaoverleg', () => {
  it('heeft bij elk punt een eigen naam, een titel en een vraag', () => {
    expect(new Set(metaAgenda.map(({ id }) => id)).size).toBe(metaAgenda.length);
    expect(new Set(metaAgenda.map(({ title }) => title)).size).toBe(metaAgenda.length);
    expect(metaAgenda.filter(({ title, question }) => title === '' || !question.endsWith('?'))).toEqual([]);
  });

  it('bespreekt in elk geval de samenwerking, de vragen zonder aanbod en nieuw beleid', () => {
    expect(metaAgenda.map(({ id }) => id)).toEqual(expect.arrayContaining(['samenwerking', 'geen-aanbod', 'beleid']));
  });
});
