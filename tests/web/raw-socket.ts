import { connect, type Socket } from 'node:net';

/** What came back over a bare connection, and that it ended. */
export interface Heard {
  readonly status: number | undefined;
  readonly head: string;
  readonly body: string;
}

/** A bare connection to a server of a test, for what no HTTP client would send. */
export class RawConnection {
  readonly socket: Socket;
  /** Resolves with everything that was received when the other side ends the connection. */
  readonly ended: Promise<Heard>;

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    let text = '';
    this.socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    // A connection that is cut while we write is what these tests are about.
    this.socket.on('error', () => {});
    this.ended = new Promise((resolve) =>
      this.socket.once('close', () => {
        const [head = '', body = ''] = text.split('\r\n\r\n', 2);
        const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
        resolve({ status: status === undefined ? undefined : Number(status), head, body });
      }),
    );
  }

  /** Sends text as it stands. */
  send(text: string): this {
    this.socket.write(text);
    return this;
  }

  /** Sends one byte of a text now and then, until the other side has had enough. */
  drip(text: string, everyMs: number): this {
    let at = 0;
    const timer = setInterval(() => {
      const next = text[at];
      at += 1;
      if (next !== undefined && this.socket.writable) this.socket.write(next);
    }, everyMs);
    this.socket.once('close', () => clearInterval(timer));
    return this;
  }
}
