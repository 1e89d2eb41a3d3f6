import { describe, expect, it } from 'vitest';
import type { Overleg } from '../../src/flexzat/overleg.ts';
import { createDirectory } from '../../src/people/directory.ts';
import { newOverlegId, tenantIdSchema } from '../../src/shared/ids.ts';
import { agendaFileOf } from '../../src/web/agenda-file.ts';
import { createAgendaLinks } from '../../src/web/agenda-links.ts';
import { contextFor, following, newOverleg, now, planned } from '../flexzat/sample-overleg.ts';
import { sampleSchool } from '../people/sample-school.ts';
import { memoryStore } from '../support/memory-store.ts';

const links = createAgendaLinks('een-geheim-van-minstens-32-tekens-lang', 'http://x');
const tokenFor = (overleg: Overleg, participant: string) =>
  links
    .urlFor({ tenantId: overleg.tenantId, overlegId: overleg.id, participant })
    .replace(/^.*\//, '')
    .replace(/\.ics$/, '');

const serving = async (overleg: Overleg, schools = [sampleSchool()]) => {
  const store = memoryStore();
  await store.overleggen.create(overleg.tenantId, overleg.id, overleg);
  return { store, file: agendaFileOf({ links, store, directory: createDirectory(schools), clock: { now: () => now } }) };
};

const first = (overleg: Overleg): string => overleg.participants[0]?.key ?? '';

describe('het agendabestand achter een link', () => {
  it('is er voor elke deelnemer, ook voor wie geen account heeft', async () => {
    const { file } = await serving(planned());
    for (const { key } of planned().participants) expect(await file(tokenFor(planned(), key)), key).toMatch(/METHOD:(REQUEST|PUBLISH)\r\n/);
  });

  it('noemt de leerling niet', async () => {
    const { file } = await serving(planned());
    for (const { key } of planned().participants) expect(await file(tokenFor(planned(), key))).not.toContain('4H-017');
  });

  it('zegt het als het overleg niet doorgaat, met dezelfde link', async () => {
    const { file, store } = await serving(planned());
    const token = tokenFor(planned(), first(planned()));
    const cancelled = following(planned(), [{ kind: 'cancel', reason: 'niet-meer-nodig' }], contextFor());
    await store.overleggen.replace(cancelled.tenantId, cancelled.id, cancelled, 1);
    expect(await file(token)).toContain('METHOD:CANCEL');
  });

  it('is er niet zolang er geen moment is', async () => {
    const { file } = await serving(newOverleg());
    expect(await file(tokenFor(newOverleg(), first(newOverleg())))).toBeUndefined();
  });

  it('is er niet bij een verzonnen link, een onbekend overleg, een andere tenant of een onbekende deelnemer', async () => {
    const { file } = await serving(planned());
    expect(await file('verzonnen')).toBeUndefined();
    expect(await file(tokenFor({ ...planned(), id: newOverlegId() }, first(planned())))).toBeUndefined();
    expect(await file(tokenFor({ ...planned(), tenantId: tenantIdSchema.parse('tenant-2') }, first(planned())))).toBeUndefined();
    expect(await file(tokenFor(planned(), 'niemand'))).toBeUndefined();
  });

  it('is er niet als de school er niet meer is', async () => {
    const { file } = await serving(planned(), []);
    expect(await file(tokenFor(planned(), first(planned())))).toBeUndefined();
  });
});
