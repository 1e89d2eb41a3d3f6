import { describe, expect, it } from 'vitest';
import { newFlexzat } from '../../src/flexzat/create.ts';
import { chairOf, overlegSchema } from '../../src/flexzat/overleg.ts';
import { sampleSchool } from '../people/sample-school.ts';
import { newOverleg, now, overlegId, person } from './sample-overleg.ts';

const make = (changes: object) =>
  newFlexzat({
    id: overlegId,
    school: sampleSchool(),
    createdBy: person('coordinator'),
    now,
    coordinator: person('coordinator'),
    mentor: person('mentor'),
    pupilFrom16: false,
    ...changes,
  });

describe('een nieuw flex-ZAT', () => {
  it('heeft de vier vaste deelnemers al, en de coördinator zit voor', () => {
    const overleg = newOverleg();
    expect(overleg.participants.map(({ role, fixed }) => [role, fixed])).toEqual([
      ['coordinator', true],
      ['mentor', true],
      ['ouders', true],
      ['leerling', true],
    ]);
    expect(chairOf(overleg)?.personId).toBe(person('coordinator'));
  });

  it('begint als voorstel, zonder moment, met de lengte van de school', () => {
    expect(newOverleg({ school: sampleSchool({ meetingMinutes: 45 }) })).toMatchObject({
      kind: 'flexzat',
      state: 'voorstel',
      proposals: [],
      sequence: 0,
      durationMinutes: 45,
      history: [{ at: now.toString(), by: person('coordinator'), what: 'aangemaakt' }],
    });
  });

  it('kan zonder traject, en past dan ook in de opslag', () => {
    const outcome = make({});
    expect(outcome.ok && Object.keys(outcome.value)).not.toContain('trajectId');
    expect(overlegSchema.safeParse(outcome.ok && outcome.value).success).toBe(true);
  });

  it.each([
    ['een coördinator die geen coördinator is', { coordinator: person('mentor') }, 'coördinator'],
    ['een mentor die geen mentor is', { mentor: person('docent') }, 'mentor of coach'],
    ['een vreemde als mentor', { mentor: person('stranger') }, 'mentor of coach'],
  ])('weigert %s', (_what, changes, word) => {
    expect(make(changes)).toMatchObject({ ok: false, error: { code: 'samenstelling', text: expect.stringContaining(word) } });
  });
});
