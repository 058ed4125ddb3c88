import type { ExpertProfile } from '../domain/expert-profile.js';

const RETIRED = /\b(?:retired|emerit\w+)\b/i;
const BEGINS_RETIRED = /^\W*(?:an? )?retired\b/i;

/** Whether a person calls themselves retired: in the headline, or as the first thing the summary says. */
export function isRetired({ headline, summary }: ExpertProfile): boolean {
  return RETIRED.test(headline?.value ?? '') || BEGINS_RETIRED.test(summary?.value ?? '');
}
