import type { Server } from 'node:http';

/** The address is taken or may not be used. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const GRACE_MS = 10_000;
/** A connection whose last answer went out is not waited for. */
const KEEP_ALIVE_WHEN_CLOSING_MS = 1;

/** Listens, and gives the URL without a slash at the end. @throws ListenError */
export function listen(server: Server, host: string, port: number): Promise<string> {
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
      resolve(urlOf(server, host));
    });
  });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Takes no more requests and finishes those under way, for 10 s at most. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.keepAliveTimeout = KEEP_ALIVE_WHEN_CLOSING_MS;
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(impatience);
}
