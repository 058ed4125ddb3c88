import { type Logger, pino } from 'pino';
import type { LogLevel } from './service-config.js';

/** A log of JSON lines on standard output. */
export function jsonLog(level: LogLevel): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
