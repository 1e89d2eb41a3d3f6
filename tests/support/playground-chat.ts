import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from './sources.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Names of inputs grow by the message of a check that failed, so only the start counts. */
const startingWith = (label: string): RegExp => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A chat with the bot in the page of an Agents Playground, used as a person would. Each step waits for what it causes. */
export class PlaygroundChat {
  readonly page: Page;
  readonly #visited = new Set<string>();

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page of a Playground in Dutch, in the 1:1 chat, and waits until the bot has seen that it is there. */
  static async open(browser: Browser, url: string): Promise<PlaygroundChat> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
    // The page asks for one picture on the internet; without a network that would take its time to fail.
    await page.route(
      (address) => address.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    page.setDefaultTimeout(10_000);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.getByText(/conversationUpdate \d{3}/).waitFor();
    await page.getByTitle('Toggle Log Panel').click();
    return new PlaygroundChat(page);
  }

  /** Every message of the bot in the chat on the screen. */
  answers(): Locator {
    return this.page.getByLabel('Message author');
  }

  /** The newest card. */
  lastCard(): Locator {
    return this.page.locator('.ac-adaptiveCard').last();
  }

  /** Sends a message and waits for the answer of the bot. */
  async say(text: string): Promise<void> {
    const before = await this.answers().count();
    await this.page.locator('[contenteditable=true][role=textbox]').first().click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
    await this.answers().nth(before).waitFor();
  }

  /** Presses a button on the newest card and waits for the answer of the bot. */
  async pressButton(title: string, card = this.lastCard()): Promise<void> {
    const answered = this.page.waitForResponse((response) => /\/_conversation\/v1\/(?:invoke|submit)/.test(response.url()), {
      // Longer than the click may take, so that a button that is not there is what the error tells.
      timeout: 20_000,
    });
    answered.catch(() => undefined);
    await card.getByRole('button', { name: title, exact: true }).click();
    await answered;
    await this.page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  }

  /** Presses a button that only shows or hides a part of the card. */
  async toggle(title: string, card = this.lastCard()): Promise<void> {
    await card.getByRole('button', { name: title, exact: true }).click();
  }

  /** Fills in a text, number or time by the start of its label. */
  async fill(label: string, value: string, card = this.lastCard()): Promise<void> {
    const name = startingWith(label);
    const input = card.getByRole('textbox', { name }).or(card.getByRole('spinbutton', { name })).or(card.getByRole('combobox', { name }));
    if ((await input.first().getAttribute('aria-haspopup')) === 'dialog') throw new Error(`"${label}" is a calendar: use pickDate`);
    await input.first().fill(value);
    if ((await input.first().getAttribute('role')) === 'combobox') await this.page.keyboard.press('Enter');
  }

  /** Picks a day such as `2026-11-24` in a calendar, which the Playground does not let one type. */
  async pickDate(label: string, date: string, card = this.lastCard()): Promise<void> {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    await card.getByRole('combobox', { name: startingWith(label) }).click();
    const calendar = this.page.getByRole('dialog');
    const [, shownMonth = '', shownYear = ''] = /([A-Z]\w+) (\d{4})/.exec(await calendar.innerText()) ?? [];
    const turns = (year - Number(shownYear)) * 12 + (month - 1 - months.indexOf(shownMonth));
    const turn = calendar.getByRole('button', { name: turns > 0 ? 'Next month' : 'Previous month' });
    for (let left = Math.abs(turns); left > 0; left -= 1) await turn.click();
    await calendar.getByRole('button', { name: `${day}, ${months[month - 1]}, ${year}`, exact: true }).click();
  }

  /** Chooses in a list, between round buttons, or ticks a box, by the start of the label. */
  async choose(label: string, option: string, card = this.lastCard()): Promise<void> {
    const name = startingWith(label);
    const list = card.getByRole('combobox', { name });
    const round = card.getByRole('radiogroup', { name }).getByRole('radio', { name: option, exact: true });
    const box = card.getByRole('checkbox', { name }).and(card.getByRole('checkbox', { name: option }));
    await list.or(round).or(box).first().waitFor();
    if (await round.count()) return round.check();
    if (await box.count()) return box.first().check();
    await list.click();
    const several = this.page.getByRole('menuitemcheckbox', { name: option, exact: true });
    await this.page.getByRole('option', { name: option, exact: true }).or(several).click();
    if (await several.count()) await this.page.keyboard.press('Escape');
  }

  /** Opens another chat of the Playground, such as `Zorgteam 3H` or `Team 3H - Mentoren`. */
  async openChat(name: string): Promise<void> {
    // The first visit installs the bot in that chat, and what is typed before that is lost.
    const installed = this.#visited.has(name) ? undefined : this.page.waitForResponse(/\/_debug\/conversation\/.*\/installation/);
    this.#visited.add(name);
    await this.page.getByRole('treeitem', { name, exact: true }).click();
    await installed;
  }

  /** Sends a message to the bot in a group chat or channel, with a mention, and waits for its answer. */
  async mention(text: string): Promise<void> {
    const cards = this.page.locator('.ac-adaptiveCard');
    const before = await cards.count();
    await this.page.locator('[contenteditable=true][role=textbox]').first().click();
    await this.page.keyboard.type('@Basis');
    await this.page.getByRole('menuitem').filter({ hasText: 'Basiswijzer' }).click();
    await this.page.keyboard.type(` ${text}`);
    // In a channel every thread has a way to send; a new post has its own.
    const post = this.page.getByRole('button', { name: 'Post', exact: true });
    const send = this.page.getByRole('button', { name: 'Send Message' });
    await ((await post.count()) > 0 ? post : send).click();
    await cards.nth(before).waitFor();
  }

  /** Looks something up from the compose box, picks the result with this title, and sends its card to the chat on the screen. */
  async sendFound(text: string, title: string): Promise<void> {
    const cards = this.page.locator('.ac-adaptiveCard');
    const before = await cards.count();
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await this.page.getByText('Search Command').click();
    await this.page.getByPlaceholder('Enter a search term').fill(text);
    await this.page.getByRole('heading', { name: title, exact: true }).click();
    await this.page.getByRole('button', { name: 'Send Message' }).click();
    await cards.nth(before).waitFor();
  }

  /** The address behind a button that opens a page. */
  async linkOf(title: string, card = this.lastCard()): Promise<string | null> {
    return card.getByRole('link', { name: title, exact: true }).getAttribute('title');
  }

  /** Keeps a picture of the page as `<name>.png`: in the folder that SCREENSHOTS names, else in `node_modules/.cache`. Resolves with its path. */
  async screenshot(name: string): Promise<string> {
    const folder = process.env.SCREENSHOTS ?? join(root, 'node_modules/.cache/basiswijzer-screenshots');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    // A card that does not fit is shown from its title on.
    await this.lastCard().evaluate((card) => {
      const fits = card.clientHeight < card.ownerDocument.documentElement.clientHeight * 0.75;
      card.scrollIntoView({ block: fits ? 'nearest' : 'start', behavior: 'instant' });
    });
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  /** Closes the page. */
  async close(): Promise<void> {
    await this.page.close();
  }
}
