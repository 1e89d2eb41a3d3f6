import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { expect, onTestFinished } from 'vitest';
import { sanne, TENANT } from './cast.ts';
import { freeTestPorts } from './free-port.ts';
import { root } from './sources.ts';
import { tempFolder } from './temp-folder.ts';

/** How a bot of a test is started. */
export interface BotProcessOptions {
  readonly settings?: Readonly<Record<string, string>>;
  /** Where its log goes; a pipe that the test reads when left out. */
  readonly stdout?: number | 'pipe';
}

/** The bot as a process of its own, in demo mode with the schools of the tests. It ends with the test. */
export class BotProcess {
  readonly process: ChildProcess;
  readonly url: string;
  stdout = '';
  stderr = '';

  private constructor(process: ChildProcess, url: string) {
    this.process = process;
    this.url = url;
    process.stdout?.on('data', (chunk: Buffer) => {
      this.stdout += chunk.toString();
    });
    process.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
  }

  /** Starts it without waiting for anything. */
  static async spawn({ settings = {}, stdout = 'pipe' }: BotProcessOptions = {}): Promise<BotProcess> {
    const [port = 0] = await freeTestPorts(1);
    const url = `http://127.0.0.1:${port}`;
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/index.ts')], {
      cwd: root,
      stdio: ['ignore', stdout, 'pipe'],
      env: {
        PATH,
        HOME,
        BASISWIJZER_MODE: 'demo',
        PORT: String(port),
        DATA_DIR: await tempFolder(),
        SCHOOLS_DIR: join(root, 'tests/support/schools'),
        PUBLIC_URL: url,
        LINK_SECRET: 'een-geheim-van-minstens-32-tekens-lang',
        ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
        ...settings,
      },
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    return new BotProcess(child, url);
  }

  /** Starts it and resolves when it is ready. */
  static async start(options: BotProcessOptions = {}): Promise<BotProcess> {
    const bot = await BotProcess.spawn(options);
    await expect.poll(() => bot.status('/readyz').catch(() => 0), { timeout: 50_000 }).toBe(200);
    return bot;
  }

  status = async (path: string): Promise<number> => (await fetch(`${this.url}${path}`)).status;

  /** The exit code, when it has ended and everything it printed was read. */
  async ended(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  /** The lines of its log, as far as they were read. */
  words = (): unknown[] =>
    this.stdout
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line).msg);

  /** Has Sanne type something in her own chat; resolves with the status. */
  say = (connector: HeldConnector, text: string): Promise<number> => this.#deliver(connector, { type: 'message', text });

  /** Has Sanne ask for her trajecten with a button; resolves with the status. */
  press = (connector: HeldConnector): Promise<number> =>
    this.#deliver(connector, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'traject.mijn', data: { bw: { from: 0 } } }, trigger: 'manual' },
    });

  async #deliver(connector: HeldConnector, fields: object): Promise<number> {
    const response = await fetch(`${this.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `bericht-${connector.next()}`,
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: `29:${sanne.personId}`, name: sanne.name, aadObjectId: sanne.personId },
        recipient: { id: '28:basiswijzer', name: 'Basiswijzer' },
        conversation: { id: `chat-${sanne.personId}`, conversationType: 'personal', tenantId: TENANT },
        channelData: { tenant: { id: TENANT } },
        ...fields,
      }),
    });
    await response.text();
    return response.status;
  }
}

/** The place where the bot sends to, which can keep it waiting. It ends with the test. */
export class HeldConnector {
  /** The messages that came in, oldest first; typing is left out. */
  readonly messages: unknown[] = [];
  /** How many messages were answered. */
  answered = 0;
  #isHolding = false;
  #count = 0;
  readonly #held: (() => void)[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts it on a free loopback port. */
  static async start(): Promise<HeldConnector> {
    const server = createServer();
    const connector = new HeldConnector(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => connector.#take(JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}'), response));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return connector;
  }

  get url(): string {
    const address = this.#server.address();
    return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
  }

  /** A number that was not given before. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** From now on messages are taken and not answered. */
  hold(): void {
    this.#isHolding = true;
  }

  /** Answers what is held, and from now on everything at once. */
  release(): void {
    this.#isHolding = false;
    for (const answer of this.#held.splice(0)) answer();
  }

  #take(body: { type?: unknown }, response: Writable): void {
    const answer = () => {
      if (body.type === 'message') this.answered += 1;
      response.end(`{"id":"${this.next()}"}`);
    };
    if (body.type === 'message') this.messages.push(body);
    if (body.type === 'message' && this.#isHolding) this.#held.push(answer);
    else answer();
  }
}
