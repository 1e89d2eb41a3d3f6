import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { helpCard } from '../../cards/messages.ts';
import type { Subject } from '../../src/dossier/access.ts';
import { refuse } from '../../src/shared/refusal.ts';
import { ok } from '../../src/shared/result.ts';
import { row } from '../../src/teams/row.ts';
import type { Turn } from '../../src/teams/turn.ts';
import { docentDrie, OTHER_SCHOOL, omar, SCHOOL, TENANT } from '../support/cast.ts';
import { EVERYTHING } from '../support/help-rights.ts';
import { testApp } from '../support/test-app.ts';

const { services } = testApp();
const turnOf = (actor: Turn['actor']): Turn => ({
  actor,
  place: 'personal',
  chat: 'chat',
  now: Temporal.Instant.from('2026-11-24T08:00:00Z'),
  services,
});
const at = (schoolId: typeof SCHOOL): Subject => ({ kind: 'school', tenantId: TENANT, schoolId });

describe('een rij van de actietabel', () => {
  const done: unknown[] = [];
  const planning = row<'hulp.toon', Subject>({
    needs: 'school.voorbereiding',
    log: 'iets gedaan',
    load: async () => ok(at(SCHOOL)),
    subject: (_turn, loaded) => loaded,
    handle: async (_turn, data, _loaded, inputs) => {
      done.push({ data, inputs });
      return ok({ answer: helpCard(EVERYTHING) });
    },
  });

  it('doet het voor wie het mag, met wat er op de kaart stond', async () => {
    done.length = 0;
    expect(await planning.run(turnOf(omar), {}, { veld: 'x' })).toEqual(ok({ answer: helpCard(EVERYTHING) }));
    expect(done).toEqual([{ data: {}, inputs: { veld: 'x' } }]);
    expect([planning.needs, planning.log]).toEqual(['school.voorbereiding', 'iets gedaan']);
  });

  it('doet niets voor wie het niet mag, en zegt wat die dan wel kan', async () => {
    done.length = 0;
    for (const actor of [docentDrie, { ...omar, roles: [] }, { ...omar, schoolId: OTHER_SCHOOL }]) {
      const outcome = await planning.run(turnOf(actor), {}, {});
      expect(outcome).toMatchObject({ ok: false, error: { code: 'niet-van-jou', text: expect.stringContaining('Vraag de mentor') } });
    }
    expect(done).toEqual([]);
  });

  it('doet niets als waar het over gaat er niet is', async () => {
    const gone = row<'hulp.toon', Subject>({
      needs: 'norm.vragen',
      log: 'iets',
      load: async () => refuse('bestaat-niet', 'Weg.'),
      subject: () => undefined,
      handle: async () => {
        throw new Error('must not run');
      },
    });
    expect(await gone.run(turnOf(omar), {}, {})).toMatchObject({ ok: false, error: { code: 'bestaat-niet' } });
  });
});
