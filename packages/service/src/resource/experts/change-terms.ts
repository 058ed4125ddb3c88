import type { Doing, Expert } from '@expertmatch/matcher';
import type { ExpertChange } from '../../contract/experts.js';
import type { Workspace } from '../../workspace/workspace.js';
import { withJsonFile } from './with-json-file.js';

/** What terms of work that came as JSON are called as sources: one for each expert. */
const TERMS_SOURCE = 'terms.json';

/**
 * Changes the terms of work of an expert: what is asked for stands with what was known in one record of this moment.
 * Errors: `expert_not_found`.
 */
export async function changeTerms(
  workspace: Workspace,
  expert: Expert,
  change: ExpertChange,
  doing: Doing,
): Promise<void> {
  const { imports } = await workspace.matcher();
  const record = termsRecord(expert, change);
  await withJsonFile(workspace, record, (path) =>
    imports.addTo(expert.id, path, { file: TERMS_SOURCE, ...doing }),
  );
}

/** A JSON Resume of the terms alone; its headline says whose work they are of. */
function termsRecord({ id, profile: { headline, rate, availability } }: Expert, change: ExpertChange) {
  const { amountPerHour, currency } = change.rate ?? rate ?? {};
  const { hoursPerWeek, from: availableFrom, remote } = availability ?? {};
  return {
    id,
    basics: { label: headline?.value ?? 'Terms of work' },
    rate: amountPerHour,
    currency,
    hoursPerWeek,
    availableFrom,
    remote,
    ...change,
    ...(change.rate && { rate: amountPerHour }),
    meta: { lastModified: new Date().toISOString() },
  };
}
