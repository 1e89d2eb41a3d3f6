import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import { connect, type TcpNetConnectOpts } from 'node:net';
import type { Duplex } from 'node:stream';
import { later, NO_ACCESS_MS, type SendFailure } from './connector-failure.ts';

/** A connection that is not used for this long is closed. Routers forget one after some minutes without a word, and a message on it gets lost. */
const IDLE_MS = 30_000;

/** One attempt at a call: how far it came, which decides whether the message may have been delivered. */
export class Attempt {
  #stop: (() => void) | undefined;
  #isStopped = false;
  /** Whether there is a connection to send over. A kept one counts from the start. */
  connected = true;

  /** Whether the call reached the network; before that, the bot's token is asked for. */
  get handed(): boolean {
    return this.#stop !== undefined;
  }

  /** To be called when the call is handed to the network, with what breaks it off. */
  hand(stop: () => void): void {
    this.#stop = stop;
    if (this.#isStopped) stop();
  }

  /** Breaks off what was handed to the network, now or still to be. */
  stop(): void {
    this.#isStopped = true;
    this.#stop?.();
  }

  /** What it means that this attempt got no answer. */
  get failure(): SendFailure {
    if (!this.handed) return later('toegang', NO_ACCESS_MS);
    return this.connected ? { kind: 'onbekend' } : later('net', 0);
  }
}

/** What an agent is handed for a new connection: the options of the request, with the attempt that it is for among them. */
interface ForAttempt {
  readonly attempt?: unknown;
}

function watch<S extends Duplex | null | undefined>(socket: S, { attempt }: ForAttempt, event: 'connect' | 'secureConnect'): S {
  if (attempt instanceof Attempt && socket) {
    attempt.connected = false;
    socket.once(event, () => {
      attempt.connected = true;
    });
  }
  return socket;
}

class WatchedHttpAgent extends HttpAgent {
  override createConnection(options: TcpNetConnectOpts & ForAttempt): Duplex {
    return watch(connect(options), options, 'connect');
  }
}

class WatchedHttpsAgent extends HttpsAgent {
  override createConnection(options: RequestOptions & ForAttempt): Duplex | null | undefined {
    return watch(super.createConnection(options), options, 'secureConnect');
  }
}

const plain = new WatchedHttpAgent({ keepAlive: true, timeout: IDLE_MS });
const secure = new WatchedHttpsAgent({ keepAlive: true, timeout: IDLE_MS });

/** The agent for an address. It tells the attempt, named `attempt` in the options of the request, when there is a connection. */
export const agentFor = (url: string): HttpAgent => (url.startsWith('https:') ? secure : plain);
