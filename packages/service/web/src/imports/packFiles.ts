import { Zip, ZipPassThrough } from 'fflate';
import type { ChosenFile } from './ChosenFile.js';

/** One file to send: the file itself where there is one, else all of them as a ZIP, not compressed. */
export async function packFiles(files: readonly ChosenFile[]): Promise<File> {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only.file;
  const parts: BlobPart[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(new Uint8Array(part));
  });
  for (const { path, file } of files) {
    const entry = new ZipPassThrough(path);
    zip.add(entry);
    entry.push(new Uint8Array(await file.arrayBuffer()), true);
  }
  zip.end();
  return new File(parts, 'files.zip', { type: 'application/zip' });
}
