import { Zip, ZipPassThrough } from 'fflate';
import type { ChosenFile } from './ChosenFile.js';
import { unreadable } from './fileProblem.js';

/** So much is held before it is given to the browser, which keeps it where it has room. */
const HELD_BYTES = 16_000_000;

/**
 * One file to send: the file itself where there is one, else all of them as a ZIP, not compressed.
 * @throws ApiProblem when one of them cannot be read any more
 */
export async function packFiles(files: readonly ChosenFile[]): Promise<File> {
  const [only] = files;
  if (only === undefined || files.length > 1) return zipOf(files);
  await requireReadable(only);
  return only.file;
}

/** A browser reads a file when it is sent, and refuses one that is not as it was chosen. @throws ApiProblem */
export async function requireReadable(chosen: ChosenFile): Promise<void> {
  await chosen.file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => {
      throw unreadable(chosen);
    });
}

async function zipOf(files: readonly ChosenFile[]): Promise<File> {
  const given: Blob[] = [];
  let held: BlobPart[] = [];
  let heldBytes = 0;
  const zip = new Zip((error, part) => {
    if (error) throw error;
    held.push(new Uint8Array(part));
    heldBytes += part.length;
    if (heldBytes < HELD_BYTES) return;
    given.push(new Blob(held));
    [held, heldBytes] = [[], 0];
  });
  for (const chosen of files) await addTo(zip, chosen);
  zip.end();
  return new File([...given, ...held], 'files.zip', { type: 'application/zip' });
}

async function addTo(zip: Zip, chosen: ChosenFile): Promise<void> {
  const entry = new ZipPassThrough(chosen.path);
  zip.add(entry);
  const reader = chosen.file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw unreadable(chosen);
    });
    entry.push(value ?? new Uint8Array(), done);
    if (done) return;
  }
}
