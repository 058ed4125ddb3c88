import type { InputFile } from '../ingest/input-file.js';
import type { ReadOptions } from '../ingest/read-options.js';

/** The files of an input and how they are to be read and called, as a `DocumentReader` takes them. */
export function filesOf(
  { path, file, others }: InputFile,
  reading: ReadOptions,
): readonly [files: readonly string[], options: ReadOptions] {
  return others === undefined ? [[path], { ...reading, file }] : [[path, ...others], reading];
}
