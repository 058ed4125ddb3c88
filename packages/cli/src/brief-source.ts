import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { SpecInput } from '@expertmatch/matcher';
import type { BriefOptions } from './brief-options.js';
import { UsageError } from './usage-error.js';

/** Where a brief may come from; at most one is set. */
interface BriefSource extends BriefOptions {
  /** Standard input was asked for. */
  readonly stdin: boolean;
}

/**
 * Reads the brief: JSON when it begins with a brace, else words.
 * Errors: `file_not_found`, `invalid_spec`; UsageError when it is given twice or not at all.
 */
export async function readBrief(options: BriefSource, stdin: NodeJS.ReadStream): Promise<string | SpecInput> {
  const { spec, text } = options;
  if ([spec !== undefined, text !== undefined, options.stdin].filter(Boolean).length > 1) {
    throw new UsageError('give the brief once: --spec, --text or - for standard input');
  }
  if (text !== undefined) return parse(text, '--text');
  if (spec !== undefined && spec !== '-') return parse(await readSpec(spec), spec);
  if (stdin.isTTY && !options.stdin && spec === undefined) {
    throw new UsageError('say what is needed: --spec FILE, --text "…", or pipe the brief in');
  }
  return parse(await readAll(stdin), 'standard input');
}

async function readSpec(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { ExpertMatchError } = await import('@expertmatch/matcher');
    const why = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
    const message = `The brief ${file} cannot be read (${why}): check the path given with --spec.`;
    throw new ExpertMatchError('file_not_found', { file }, message, { cause });
  }
}

async function parse(content: string, source: string): Promise<string | SpecInput> {
  const brief = content.replace(/^\ufeff/, '').trim();
  if (brief.includes('\0'))
    throw await notABrief(`${source} is not text: give the brief as plain text or JSON`);
  if (!brief.startsWith('{')) return brief;
  try {
    const spec: SpecInput = JSON.parse(brief);
    return spec;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw await notABrief(`${source} begins like JSON and is not: ${why}`, cause);
  }
}

async function notABrief(message: string, cause?: unknown): Promise<Error> {
  const { ExpertMatchError } = await import('@expertmatch/matcher');
  return new ExpertMatchError('invalid_spec', { path: '' }, message, { cause });
}
