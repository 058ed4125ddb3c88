import type { InputFile } from '../ingest/input-file.js';
import type { ReadOptions } from '../ingest/read-options.js';

/** The files of an input and how they are to be read and called, as a `DocumentReader` takes them. */
export function filesOf(
  { path, file, others, version }: InputFile,
  reading: ReadOptions,
): readonly [files: readonly string[], options: ReadOptions] {
  if (others !== undefined) return [[path, ...others], { ...reading, version }];
  // A file of an archive has a version of the archive's making; nobody else writes where it is unpacked.
  return [[path], { ...reading, file, ...(path === file && { version }) }];
}
