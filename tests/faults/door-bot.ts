import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardJson } from '../../cards/kit.ts';
import { sanne } from '../support/cast.ts';
import type { SchoolBot } from '../support/school-bot.ts';

/** What a delivery leaves behind by having come in: that it did, which is forgotten later, and who asked for what. */
const TRACES = new Set(['inbox', 'audit', 'journaal', 'store.lock']);

/** Every value that the bot keeps, file by file. It is sealed anew at each save, so a save of the same shows as well. */
export async function storedBy(bot: SchoolBot): Promise<Readonly<Record<string, string>>> {
  await bot.idle();
  const data = join(bot.folder, 'data');
  const folders = (await readdir(data)).filter((name) => !TRACES.has(name));
  const listed = await Promise.all(folders.map((name) => readdir(join(data, name), { recursive: true, withFileTypes: true })));
  const files = listed.flat().filter((file) => file.isFile());
  const texts = files.map(
    async ({ parentPath, name }) => [join(parentPath, name), await readFile(join(parentPath, name), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

/** A message of Sanne in her own chat, as Teams makes it, with changes. */
export const messageTo = (bot: SchoolBot, fields: Record<string, unknown> = {}): Record<string, unknown> =>
  bot.teams.activity(sanne, bot.chatOf(sanne), { type: 'message', text: 'hoi', ...fields });

/** Posts a body as it is. */
export const postRaw = (bot: SchoolBot, body: string | Buffer, type = 'application/json'): Promise<Response> =>
  fetch(`${bot.url}/api/messages`, { method: 'POST', headers: { 'content-type': type }, body });

/** The newest card in a chat. */
export function newestIn(bot: SchoolBot, chat: string): CardJson {
  const card = bot.teams.chat(chat).at(-1)?.card;
  if (!card) throw new Error('no card in this chat');
  return card;
}
