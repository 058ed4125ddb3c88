import { problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import { tell } from '../design/toasts.js';

/** Downloads the rows that failed as a table, to be mended and imported. */
export async function saveErrors(importId: number): Promise<void> {
  try {
    const asked = api.GET('/v1/imports/{importId}/errors', {
      params: { path: { importId } },
      headers: { accept: 'text/csv' },
      parseAs: 'blob',
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answered(asked));
    link.download = `import-${importId}-errors.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
    tell('Mend the rows in the file and import it again. The audit keeps that it was downloaded.');
  } catch (failure) {
    tell(problemOf(failure).message, { tone: 'failed' });
  }
}
