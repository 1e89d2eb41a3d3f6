import { describe, expect, it } from 'vitest';
import { actions } from '../../cards/actions.ts';
import { newFlexzat } from '../../src/flexzat/create.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { contextOf } from '../../src/teams/handlers/overleg-store.ts';
import { overlegActions } from '../../src/teams/overleg-actions.ts';
import { type CastMember, docentDrie, lotte, nora, omar, sanne, vreemde } from '../support/cast.ts';
import { inProcessApp, turnOf } from '../support/in-process.ts';

const NEW = ['overleg.nieuw', 'overleg.maak', 'meta.open', 'meta.plan'] as const;

/** What every button about one meeting carries, whatever else it carries. */
const more = { key: 'ouders', base: 0, start: '2026-12-01T08:30:00Z' };

const withMeeting = async () => {
  const app = inProcessApp();
  const turn = turnOf(omar, app);
  const { school, now } = contextOf(turn, []);
  const id = newOverlegId();
  const made = newFlexzat({
    id,
    school,
    createdBy: omar.personId,
    now,
    coordinator: omar.personId,
    mentor: sanne.personId,
    pupilFrom16: false,
  });
  if (!made.ok) throw new Error(made.error.text);
  await app.services.store.overleggen.create(omar.tenantId, id, made.value);
  return { app, id };
};

/** The buttons about one meeting that someone gets past the check of the ability; with data that fits the button. */
const allowedFor = async (person: CastMember): Promise<readonly string[]> => {
  const { app, id } = await withMeeting();
  const open: string[] = [];
  for (const [name, entry] of Object.entries(overlegActions)) {
    if (NEW.some((one) => one === name) || name === 'overleg.mijn') continue;
    const schema = actions[name as keyof typeof overlegActions];
    const data = Object.fromEntries(Object.entries({ overlegId: id, ...more }).filter(([field]) => field in schema.shape));
    const outcome = await (entry.run as (...input: unknown[]) => ReturnType<typeof entry.run>)(turnOf(person, app), schema.parse(data), {});
    if (outcome.ok || !['niet-van-jou', 'bestaat-niet'].includes(outcome.error.code)) open.push(name);
  }
  return open;
};

const ONE_MEETING = Object.keys(overlegActions).filter((name) => name !== 'overleg.mijn' && !NEW.some((one) => one === name));

describe('de knoppen over een overleg', () => {
  it('werken voor de coördinator van de school en de mentor van het overleg', async () => {
    expect(await allowedFor(omar)).toEqual(ONE_MEETING);
    expect(await allowedFor(sanne)).toEqual(ONE_MEETING);
  });

  it.each([
    ['een docent die er niet bij is', docentDrie],
    ['de directie die er niet bij is', lotte],
    ['de coördinator van een andere school', nora],
    ['iemand van een andere organisatie', vreemde],
  ])('werken niet voor %s', async (_who, person) => {
    expect(await allowedFor(person)).toEqual([]);
  });

  it('zeggen tegen wie niet mag plannen aan wie die het vraagt', async () => {
    const turn = turnOf(docentDrie);
    const planned = await overlegActions['overleg.nieuw'].run(turn, {}, {});
    const meta = await overlegActions['meta.plan'].run(turn, { overlegId: newOverlegId() }, {});
    expect(!planned.ok && planned.error).toMatchObject({
      code: 'niet-van-jou',
      text: expect.stringContaining('Vraag het aan Omar Bakker.'),
    });
    expect(!meta.ok && meta.error).toMatchObject({ code: 'niet-van-jou', text: expect.stringContaining('Vraag het aan Omar Bakker.') });
  });
});
