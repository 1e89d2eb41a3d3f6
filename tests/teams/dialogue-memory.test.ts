import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { personIdSchema } from '../../src/shared/ids.ts';
import { createDialogueMemory } from '../../src/teams/dialogue-memory.ts';
import type { Sender } from '../../src/teams/front.ts';
import { OTHER_TENANT, sanne } from '../support/cast.ts';

const now = Temporal.Instant.from('2026-11-24T08:00:00Z');
const from: Sender = { tenantId: sanne.tenantId, personId: sanne.personId, place: 'personal', chat: 'chat' };
const { context } = createAnswerer(standardPack()).answer('Hoort faalangsttraining bij de basis?');

describe('waar een gesprek over ging', () => {
  it('wordt een half uur onthouden', () => {
    const memory = createDialogueMemory();
    memory.keep(from, context, now);
    expect(memory.recall(from, now)).toEqual(context);
    expect(memory.recall(from, now.add({ minutes: 30 }))).toEqual(context);
    expect(memory.recall(from, now.add({ minutes: 31 }))).toBeUndefined();
  });

  it('houdt de laatste vraag net zo lang vast, zover die in een formulier past, en alleen als dat mag', () => {
    const memory = createDialogueMemory();
    expect(memory.lastAsked(from, now)).toBeUndefined();
    memory.keep(from, context, now, { question: 'a'.repeat(5000), before: undefined });
    expect(memory.lastAsked(from, now)?.question).toHaveLength(1500);
    expect(memory.lastAsked(from, now.add({ minutes: 31 }))).toBeUndefined();
    expect(memory.lastAsked({ ...from, chat: 'andere chat' }, now)).toBeUndefined();
    memory.keep(from, context, now);
    expect(memory.lastAsked(from, now)).toBeUndefined();
  });

  it('blijft van deze persoon in deze chat', () => {
    const memory = createDialogueMemory();
    memory.keep(from, context, now);
    expect(memory.recall({ ...from, chat: 'andere chat' }, now)).toBeUndefined();
    expect(memory.recall({ ...from, personId: personIdSchema.parse('iemand-anders') }, now)).toBeUndefined();
    expect(memory.recall({ ...from, tenantId: OTHER_TENANT }, now)).toBeUndefined();
  });

  it('telt een gesprek waarin weer iets gezegd is opnieuw', () => {
    const memory = createDialogueMemory();
    memory.keep(from, context, now);
    memory.keep(from, context, now.add({ minutes: 20 }));
    expect(memory.recall(from, now.add({ minutes: 45 }))).toEqual(context);
  });

  it('groeit niet door: het oudste gesprek gaat weg', () => {
    const memory = createDialogueMemory();
    for (let chat = 0; chat <= 5000; chat++) memory.keep({ ...from, chat: String(chat) }, context, now);
    expect(memory.recall({ ...from, chat: '0' }, now)).toBeUndefined();
    expect(memory.recall({ ...from, chat: '1' }, now)).toEqual(context);
    expect(memory.recall({ ...from, chat: '5000' }, now)).toEqual(context);
  });

  it('houdt wat net nog gebruikt is langer dan wat stil lag', () => {
    const memory = createDialogueMemory();
    memory.keep({ ...from, chat: 'eerste' }, context, now);
    memory.keep({ ...from, chat: 'tweede' }, context, now);
    memory.keep({ ...from, chat: 'eerste' }, context, now);
    for (let chat = 0; chat < 4999; chat++) memory.keep({ ...from, chat: String(chat) }, context, now);
    expect(memory.recall({ ...from, chat: 'tweede' }, now)).toBeUndefined();
    expect(memory.recall({ ...from, chat: 'eerste' }, now)).toEqual(context);
  });
});
