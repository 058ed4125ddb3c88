import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { mayDo } from '../api/session.js';
import type { Corrections } from './keptMapping.js';

/** Begins the import of a file. */
export function startImport(file: File, corrections: Corrections): Promise<Schemas['Import']> {
  return answered(api.POST('/v1/imports', asForm(file, corrections)));
}

/** How a file would be read; with its first rows for those who may see who people are. */
export function previewImport(
  file: File,
  corrections: Corrections,
  signal: AbortSignal,
): Promise<Schemas['ImportPreview']> {
  const query = mayDo('identity') ? ({ reveal: 'identity' } as const) : {};
  const sent = { ...asForm(file, corrections), params: { query }, signal };
  return answered(api.POST('/v1/imports/preview', sent));
}

/** The mapping stands before the file, which is read as it comes. */
function asForm(file: File, columns: Corrections) {
  const form = new FormData();
  if (Object.keys(columns).length > 0) form.append('mapping', JSON.stringify({ columns }));
  form.append('file', file);
  return { body: file, bodySerializer: () => form };
}
