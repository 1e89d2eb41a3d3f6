import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Bericht } from '../../src/berichten/bericht.ts';
import { newVraagId } from '../../src/shared/ids.ts';
import { vraagMessage } from '../../src/teams/vraag-message.ts';
import { answerVraag, newVraag, type Vraag, withdraw } from '../../src/vragen/vraag.ts';
import { type CastMember, docentDrie, docentVier, nora, omar, SCHOOL, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { inProcessApp } from '../support/in-process.ts';

const NOW = Temporal.Instant.from('2026-11-24T08:00:00Z');
const { services } = inProcessApp();
const TEXT = 'Is er een stilteruimte?';

const kept = async (change: (vraag: Vraag) => ReturnType<typeof withdraw> = (vraag) => ({ ok: true, value: vraag })): Promise<Vraag> => {
  const changed = change(newVraag({ id: newVraagId(), tenantId: TENANT, schoolId: SCHOOL, by: docentDrie.personId, text: TEXT }, NOW));
  if (!changed.ok) throw new Error(changed.error.text);
  await services.store.vragen.create(TENANT, changed.value.id, changed.value);
  return changed.value;
};
const messageTo = ({ personId }: CastMember, { id }: Vraag, key: string): Bericht => ({
  schemaVersion: 1,
  tenantId: TENANT,
  to: personId,
  about: { kind: 'vraag', vraagId: id },
  content: { kind: 'herinnering', key },
  from: null,
  due: NOW.toString(),
  state: 'wacht',
  since: NOW.toString(),
  attempts: 0,
});
const answered = () => kept((vraag) => answerVraag(vraag, omar.personId, { text: 'Ja.', item: 'interventie.rekenen' }, NOW));

describe('een bericht over een vraag', () => {
  it('zegt de coördinator wie er vroeg en hoe ver het is, zonder de tekst', async () => {
    const vraag = await kept();
    const card = await vraagMessage(services, messageTo(omar, vraag, 'nieuw'), vraag.id);
    expect(card && textOf(card)).toContain('Basiswijzer: vraag van Docent Drie');
    expect(JSON.stringify(card)).not.toContain('stilteruimte');
  });

  it('brengt het antwoord met de vraag bij wie hem stelde', async () => {
    const vraag = await answered();
    const card = await vraagMessage(services, messageTo(docentDrie, vraag, 'antwoord'), vraag.id);
    for (const words of [TEXT, 'Ja.', 'Van Omar Bakker, di 24 november om 09:00.', 'Hoort bij:'])
      expect(card && textOf(card)).toContain(words);
  });

  it('gaat niet meer uit als de vraag ingetrokken, weg of nog niet beantwoord is', async () => {
    const gone = await kept((vraag) => withdraw(vraag, NOW));
    const open = await kept();
    expect(await vraagMessage(services, messageTo(omar, gone, 'nieuw'), gone.id)).toBeUndefined();
    expect(await vraagMessage(services, messageTo(omar, open, 'nieuw'), newVraagId())).toBeUndefined();
    expect(await vraagMessage(services, messageTo(docentDrie, open, 'antwoord'), open.id)).toBeUndefined();
  });

  it('gaat nooit naar wie de vraag niet mag zien', async () => {
    const vraag = await answered();
    for (const person of [docentVier, nora])
      for (const key of ['nieuw', 'antwoord'])
        expect(await vraagMessage(services, messageTo(person, vraag, key), vraag.id)).toBeUndefined();
  });
});
