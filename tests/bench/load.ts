import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';

/** A connector that takes everything, and counts the messages. */
export class Sink {
  /** Messages that were taken, typing left out. */
  messages = 0;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts it on a free loopback port. */
  static async start(): Promise<Sink> {
    const server = createServer({ keepAliveTimeout: 60_000 });
    const sink = new Sink(server);
    server.on('request', (incoming, response) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      incoming.on('end', () => {
        if (text.startsWith('{"type":"message"')) sink.messages += 1;
        response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1700000000000"}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  /** The address that activities name as their service. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Stops it. */
  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** One delivery to make, with the check of what comes back. */
export interface Job {
  readonly authorization: string;
  readonly body: object;
  /** Throws when the answer is not what it should be. */
  check?(answer: string): void;
}

/** Makes deliveries over so many connections, each after the one before it is answered. Resolves with how long each took, in milliseconds. */
export async function deliverAll(port: number, connections: number, jobs: Iterable<Job>): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const left = jobs[Symbol.iterator]();
  const work = async () => {
    for (let next = left.next(); !next.done; next = left.next()) {
      const { authorization, body, check } = next.value;
      const text = JSON.stringify(body);
      const from = performance.now();
      const { status, answer } = await deliver(agent, port, authorization, text);
      times.push(performance.now() - from);
      if (status !== 200) throw new Error(`a delivery was answered with ${status}: ${answer.slice(0, 300)}`);
      check?.(answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, work));
    return times;
  } finally {
    agent.destroy();
  }
}

const deliver = (agent: Agent, port: number, authorization: string, text: string) =>
  new Promise<{ status: number; answer: string }>((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request({ agent, host: '127.0.0.1', port, method: 'POST', path: '/api/messages', headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        answer += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, answer }));
    });
    sent.on('error', reject);
    sent.end(text);
  });
