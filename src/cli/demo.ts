import { relative } from 'node:path';
import { env, platform, stderr, stdout } from 'node:process';
import { startBot } from './demo/bot.ts';
import { type Child, stopChildren } from './demo/child.ts';
import { freePorts, isFree } from './demo/free-port.ts';
import { type Playground, startPlayground } from './demo/playground.ts';
import { NotStarted } from './demo/ready.ts';
import { type Persona, personasOf, sampleSchool } from './demo/sample-school.ts';
import { type DemoSettings, hasDesktop, readDemoSettings } from './demo/settings.ts';

// `npm run demo`: the bot, and for three people of the sample school the real Teams client for bots, all on this machine.

let ending: Promise<never> | undefined;

/** Stops everything that runs, once, and ends this process. */
const end = (code: number, message: string): Promise<never> => {
  ending ??= (async () => {
    await stopChildren();
    (code === 0 ? stdout : stderr).write(`${message}\n`);
    process.exit(code);
  })();
  return ending;
};

/** When this process ends before we stop it, everything stops. */
const guard = <T extends Child>(name: string, child: T): T => {
  void child.ended.then((lastWords) => end(1, `${name} is onverwacht gestopt. Daarom is alles gestopt.\n${lastWords}`));
  return child;
};

const welcome = (pages: readonly { readonly persona: Persona; readonly page: Playground }[], botUrl: string, folder: string): string => {
  const people = pages.map(({ persona, page }) => [`${persona.member.name} (${persona.label})`, page.url] as const);
  const width = Math.max(...people.map(([who]) => who.length)) + 2;
  return `
Basiswijzer draait. Alles blijft op deze computer.

${people.map(([who, url]) => `  ${who.padEnd(width)}${url}`).join('\n')}

Open het adres van ${pages[0]?.persona.member.name}.
  Typ: hoort faalangsttraining bij de basis?
  Typ daarna: start een traject
Open het adres van ${pages[1]?.persona.member.name}.
  Typ: flex-ZAT plannen

De bot zelf: ${botUrl}/healthz
Gegevens en logboeken: ${relative('', folder) || '.'}
Stoppen: Ctrl-C
`;
};

const run = async ({ port, playgroundPort, folder }: DemoSettings): Promise<void> => {
  if (!(await isFree(port))) throw new NotStarted(`Poort ${port} is al in gebruik. Kies een andere, zoals: PORT=${port + 1} npm run demo`);
  const school = await sampleSchool();
  const personas = personasOf(school);
  const ports = await freePorts(playgroundPort, personas.length, [port]);
  const bot = guard('De bot', await startBot({ port, folder }));
  const desktop = hasDesktop(env, platform, stdout.isTTY);
  const pages = await Promise.all(
    personas.map(async (persona, index) => {
      const page = await startPlayground({
        school,
        person: persona.member,
        port: ports[index] ?? playgroundPort,
        botUrl: bot.url,
        folder: `${folder}/playground-${index + 1}`,
        opensPage: desktop && index === 0,
      });
      return { persona, page: guard(`De pagina van ${persona.member.name}`, page) };
    }),
  );
  stdout.write(welcome(pages, bot.url, folder));
};

const stopped = () => void end(0, '\nBasiswijzer is gestopt. De gegevens staan er nog.');
process.on('SIGINT', stopped);
process.on('SIGTERM', stopped);
// npm ends its shell on SIGTERM without a word to us; a changed parent is the only trace of it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stopped();
}, 500).unref();

const settings = readDemoSettings(env);
if (!settings.ok) await end(1, settings.error.join('\n'));
else await run(settings.value).catch((error: unknown) => end(1, error instanceof NotStarted ? error.message : String(error)));
