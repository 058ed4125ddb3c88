import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

const REFUSED_SHARE = 0.05;

/** Whom webhooks tell of events; refuses some of them at first, as receivers do. */
export class Receiver {
  /** The bodies that were taken, by `webhook-id`. */
  readonly told = new Map<string, string>();
  /** What was not as it should be. */
  readonly wrongs: string[] = [];
  /** What messages are signed with, once it is known. */
  secret: string | undefined;
  readonly #server: Server;
  readonly #random: () => number;
  readonly #refused = new Set<string>();

  private constructor(random: () => number) {
    this.#random = random;
    this.#server = createServer((request, response) => {
      this.#take(request).then(
        (status) => response.writeHead(status).end(),
        () => response.destroy(),
      );
    });
  }

  static async listen(random: () => number): Promise<Receiver> {
    const receiver = new Receiver(random);
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/events`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #take(request: IncomingMessage): Promise<number> {
    const body = await text(request);
    const id = String(request.headers['webhook-id']);
    const signed = `${id}.${String(request.headers['webhook-timestamp'])}.${body}`;
    if (!this.#refused.has(id) && this.#random() < REFUSED_SHARE) {
      this.#refused.add(id);
      return 503;
    }
    if (this.secret !== undefined && request.headers['webhook-signature'] !== signature(this.secret, signed))
      this.wrongs.push(`${id} is not signed`);
    const before = this.told.get(id);
    if (before !== undefined && before !== body) this.wrongs.push(`${id} was told with two bodies`);
    this.told.set(id, body);
    return 204;
  }
}

function signature(secret: string, signed: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}
