import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { DeliveryFailure } from '../contract/deliveries.js';
import { AddressRefused, publicLookup } from './checked-lookup.js';
import { urlFault } from './webhook-url.js';

/** No receiver is waited for longer, from the first byte to the last. */
const TIMEOUT_MS = 10_000;
/** So much of an answer is read, for the receiver's sake, and dropped. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** What is sent, and where. */
export interface PostedMessage {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How it is sent. */
export interface PostOptions {
  /** Whether private addresses are sent to. */
  readonly allowPrivate: boolean;
  /** Breaks the attempt off. */
  readonly signal?: AbortSignal | undefined;
  /** Default 10,000. */
  readonly timeoutMs?: number;
}

/** What came of it. */
export type Posted =
  | { readonly status: number; readonly retryAfter?: string }
  | { readonly failure: DeliveryFailure }
  | { readonly isBrokenOff: true };

/** Sends a message once. Redirects are answers like others, and nothing of an answer is kept but its status. */
export async function postMessage(message: PostedMessage, options: PostOptions): Promise<Posted> {
  const { allowPrivate, signal, timeoutMs = TIMEOUT_MS } = options;
  if (urlFault(message.url, allowPrivate) !== undefined) return { failure: 'address_refused' };
  const limit = AbortSignal.timeout(timeoutMs);
  const ended = signal === undefined ? limit : AbortSignal.any([limit, signal]);
  const request = begun(message, allowPrivate, ended);
  let isInsecure = false;
  request.once('socket', (socket) => {
    socket.once('connect', () => {
      isInsecure = 'encrypted' in socket;
    });
    socket.once('secureConnect', () => {
      isInsecure = false;
    });
  });
  try {
    return await answered(request, message.body);
  } catch (error) {
    if (signal?.aborted === true) return { isBrokenOff: true };
    if (limit.aborted) return { failure: 'timeout' };
    return { failure: isInsecure ? 'insecure' : failureOf(error) };
  } finally {
    request.destroy();
  }
}

function begun({ url, headers }: PostedMessage, allowPrivate: boolean, signal: AbortSignal): ClientRequest {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return request(url, {
    method: 'POST',
    headers,
    agent: false,
    signal,
    ...(!allowPrivate && { lookup: publicLookup() }),
  });
}

/** Once the status has come it counts, whatever becomes of the rest of the answer. */
function answered(request: ClientRequest, body: string): Promise<Posted> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      const { statusCode = 0, headers } = response;
      const retryAfter = headers['retry-after'];
      const posted = { status: statusCode, ...(retryAfter !== undefined && { retryAfter }) };
      request.off('error', reject).on('error', () => undefined);
      drop(response, () => resolve(posted));
    });
    request.end(body);
  });
}

/** Reads an answer to its end, or as much of it as is read, and drops it. */
function drop(response: IncomingMessage, done: () => void): void {
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) response.destroy();
  });
  response.on('error', () => undefined);
  response.once('close', done);
}

function failureOf(error: unknown): DeliveryFailure {
  if (error instanceof AddressRefused) return 'address_refused';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('HPE_') ? 'unreadable_answer' : 'unreachable';
}
