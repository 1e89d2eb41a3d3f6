import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Candidate, pickSpread } from '../../src/flexzat/pick.ts';

const candidate = (day: number, hour: number, minute = 0): Candidate => {
  const start = Temporal.PlainDateTime.from({ year: 2026, month: 11, day, hour, minute }).toZonedDateTime('UTC').toInstant();
  return { interval: { start, end: start.add({ minutes: 60 }) }, daypart: hour < 12 ? 'ochtend' : 'middag', onHalfHour: minute % 30 === 0 };
};
const wholeDay = (day: number) => [9, 10, 13, 14].map((hour) => candidate(day, hour));
const shown = (perDay: readonly (readonly Candidate[])[], spread: 'vroeg' | 'verdeeld' = 'vroeg') =>
  pickSpread(perDay, spread).map(({ start }) => start.toString().slice(8, 16));

describe('drie momenten kiezen', () => {
  it('neemt drie dagen, om en om ochtend en middag', () => {
    expect(shown([2, 3, 4, 5].map(wholeDay))).toEqual(['02T09:00', '03T13:00', '04T09:00']);
  });

  it('verdeelt ze over de hele periode als dat de vraag is', () => {
    expect(shown([2, 3, 4, 5, 6, 9, 10, 11, 12].map(wholeDay), 'verdeeld')).toEqual(['03T09:00', '06T13:00', '11T09:00']);
  });

  it('neemt van een dag een tweede moment als er te weinig dagen zijn', () => {
    expect(shown([wholeDay(2), wholeDay(3)])).toEqual(['02T09:00', '02T10:00', '03T13:00']);
  });

  it('laat momenten van een dag niet overlappen', () => {
    expect(shown([[candidate(2, 9), candidate(2, 9, 30), candidate(2, 10), candidate(2, 10, 30)]])).toEqual(['02T09:00', '02T10:00']);
  });

  it('begint liever op een heel of half uur dan op een kwartier', () => {
    expect(shown([[candidate(2, 9, 15), candidate(2, 9, 30)]])).toEqual(['02T09:30']);
    expect(shown([[candidate(2, 9, 15)]])).toEqual(['02T09:15']);
  });

  it('neemt een andere kant van de dag als het niet anders kan', () => {
    expect(shown([[candidate(2, 14)], [candidate(3, 9)]])).toEqual(['02T14:00', '03T09:00']);
  });

  it('geeft niets als er niets is', () => {
    expect(shown([])).toEqual([]);
    expect(shown([], 'verdeeld')).toEqual([]);
  });
});
