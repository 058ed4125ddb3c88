import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './usage-error.js';

/** A file that an option names. */
export interface NamedInput {
  /** `--tasks` */
  readonly option: string;
  /** `-` for standard input. */
  readonly file: string;
}

/** What an input is called in messages. */
export function inputName({ file }: NamedInput): string {
  return file === '-' ? 'standard input' : file;
}

/** Standard input can be given once only. @throws UsageError */
export function requireOneStdin(inputs: readonly NamedInput[]): void {
  const [first, second] = inputs.filter(({ file }) => file === '-');
  if (first !== undefined && second !== undefined)
    throw new UsageError(`standard input can be ${first.option} or ${second.option}, not both`);
}

/** The bytes of a file, or of standard input. Errors: `file_not_found`. */
export async function inputBytes(input: NamedInput, stdin: NodeJS.ReadStream): Promise<Buffer> {
  const { option, file } = input;
  if (file === '-') return buffer(stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    const { ExpertMatchError } = await import('@expertmatch/matcher');
    const why = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
    const message = `${file} cannot be read (${why}): check the path given with ${option}.`;
    throw new ExpertMatchError('file_not_found', { file }, message, { cause });
  }
}
