import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.ts';

/** Something of the demo that did not start, with a Dutch sentence for the person at the terminal. */
export class NotStarted extends Error {}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );

/**
 * Resolves when an address answers. Throws NotStarted when the process behind it ends first, with what it said last, or when it takes too long.
 * @param name what the terminal calls it
 * @param tries how often to ask, with a fifth of a second in between
 */
export const whenReady = async (name: string, child: Child, url: string, tries = 300): Promise<void> => {
  let lastWords: string | undefined;
  void child.ended.then((words) => {
    lastWords = words;
  });
  for (let left = tries; left > 0; left -= 1) {
    if (lastWords !== undefined) throw new NotStarted(`${name} is gestopt bij het starten.\n${lastWords}`);
    if (await answers(url)) return;
    await pause(200);
  }
  throw new NotStarted(`${name} antwoordt niet op ${url}.`);
};
