import { describe, expect, it } from 'vitest';
import type { Sender } from '../../src/teams/front.ts';
import { answerOf } from '../support/answer-of.ts';
import { beheerder, docentDrie, nora, omar, sanne, vreemde } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { memoryStore } from '../support/memory-store.ts';
import { testApp } from '../support/test-app.ts';

const from = ({ tenantId, personId }: typeof sanne, place: Sender['place'] = 'personal'): Sender => ({
  tenantId,
  personId,
  place,
  chat: 'chat',
});
const WORD = 'kwibusvlinder';
const broken = () => Promise.reject(new TypeError(WORD));
const brokenStore = () => {
  const store = memoryStore();
  return { ...store, trajecten: { ...store.trajecten, list: broken, get: broken, create: broken } };
};

describe('de voorkant', () => {
  it('geeft bij een fout van ons een kaart met een nummer dat ook in het log staat', async () => {
    const { front, lines, text } = testApp({ store: brokenStore() });
    const said = textOf(answerOf(await front.say(from(sanne), 'mijn trajecten')));
    const pressed = textOf((await front.press(from(sanne), 'traject.mijn', { bw: { from: 0 } })).answer);
    const numbers = lines().flatMap(({ number }) => (typeof number === 'string' ? [number] : []));
    expect(numbers).toHaveLength(2);
    expect(said).toContain(numbers[0]);
    expect(pressed).toContain(numbers[1]);
    expect(text() + said + pressed).not.toContain(WORD);
  });

  it('gooit ook bij zoeken niet', () => {
    const { front, services, lines } = testApp();
    expect(front.search(from(sanne), { dataset: 'collegas', queryText: 'omar' })).toEqual([{ title: 'Omar Bakker', value: omar.personId }]);
    Object.assign(services.directory, { school: () => undefined });
    expect(front.search(from(sanne), { dataset: 'collegas', queryText: 'omar' })).toEqual([]);
    expect(lines()).toMatchObject([{ doing: 'zoeken' }]);
  });

  it('laat wie geen school kent niets doen en vindt voor die persoon niemand', async () => {
    const { front } = testApp();
    for (const sender of [undefined, from(vreemde), from({ ...sanne, personId: beheerder.personId })]) {
      expect(textOf(answerOf(await front.say(sender, 'mijn trajecten')))).toContain('Ik ken je nog niet.');
      expect(textOf((await front.press(sender, 'traject.mijn', { bw: { from: 0 } })).answer)).toContain('Ik ken je nog niet.');
      expect(front.search(sender, { dataset: 'collegas', queryText: '' })).toEqual([]);
    }
  });

  it('geeft bij tekens van gevaar altijd wie te bellen, ook zonder school', async () => {
    const { front } = testApp();
    const sign = 'een leerling zegt dat hij zelfmoord wil plegen';
    expect(textOf(answerOf(await front.say(undefined, sign)))).toContain('112');
    expect(textOf(answerOf(await front.say(from(docentDrie), sign)))).toContain('071 000 00 00');
    expect(textOf(answerOf(await front.say(from(docentDrie, 'group'), sign)))).toContain('071 000 00 00');
  });

  it('neemt alleen gegevens van een knop aan die onder onze eigen sleutel staan', async () => {
    const { front } = testApp();
    const old = async (data: unknown) => textOf((await front.press(from(sanne), 'traject.mijn', data)).answer).includes('verouderd');
    expect(await old({ bw: { from: 0 } })).toBe(false);
    for (const data of [
      { from: 0 },
      { bw: null },
      { bw: 'x' },
      { bw: [] },
      { bw: { from: '0' } },
      { bw: { from: 0, role: 'directie' } },
      null,
      'x',
    ])
      expect(await old(data), JSON.stringify(data)).toBe(true);
  });

  it('laat een veld dat bw heet niet voor een knop doorgaan', async () => {
    const { front } = testApp();
    expect(textOf((await front.press(from(sanne), 'traject.mijn', { bw: '{"from":0}' })).answer)).toContain('verouderd');
  });

  it('schrijft bij elke knop op wie het deed en hoe het afliep', async () => {
    const { front, lines } = testApp();
    const trajectId = '3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01';
    await front.press(from(sanne), 'traject.open', { bw: { trajectId } });
    await front.press(from(nora), 'traject.mijn', { bw: { from: 0 } });
    expect(lines()).toMatchObject([
      { event: 'traject geopend', by: sanne.personId, about: trajectId, result: 'bestaat-niet' },
      { event: 'overzicht gelezen', by: nora.personId, result: 'ok' },
    ]);
  });
});
