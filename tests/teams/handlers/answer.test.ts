import { describe, expect, it } from 'vitest';
import type { Parts } from '../../../src/app.ts';
import { answerOf } from '../../support/answer-of.ts';
import { docentDrie } from '../../support/cast.ts';
import { textOf } from '../../support/fake-teams.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { collectionWith, storeWith } from '../../support/store-with.ts';
import { testApp } from '../../support/test-app.ts';

const QUESTION = 'mag ik ritalin geven aan een leerling?';
const broken = async (): Promise<never> => {
  throw new Error('the store is away');
};

const ask = async (changes: Partial<Parts> = {}, place: 'personal' | 'group' = 'personal') => {
  const app = testApp(changes);
  const { tenantId, personId } = docentDrie;
  const card = answerOf(await app.front.say({ tenantId, personId, place, chat: 'chat' }, QUESTION));
  return { text: textOf(card), lines: app.lines() };
};

describe('een antwoord op een vraag', () => {
  it('komt ook als er niet geteld kan worden, en als de afspraken van de school niet te lezen zijn', async () => {
    const store = memoryStore();
    for (const replaced of [
      { tellingen: collectionWith(store.tellingen, { get: broken }) },
      { tellingen: collectionWith(store.tellingen, { create: broken }) },
      { afspraken: collectionWith(store.afspraken, { find: broken }) },
    ]) {
      const { text, lines } = await ask({ store: storeWith(store, replaced) });
      expect(text).toContain('Dit staat niet in de norm');
      expect(lines.map(({ doing }) => doing)).toContain('tellingen' in replaced ? 'tellen' : 'afspraken lezen');
      expect(JSON.stringify(lines)).not.toMatch(/ritalin|the store is away/);
    }
  });

  it('heeft de knop naar de coördinator in de eigen chat, en niet in een groep', async () => {
    expect((await ask()).text).toContain('Vraag de coördinator');
    expect((await ask({}, 'group')).text).not.toMatch(/Vraag de coördinator$/m);
  });
});
