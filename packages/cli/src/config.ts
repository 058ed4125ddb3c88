import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { MaskPolicy } from '@expertmatch/matcher';
import type { ServiceConfig } from '@expertmatch/service';
import { ZodError, z } from 'zod';
import { UsageError } from './usage-error.js';

/** The options that every command takes. */
export interface PlaceOptions {
  readonly dir?: string;
  readonly model?: string;
  /** What to withhold of the experts; told by imports only, else what the data directory says. */
  readonly mask?: MaskPolicy;
}

/** Where and with what to work. */
export interface Config {
  /** Data directory, absolute. */
  readonly dir: string;
  /** Folder in which models are kept ready, absolute. */
  readonly cacheDir: string;
  readonly model?: string;
  readonly mask?: MaskPolicy;
}

const folder = z.string().transform((path) => resolve(path));
/** The XDG specification has relative paths ignored. */
const base = z
  .string()
  .optional()
  .transform((path) => (path !== undefined && isAbsolute(path) ? path : undefined));

const environmentSchema = z.object({
  EXPERTMATCH_DATA_DIR: folder.optional(),
  EXPERTMATCH_CACHE_DIR: folder.optional(),
  EXPERTMATCH_MODEL: z.string().optional(),
  XDG_DATA_HOME: base,
  XDG_CACHE_HOME: base,
});

/** Settings from the command line, else from the environment, else the defaults. */
export function readConfig(options: PlaceOptions): Config {
  const environment = environmentSchema.parse(setVariables());
  const { EXPERTMATCH_DATA_DIR, EXPERTMATCH_CACHE_DIR, EXPERTMATCH_MODEL } = environment;
  const data = environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
  const cache = environment.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const model = options.model ?? EXPERTMATCH_MODEL;
  return {
    dir:
      options.dir === undefined ? (EXPERTMATCH_DATA_DIR ?? join(data, 'expertmatch')) : resolve(options.dir),
    cacheDir: EXPERTMATCH_CACHE_DIR ?? join(cache, 'expertmatch'),
    ...(model !== undefined && { model }),
    ...(options.mask !== undefined && { mask: options.mask }),
  };
}

/** What the environment says of the service, or the defaults. */
export async function readServiceDefaults(): Promise<ServiceConfig> {
  const { readServiceConfig } = await import('@expertmatch/service');
  try {
    return readServiceConfig(process.env);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const wrong = error.issues.map(
      ({ path, message }) => `environment variable ${path.join('.')}: ${message}`,
    );
    throw new UsageError(wrong.join('; '), { cause: error });
  }
}

/** Empty counts as not set. */
function setVariables(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
}
