import { z } from 'zod';

/** How the service runs. */
export interface ServiceConfig {
  /** Address to listen on; `127.0.0.1` unless told, so that nobody else reaches it. */
  readonly host: string;
  /** 0 to 65535; 0 takes any free port; 3000 unless told. */
  readonly port: number;
  /** Whether requests must show a key; without, only a loopback address may be listened on. */
  readonly keys: boolean;
  /** Requests that a key may make within a minute; 6,000 unless told. */
  readonly requestsPerMinute: number;
  /** Where workers get their jobs from, `redis://` or `rediss://`; from the data directory unless told. */
  readonly redisUrl?: string;
  /** Workers that the service starts: 0 to 64; 1 unless told, none with Redis. */
  readonly workers: number;
  /** Whether webhooks may be sent to private addresses, by http, and to every port; not unless told. */
  readonly allowPrivateWebhooks: boolean;
  /** What is logged: `info` unless told. */
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;
/** How much is logged: each level holds those before it. */
export type LogLevel = (typeof LOG_LEVELS)[number];

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number')
  .transform(Number);
const port = wholeNumber.refine((value) => value <= 65_535, 'must be 65535 or less');

const redisUrl = z.string().refine(isRedisUrl, 'must be redis://host:port/number or rediss://...');

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  EXPERTMATCH_KEYS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  EXPERTMATCH_RATE_LIMIT: wholeNumber.refine((value) => value > 0, 'must be 1 or more').default(6_000),
  REDIS_URL: redisUrl.optional(),
  EXPERTMATCH_WORKERS: wholeNumber.refine((value) => value <= 64, 'must be 64 or less').optional(),
  EXPERTMATCH_WEBHOOK_PRIVATE: z.enum(['on', 'off'], 'must be on or off').default('off'),
  EXPERTMATCH_LOG: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/**
 * Reads `HOST`, `PORT`, `REDIS_URL`, `EXPERTMATCH_KEYS`, `EXPERTMATCH_RATE_LIMIT`, `EXPERTMATCH_WORKERS`,
 * `EXPERTMATCH_WEBHOOK_PRIVATE` and `EXPERTMATCH_LOG`; empty counts as not set.
 * @throws ZodError with everything that is wrong
 */
export function readServiceConfig(variables: Readonly<Record<string, string | undefined>>): ServiceConfig {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.parse(set);
  return {
    host: read.HOST,
    port: read.PORT,
    keys: read.EXPERTMATCH_KEYS === 'on',
    requestsPerMinute: read.EXPERTMATCH_RATE_LIMIT,
    ...(read.REDIS_URL !== undefined && { redisUrl: read.REDIS_URL }),
    workers: read.EXPERTMATCH_WORKERS ?? (read.REDIS_URL === undefined ? 1 : 0),
    allowPrivateWebhooks: read.EXPERTMATCH_WEBHOOK_PRIVATE === 'on',
    logLevel: read.EXPERTMATCH_LOG,
  };
}

function isRedisUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^rediss?:$/.test(protocol) && hostname !== '' && /^(?:\/\d{0,5})?$/.test(pathname);
}

/** Whether only this machine reaches an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
