import { z } from 'zod';

/** Where the service listens. */
export interface ServiceConfig {
  /** Address to listen on; `127.0.0.1` unless told, so that nobody else reaches it. */
  readonly host: string;
  /** 0 to 65535; 0 takes any free port; 3000 unless told. */
  readonly port: number;
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be 65535 or less');

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
});

/**
 * Reads `HOST` and `PORT`; empty counts as not set.
 * @throws ZodError when `PORT` is not a port
 */
export function readServiceConfig(variables: Readonly<Record<string, string | undefined>>): ServiceConfig {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { HOST, PORT } = environment.parse(set);
  return { host: HOST, port: PORT };
}
