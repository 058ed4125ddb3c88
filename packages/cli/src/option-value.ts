import type { Maskable, MaskPolicy } from '@expertmatch/matcher';
import { InvalidArgumentError, Option } from 'commander';

const MAX_PORT = 65_535;
/** Here too, so that the command line is read without the library. */
const MASKABLE: readonly Maskable[] = ['schools', 'employers', 'dates', 'places'];

/** Reads `--limit` and other numbers from 1, as the id of an import. */
export function parseLimit(value: string): number {
  const limit = Number(value);
  if (/^\d+$/.test(value) && limit >= 1 && Number.isSafeInteger(limit)) return limit;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}

/** Reads `--min-score`. */
export function parseMinScore(value: string): number {
  const score = Number(value);
  if (/^\d+(?:\.\d+)?$/.test(value) && score <= 100) return score;
  throw new InvalidArgumentError('It must be a number from 0 to 100.');
}

/** Reads `--min-share`. */
export function parseShare(value: string): number {
  const share = Number(value);
  if (/^(?:0|0?\.\d+)$/.test(value) && share < 1) return share;
  throw new InvalidArgumentError('It must be a share from 0 to less than 1, such as 0.02.');
}

/** Reads `--days`. */
export function parseDays(value: string): number | 'forever' {
  const days = Number(value);
  if (value === 'forever') return value;
  if (/^\d{1,6}$/.test(value) && days >= 1) return days;
  throw new InvalidArgumentError('It must be a whole number of days, 1 or more, or forever.');
}

/** Reads `--head`. */
export function parseHash(value: string): string {
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  throw new InvalidArgumentError('It must be a hash of 64 hex digits.');
}

/** Reads `--port`. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= MAX_PORT) return port;
  throw new InvalidArgumentError(`It must be a whole number from 0 to ${MAX_PORT}.`);
}

/** Reads `--mask`: kinds with commas between them, or `none`. */
export function parseMask(value: string): MaskPolicy {
  const kinds = value === 'none' ? [] : value.split(',').map((kind) => kind.trim());
  if (kinds.every((kind) => MASKABLE.some((one) => one === kind)))
    return MASKABLE.filter((one) => kinds.includes(one));
  throw new InvalidArgumentError(`It must be none, or any of ${MASKABLE.join(', ')}, with commas between.`);
}

/** Reads `--ocr-languages`. */
export function parseOcrLanguages(value: string): string {
  if (/^\w+(?:\/\w+)?(?:\+\w+(?:\/\w+)?)*$/.test(value)) return value;
  throw new InvalidArgumentError(
    'It must be the like of eng, or eng+deu, as tesseract --list-langs has them.',
  );
}

/** `--format`, the first one unless told. */
export function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices(formats).default(formats[0]);
}
