import { ApiProblem } from '../api/ApiProblem.js';
import { inDigits } from '../design/inDigits.js';
import type { ChosenFile } from './ChosenFile.js';
import { fileSize } from './fileSize.js';

/** What an import takes at most; a ZIP that browsers write holds no more either. */
const MAX_BYTES = 4 * 2 ** 30 - 1;
const MAX_FILES = 65_000;

/** Why files cannot be sent, as far as can be told before; undefined when nothing speaks against it. */
export function problemWith(files: readonly ChosenFile[]): ApiProblem | undefined {
  const bytes = bytesOf(files);
  if (bytes > MAX_BYTES)
    return cannot(
      'Too large',
      `${fileSize(bytes)}; an import takes ${fileSize(MAX_BYTES)} at most. ${APART}`,
    );
  if (files.length > MAX_FILES)
    return cannot('Too many', `An import takes ${inDigits(MAX_FILES)} files at most. ${APART}`);
  return undefined;
}

/** How large files are together. */
export function bytesOf(files: readonly ChosenFile[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}

/** A file that the browser can no longer read. */
export function unreadable({ path }: ChosenFile): ApiProblem {
  const detail = `“${path}” was changed, moved or removed after it was chosen. Save it, then choose it again.`;
  return cannot('The file cannot be read', detail);
}

const APART = 'Import it in parts.';

function cannot(title: string, detail: string): ApiProblem {
  return new ApiProblem({ status: 0, code: 'file_unreadable', title, detail });
}
