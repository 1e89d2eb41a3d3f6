import { describe, expect, it } from 'vitest';
import type { SendOutcome, TurnKind, TurnOutcome } from '../../src/shared/metrics.ts';
import type { Front } from '../../src/teams/front.ts';
import { measuredFront, measuredSend } from '../../src/teams/measured.ts';
import type { SendResult } from '../../src/teams/send.ts';
import type { Output } from '../../src/teams/turn.ts';
import { omar } from '../support/cast.ts';

const answer = { type: 'AdaptiveCard', body: [] } as unknown as Output['answer'];

describe('beurten die geteld worden', () => {
  const measured = (output: Output | undefined) => {
    const ended: [TurnKind, TurnOutcome][] = [];
    const front: Front = {
      say: async () => output,
      press: async () => output ?? { answer },
      search: () => [{ title: omar.name, value: omar.personId }],
      find: async () => ({ kind: 'zin', text: 'x' }),
    };
    return { ended, front: measuredFront(front, { turn: (kind) => (outcome) => ended.push([kind, outcome]) }) };
  };

  it.each([
    [{ answer }, 'ok'],
    [{ answer, ended: 'refused' }, 'refused'],
    [{ answer, ended: 'failed' }, 'failed'],
    [undefined, 'too-fast'],
  ] as const)('naar hoe ze aflopen: %j', async (output, outcome) => {
    const { front, ended } = measured(output);
    expect(await front.say(undefined, 'x')).toEqual(output);
    expect(ended).toEqual([['message', outcome]]);
  });

  it('naar wat het voor beurt is', async () => {
    const { front, ended } = measured({ answer, ended: 'refused' });
    expect(await front.press(undefined, 'x', {})).toMatchObject({ answer });
    expect(front.search(undefined, {})).toHaveLength(1);
    expect(await front.find(undefined, 'x')).toEqual({ kind: 'zin', text: 'x' });
    expect(ended).toEqual([
      ['press', 'refused'],
      ['search', 'ok'],
      ['search', 'ok'],
    ]);
  });
});

describe('berichten die geteld worden', () => {
  const outcomeOf = async (send: () => Promise<SendResult>) => {
    const counted: SendOutcome[] = [];
    const sending = measuredSend(send, { sent: (outcome) => counted.push(outcome) });
    const result = await sending().catch(() => 'gegooid' as const);
    return { counted, result };
  };

  it.each<[SendResult, SendOutcome]>([
    [{ kind: 'verzonden', activityId: '1' }, 'sent'],
    [{ kind: 'later', afterMs: 0, reason: 'druk' }, 'retried'],
    [{ kind: 'geblokkeerd' }, 'blocked'],
    [{ kind: 'onbekend' }, 'unknown'],
    [{ kind: 'te-groot' }, 'failed'],
    [{ kind: 'geweigerd', status: 400 }, 'failed'],
  ])('naar wat ervan komt: %j', async (result, outcome) => {
    expect(await outcomeOf(async () => result)).toEqual({ counted: [outcome], result });
  });

  it('ook als er een fout van ons in zit', async () => {
    expect(await outcomeOf(() => Promise.reject(new Error('x')))).toEqual({ counted: ['failed'], result: 'gegooid' });
  });
});
