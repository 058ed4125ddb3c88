import { execFile } from 'node:child_process';
import type { IngestLimits } from '../limits.js';
import { ocrUnavailable, overLimit, unreadable } from '../read-errors.js';
import type { Picture } from './picture.js';

/** What recognizing works under. */
export interface TesseractOptions {
  /** What errors call the picture. */
  readonly file: string;
  /** As tesseract names them: `eng+deu`. */
  readonly languages: string;
  readonly limits: IngestLimits;
  /** Ends the program. */
  readonly signal: AbortSignal;
}

/** Bytes of tesseract's table for each character of text, at most. */
const TABLE_BYTES = 64;
/**
 * On one thread: its threads wait for each other by spinning, and pages are read side by side anyway. `env` because the
 * library itself leaves the environment alone; Windows has no such program.
 */
const COMMAND: readonly [string, ...string[]] =
  process.platform === 'win32' ? ['tesseract'] : ['env', 'OMP_THREAD_LIMIT=1', 'tesseract'];
/** What `env` ends with when there is no such program. */
const NOT_FOUND = 127;
/** Finds the direction of the page as well as its columns. */
const PAGE_SEGMENTATION = '1';
const MISSING_LANGUAGE = /Failed loading language '([^'\n]+)'/g;

/**
 * Has the installed `tesseract` read a picture, and gives its table of words (TSV).
 * @throws {ExpertMatchError} `ocr_unavailable`, `limit_exceeded` (ocrTimeMs, maxCharacters), `unreadable_document` (broken)
 */
export function runTesseract({ bytes, dpi }: Picture, options: TesseractOptions): Promise<string> {
  const { languages, limits, signal } = options;
  const resolution = dpi === undefined ? [] : ['--dpi', String(dpi)];
  const [program, ...before] = COMMAND;
  const args = ['stdin', 'stdout', '-l', languages, '--psm', PAGE_SEGMENTATION, ...resolution, 'tsv'];
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      [...before, ...args],
      {
        timeout: limits.ocrTimeMs,
        killSignal: 'SIGKILL',
        maxBuffer: limits.maxCharacters * TABLE_BYTES,
        signal,
      },
      (error, stdout, stderr) => {
        const failure = missingLanguages(stderr, options.file) ?? (error && failureOf(error, options));
        if (failure === null) resolve(stdout);
        else reject(signal.aborted ? error : failure);
      },
    );
    // A program that ends before it has read all closes the pipe; its exit tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(bytes);
  });
}

function failureOf(
  error: Error & { readonly code?: unknown; readonly killed?: boolean },
  { file, limits }: TesseractOptions,
): Error {
  if (error.code === 'ENOENT' || error.code === NOT_FOUND) {
    const advice = 'install tesseract (on Debian and Ubuntu: apt-get install tesseract-ocr)';
    return ocrUnavailable(file, 'program', advice, error);
  }
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return overLimit(file, limits, 'maxCharacters', limits.maxCharacters + 1);
  if (error.killed === true) return overLimit(file, limits, 'ocrTimeMs', limits.ocrTimeMs);
  return unreadable(file, 'broken', error);
}

/** Tesseract goes on without a language that it has no data for, if it has another. Debian calls that of `chi_sim` tesseract-ocr-chi-sim. */
function missingLanguages(stderr: string, file: string): Error | undefined {
  const missing = [...stderr.matchAll(MISSING_LANGUAGE)].map(([, language = '']) => language);
  if (missing.length === 0) return undefined;
  const packages = missing.map((one) => `tesseract-ocr-${one.toLowerCase().replace(/\W|_/g, '-')}`).join(' ');
  const advice = `tesseract lacks its data for ${missing.join(', ')}: install it (on Debian and Ubuntu: apt-get install ${packages})`;
  return ocrUnavailable(file, 'language', advice, stderr);
}
