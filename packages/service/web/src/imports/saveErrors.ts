import { answered, api } from '../api/client.js';
import { saveFile } from '../api/saveFile.js';
import { tell } from '../design/toasts.js';

/** Downloads the rows that failed as a table, to be mended and imported. @throws ApiProblem */
export async function saveErrors(importId: number): Promise<void> {
  const asked = api.GET('/v1/imports/{importId}/errors', {
    params: { path: { importId } },
    headers: { accept: 'text/csv' },
    parseAs: 'blob',
  });
  saveFile(`import-${importId}-errors.csv`, await answered(asked));
  tell('Mend the rows in the file and import it again. The audit keeps that it was downloaded.');
}
