import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import type { AnswerView } from '../../cards/answers/answer-card.ts';
import { VERDICTS } from '../answers/verdict.ts';
import { afspraakIdSchema } from '../shared/ids.ts';

const words = z.string().max(4000);

/** An answer as its card shows it, in words of our own and of a norm only: what somebody asked is not in it. */
const viewSchema = z.strictObject({
  verdict: z.enum(VERDICTS),
  explanation: words,
  nextSteps: z.array(words).max(10),
  sources: z.array(words).max(10),
  summaryEn: words.optional(),
  afspraak: z.strictObject({ afspraakId: afspraakIdSchema, question: words }).optional(),
});

const judgedSchema = z.strictObject({
  /** Tells cards apart; random, so that it tells nothing else. */
  card: z.string().max(40),
  /** The norm item that the answer rests on first. */
  item: z.string().max(60),
  /** Whether the card is a message of its own in the chat, which can be replaced, and not what somebody opened on top of another card. */
  isMessage: z.boolean(),
  view: viewSchema,
});

/** An answer that can be marked right or wrong, as its buttons carry it. */
export type JudgedAnswer = z.infer<typeof judgedSchema>;

/** What is kept of answers that were shown, so that a mark can be counted once and the same answer can be shown after it. Nothing of it is about a person. */
export interface Judgements {
  /**
   * What the buttons of a fresh card carry: the answer, signed, so that the card after the press holds no other words than the card before.
   * Undefined for an answer so long that its card would not arrive with it.
   */
  sign(answer: Omit<JudgedAnswer, 'card' | 'view'> & { readonly view: AnswerView }): string | undefined;
  /** The answer that a card carries, or undefined when it was not signed here. */
  read(signed: string): JudgedAnswer | undefined;
  /** Counts the mark on a card unless that was done: resolves with whether it is counted now. After a count that failed the next press tries again. */
  once(card: string, count: () => Promise<boolean>): Promise<boolean>;
}

/** An answer of the longest texts that a norm may have, in plain letters, is half of it. Both buttons carry it, and a card has room for 28 KB. */
const MOST_CHARS = 8000;

/** More cards than are pressed in a day; of the oldest is forgotten that they were. On an old card in the chat the buttons are gone by then. */
const MOST_CARDS = 10_000;

/** Judgements signed with the installation's own secret, remembered in this process. */
export function createJudgements(secret: string): Judgements {
  const signatureOf = (payload: string) => createHmac('sha256', secret).update(`klopt.${payload}`).digest('base64url');
  const counted = new Map<string, Promise<boolean>>();
  const forgetOldest = () => {
    const [oldest] = counted.keys();
    if (counted.size > MOST_CARDS && oldest !== undefined) counted.delete(oldest);
  };
  return {
    sign: ({ item, isMessage, view }) => {
      const { verdict, explanation, nextSteps, sources, summaryEn, afspraak } = view;
      const shown = { verdict, explanation, nextSteps, sources, summaryEn, afspraak };
      const answer = { card: randomBytes(12).toString('base64url'), item, isMessage, view: shown };
      const payload = Buffer.from(JSON.stringify(answer)).toString('base64url');
      return payload.length > MOST_CHARS || !judgedSchema.safeParse(answer).success ? undefined : `${payload}.${signatureOf(payload)}`;
    },
    read: (signed) => {
      const [payload = '', signature = '', extra] = signed.split('.');
      if (extra !== undefined || !isSame(signature, signatureOf(payload))) return undefined;
      return judgedSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data;
    },
    once: (card, count) => {
      const before = counted.get(card);
      if (before !== undefined) return before;
      const now = count();
      counted.set(card, now);
      forgetOldest();
      const again = () => void counted.delete(card);
      now.then((isCounted) => isCounted || again(), again);
      return now;
    },
  };
}

/** Counts bytes before it compares: a forged signature may hold letters of more than one byte, and unequal buffers would throw. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
