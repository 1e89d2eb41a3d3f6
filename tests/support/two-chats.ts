import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Playground } from '../../src/cli/demo/playground.ts';
import { launchBrowser } from './browser.ts';
import { startPlaygroundFor } from './playground.ts';
import { PlaygroundChat } from './playground-chat.ts';

/** The mentor and the coördinator of the sample school, each in an Agents Playground of their own, in one browser. */
export interface TwoChats {
  readonly mentor: PlaygroundChat;
  readonly coordinator: PlaygroundChat;
  stop(): Promise<void>;
}

const stopAll = async (browser: Browser, playgrounds: readonly Playground[]): Promise<void> => {
  await browser.close();
  await Promise.all(playgrounds.map((playground) => playground.stop()));
};

/** Opens both chats with the bot at this address. What was started is stopped again when something fails on the way. */
export async function openTwoChats(botUrl: string): Promise<TwoChats> {
  const browser = await launchBrowser();
  let playgrounds: readonly Playground[] = [];
  try {
    playgrounds = await Promise.all(['Sanne de Vries', 'Omar Bakker'].map((name) => startPlaygroundFor(name, botUrl)));
    const [forMentor, forCoordinator] = playgrounds;
    if (!forMentor || !forCoordinator) throw new Error('two Playgrounds were started');
    const mentor = await PlaygroundChat.open(browser, forMentor.url);
    const coordinator = await PlaygroundChat.open(browser, forCoordinator.url);
    return { mentor, coordinator, stop: () => stopAll(browser, playgrounds) };
  } catch (error) {
    await stopAll(browser, playgrounds);
    throw error;
  }
}

/** The text of the newest card in a chat, as it stands on the screen. */
export const shown = (chat: PlaygroundChat): Promise<string> => chat.lastCard().innerText();

/** Waits for the page to draw what the bot answered: first comes the state for the chat, and after it the answer to the one who pressed. */
export const showsSoon = (chat: PlaygroundChat, text: string): Promise<void> =>
  expect.poll(() => shown(chat), { timeout: 10_000 }).toContain(text);
