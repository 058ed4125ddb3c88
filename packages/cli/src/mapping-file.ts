import { readFile } from 'node:fs/promises';
import type { ColumnMapping, ErrorCode, ErrorData } from '@expertmatch/matcher';

/**
 * Reads the file given with `--map`.
 * Errors: `file_not_found`, `invalid_mapping`. What the mapping says is checked where it is used.
 */
export async function readMapping(file: string): Promise<ColumnMapping> {
  const json = await readFile(file, 'utf8').catch((cause: unknown) =>
    refuse(
      'file_not_found',
      { file },
      `The mapping ${file} cannot be read: check the path given with --map.`,
      cause,
    ),
  );
  try {
    const mapping: ColumnMapping = JSON.parse(json.replace(/^\ufeff/, ''));
    return mapping;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return refuse('invalid_mapping', { path: '' }, `The mapping ${file} is not JSON: ${why}`, cause);
  }
}

async function refuse<Code extends ErrorCode>(
  code: Code,
  data: ErrorData[Code],
  message: string,
  cause: unknown,
): Promise<never> {
  const { ExpertMatchError } = await import('@expertmatch/matcher');
  throw new ExpertMatchError(code, data, message, { cause });
}
