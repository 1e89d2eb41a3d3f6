import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What the wire does with what passes over it. */
export type WireMode =
  /** Lets everything pass. */
  | 'open'
  /** Takes nothing in any more: neither new connections nor what is said on those that are there. */
  | 'stil'
  /** Breaks at the first COMMIT, before the server has it. */
  | 'breek voor commit'
  /** Breaks at the first COMMIT, after the server has carried it out. */
  | 'breek na commit'
  /** Breaks at the first COMMIT for who sent it; the server keeps its connection, and gets the COMMIT when the wire is open again. */
  | 'houd commit vast';

/** A line to a server that can be broken at the worst moment. Each break happens once. */
export class Wire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #target: URL;
  #held: (() => void) | undefined;
  #mode: WireMode = 'open';
  #next: WireMode = 'open';
  #isPatient = false;
  #breaks = 0;

  private constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((client) => this.#join(client));
  }

  /** A wire to the server at this address. */
  static async to(target: string): Promise<Wire> {
    const wire = new Wire(target);
    wire.#server.listen(0, '127.0.0.1');
    await once(wire.#server, 'listening');
    return wire;
  }

  /** The same address, over this wire. */
  get url(): string {
    const url = new URL(this.#target);
    url.port = String((this.#server.address() as AddressInfo).port);
    return url.href;
  }

  /** How often it broke at a COMMIT. */
  get breaks(): number {
    return this.#breaks;
  }

  /**
   * From now on; and after the break, if it is one. A patient break waits for a COMMIT that comes after an answer: one that does not go out in one breath
   * with its whole transaction, as that of a read does.
   */
  set(mode: WireMode, { next = 'open', isPatient = false }: { readonly next?: WireMode; readonly isPatient?: boolean } = {}): void {
    this.#mode = mode;
    this.#next = next;
    this.#isPatient = isPatient;
  }

  /** Sends the COMMIT that was held. */
  letGo(): void {
    this.#held?.();
  }

  /** Breaks every connection. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Breaks everything and takes no more connections. */
  async end(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket): void {
    if (this.#mode === 'stil') return void this.#sockets.add(client.pause());
    const server = connect(Number(this.#target.port), this.#target.hostname);
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.#sockets.delete(socket));
    }
    let isAnswered = false;
    client.on('data', (bytes) => {
      if (bytes.includes('begin ')) isAnswered = false;
      this.#fromClient(client, server, bytes, isAnswered);
    });
    server.on('data', (bytes) => {
      isAnswered = true;
      if (this.#mode !== 'stil') client.write(bytes);
    });
    client.on('close', () => {
      if (!server.isPaused()) server.destroy();
    });
    server.on('close', () => client.destroy());
  }

  #fromClient(client: Socket, server: Socket, bytes: Buffer, isAnswered: boolean): void {
    if (this.#mode === 'stil') return;
    if (this.#mode === 'open' || (this.#isPatient && !isAnswered) || !bytes.includes('commit\0')) return void server.write(bytes);
    const mode = this.#mode;
    this.#mode = this.#next;
    this.#breaks += 1;
    if (mode === 'breek voor commit') {
      client.destroy();
    } else if (mode === 'breek na commit') {
      server.removeAllListeners('data').once('data', () => client.destroy());
      server.write(bytes);
    } else {
      server.pause(); // a mark that it outlives its client
      this.#held = () => {
        server.write(bytes);
        server.resume();
      };
      client.destroy();
    }
  }
}
