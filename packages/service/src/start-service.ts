import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AppOptions, createApp, type MatchService } from './create-app.js';

/** What is served, and where. */
export interface ServiceOptions extends AppOptions {
  readonly matcher: MatchService;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** 0 takes any free port; default 3000. */
  readonly port?: number;
}

/** A service that listens. */
export interface RunningService {
  /** `http://127.0.0.1:3000`: where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, finishes those under way (for 10 s at most), then resolves. The matcher stays open. */
  close(): Promise<void>;
}

/** The address is taken or may not be used. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const GRACE_MS = 10_000;
/** A connection whose last answer went out is not waited for. */
const KEEP_ALIVE_WHEN_CLOSING_MS = 1;

/**
 * Starts the service.
 * @throws ListenError when it cannot listen there
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { matcher, host = '127.0.0.1', port = 3000, onFailure } = options;
  const server = createServer(createApp(matcher, onFailure === undefined ? {} : { onFailure }));
  await listen(server, host, port);
  return { url: urlOf(server, host), close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) =>
      reject(
        new ListenError(`cannot listen on ${host}, port ${port}: ${cause.message}; choose another`, {
          cause,
        }),
      );
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const { port } = isNetwork(address) ? address : { port: 0 };
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isNetwork(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.keepAliveTimeout = KEEP_ALIVE_WHEN_CLOSING_MS;
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(impatience);
}
