import type { Metrics, SendOutcome } from '../shared/metrics.ts';
import type { Front } from './front.ts';
import type { SendResult } from './send.ts';

/** The same front, with its turns counted and timed. */
export const measuredFront = (front: Front, metrics: Pick<Metrics, 'turn'>): Front => ({
  say: async (from, text) => {
    const end = metrics.turn('message');
    const output = await front.say(from, text);
    end(output === undefined ? 'too-fast' : (output.ended ?? 'ok'));
    return output;
  },
  press: async (from, verb, data) => {
    const end = metrics.turn('press');
    const output = await front.press(from, verb, data);
    end(output.ended ?? 'ok');
    return output;
  },
  search: (from, query) => {
    const end = metrics.turn('search');
    const hits = front.search(from, query);
    end('ok');
    return hits;
  },
  find: async (from, text) => {
    const end = metrics.turn('search');
    const found = await front.find(from, text);
    end('ok');
    return found;
  },
});

/** How what became of a message is counted. */
const OUTCOMES: Readonly<Record<SendResult['kind'], SendOutcome>> = {
  verzonden: 'sent',
  later: 'retried',
  geblokkeerd: 'blocked',
  onbekend: 'unknown',
  'te-groot': 'failed',
  geweigerd: 'failed',
};

/** The same way of sending, with what becomes of each message counted. */
export const measuredSend =
  <A extends readonly unknown[]>(send: (...args: A) => Promise<SendResult>, metrics: Pick<Metrics, 'sent'>) =>
  async (...args: A): Promise<SendResult> => {
    try {
      const result = await send(...args);
      metrics.sent(OUTCOMES[result.kind]);
      return result;
    } catch (error) {
      metrics.sent('failed');
      throw error;
    }
  };
