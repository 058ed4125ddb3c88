import { credentialsNamedIn } from '../taxonomy/credential-letters.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';

/** Whether a line names a degree or a course of postgraduate training. */
export function namesDegree(text: string): boolean {
  if (
    /\b(?:residency|fellowship|internship|diploma|(?:bachelor|master)['’]s|bachelors?|masters)\b/i.test(text)
  )
    return true;
  const mentions = credentialsNamedIn(text, { abbreviations: true });
  return mentions.some(({ code }) => CREDENTIALS.get(code)?.kind === 'degree');
}
