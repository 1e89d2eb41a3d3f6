import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaygroundChat } from '../support/playground-chat.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { openTwoChats, shown, showsSoon, type TwoChats } from '../support/two-chats.ts';

const QUESTION = 'mag ik een leerling ritalin geven?';
const CHANGED = 'Mag ik een leerling zelf medicijnen geven op een schoolreis?';
const ANSWER = 'Nee, dat doet alleen wie er een verklaring voor heeft. Bel mij voor je vertrekt.';

let bot: SchoolBot;
let chats: TwoChats | undefined;
let mentor: PlaygroundChat;
let coordinator: PlaygroundChat;

beforeAll(async () => {
  bot = await SchoolBot.start();
  chats = await openTwoChats(bot.url);
  ({ mentor, coordinator } = chats);
}, 120_000);

afterAll(async () => {
  await chats?.stop();
  await bot?.stop();
}, 30_000);

const picture = async (chat: PlaygroundChat, name: string): Promise<void> => {
  if (process.env.SCREENSHOTS) await chat.screenshot(name);
};

/** Everything that stands in someone's chat on the screen. */
const wholeOf = (chat: PlaygroundChat): Promise<string> => chat.page.locator('body').innerText();

describe('een vraag aan de coördinator, in de echte chat', () => {
  it('staat klaar onder een antwoord waarop de norm niets zegt', { timeout: 60_000 }, async () => {
    await mentor.say(QUESTION);
    await showsSoon(mentor, 'Dit staat niet in de norm');
    await picture(mentor, 'vraag-1-norm-zwijgt');
    await mentor.pressButton('Vraag de coördinator');
    await showsSoon(mentor, 'Je vraag gaat naar Omar Bakker, met jouw naam erbij.');
    expect(await mentor.lastCard().getByRole('textbox', { name: 'Je vraag' }).inputValue()).toBe(QUESTION);
    await picture(mentor, 'vraag-2-formulier');
    expect(await wholeOf(coordinator)).not.toContain('vraag van Sanne de Vries');
  });

  it('laat je terug naar het antwoord, en dan weer naar het formulier', { timeout: 60_000 }, async () => {
    await mentor.pressButton('Terug naar het antwoord');
    await showsSoon(mentor, 'Dit staat niet in de norm');
    await picture(mentor, 'vraag-2-terug');
    await mentor.pressButton('Vraag de coördinator');
    await showsSoon(mentor, 'Je vraag gaat naar Omar Bakker, met jouw naam erbij.');
  });

  it('gaat weg zoals je hem veranderde', { timeout: 60_000 }, async () => {
    await mentor.fill('Je vraag', CHANGED);
    await picture(mentor, 'vraag-3-veranderd');
    await mentor.pressButton('Verstuur');
    await showsSoon(mentor, 'Je vraag is verstuurd naar Omar Bakker.');
    expect(await shown(mentor)).toContain(CHANGED);
    expect(await shown(mentor)).toContain('Open: nog niet opgepakt.');
    await picture(mentor, 'vraag-4-verstuurd');
  });

  it('komt bij de coördinator binnen zonder de tekst, en die pakt hem op', { timeout: 60_000 }, async () => {
    await showsSoon(coordinator, 'Basiswijzer: vraag van Sanne de Vries');
    expect(await wholeOf(coordinator)).not.toContain('medicijnen');
    await picture(coordinator, 'vraag-5-bericht');
    await coordinator.pressButton('Lees de vraag');
    await showsSoon(coordinator, CHANGED);
    await picture(coordinator, 'vraag-6-gelezen');
    await coordinator.pressButton('Ik pak dit op');
    await showsSoon(coordinator, 'Je hebt deze vraag opgepakt.');
    await picture(coordinator, 'vraag-7-opgepakt');
    await mentor.pressButton('Hoe staat het nu?');
    await showsSoon(mentor, 'Opgepakt door Omar Bakker.');
    await picture(mentor, 'vraag-7-stand');
  });

  it('komt met het antwoord terug bij wie hem stelde', { timeout: 60_000 }, async () => {
    await coordinator.pressButton('Beantwoorden');
    await showsSoon(coordinator, 'Je antwoord');
    await coordinator.fill('Je antwoord', ANSWER);
    await picture(coordinator, 'vraag-8-antwoord-formulier');
    await coordinator.pressButton('Verstuur');
    await showsSoon(coordinator, 'Je antwoord is verstuurd naar Sanne de Vries.');
    await picture(coordinator, 'vraag-9-beantwoord');
    await showsSoon(mentor, 'Antwoord op je vraag');
    for (const words of ['Van Omar Bakker', CHANGED, ANSWER]) expect(await shown(mentor)).toContain(words);
    await picture(mentor, 'vraag-10-antwoord');
  });
});
