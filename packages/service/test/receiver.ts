import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What came to a receiver. */
export interface ReceivedMessage {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

type Answering = (response: ServerResponse, message: ReceivedMessage) => void;

/** A receiver of webhooks that really listens on loopback. */
export class Receiver {
  readonly messages: ReceivedMessage[] = [];
  /** How it answers; 204 unless told. */
  answer: Answering = (response) => response.writeHead(204).end();
  readonly #sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.#sockets.add(socket));
    server.on('request', (request, response) => void this.#take(request, response));
  }

  static async start(port = 0): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const message = { path: request.url ?? '', headers, body };
    this.messages.push(message);
    this.answer(response, message);
  }
}
