import type { ExpertProfile } from '@expertmatch/matcher';
import { printable } from '../text/printable.js';

/** What an expert is called in a list: the headline, else the newest title. */
export function headlineLabel({ headline, experience }: ExpertProfile): string {
  return printable(headline?.value ?? experience[0]?.title?.value ?? '(no headline)');
}
