import { ExpertMatchError } from '../../domain/expert-match-error.js';

/** `disk_full` where the file system says so; any other error as it is. */
export function spoolError(error: unknown, dir: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  const message = `the disk that holds ${dir} is full, and archives cannot be unpacked there: free some space and go on`;
  return new ExpertMatchError('disk_full', { dir }, message, { cause: error });
}
