import { ExpertMatchError } from '../../domain/expert-match-error.js';

/** What to tell of a failure to write a snapshot. Anything that is no failure of the file system stays itself. */
export function snapshotError(error: unknown, dir: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ExpertMatchError) return error;
  if (error.code === 'ENOSPC') {
    return new ExpertMatchError('disk_full', { dir }, `The disk of ${dir} is full; free some space.`, {
      cause: error,
    });
  }
  const message = `${dir} cannot be written (${error.message}); check that it exists and is yours.`;
  return new ExpertMatchError('data_dir_unusable', { dir }, message, { cause: error });
}
