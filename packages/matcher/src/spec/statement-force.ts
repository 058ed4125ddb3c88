/** Whether a statement is a condition, a wish, or says neither. */
export type StatementForce = 'must' | 'nice' | 'plain';

const MUST_HEADING =
  /^(?:requirements?|required(?: \w+){0,2}|must[- ]haves?|musts?|you (?:must )?have|minimum (?:qualifications|requirements)|qualifications|essential|mandatory|what you need|needed|we need|who we need)\s*:?$/i;
const NICE_HEADING =
  /^(?:nice|nice[- ]to[- ]haves?|preferred(?: \w+){0,2}|bonus(?: points)?|pluses|a plus|desirable|desired|optional|ideally|good to have|advantages?)\s*:?$/i;
const OTHER_HEADING = /^[\p{Lu}][\p{L} &/'-]{2,40}:$/u;
const NICE_WORDS =
  /\b(?:ideally|a plus|is a bonus|bonus|preferred|preferably|nice to have|desirable|advantage(?:ous)?|would help|welcome|optional|helpful)\b/i;
const MUST_WORDS =
  /\b(?:must|a must|required|requires?|mandatory|essential|needs? to|necessary|at least|minimum|only)\b/i;

/** What a heading says of the lines below it; undefined when the text is none. */
export function forceOfHeading(text: string): StatementForce | undefined {
  if (MUST_HEADING.test(text)) return 'must';
  if (NICE_HEADING.test(text)) return 'nice';
  return OTHER_HEADING.test(text) ? 'plain' : undefined;
}

/** Whether words of the text make it a condition, and whether words make it a wish. */
export function forcesIn(text: string): { readonly must: boolean; readonly nice: boolean } {
  return { must: MUST_WORDS.test(text), nice: NICE_WORDS.test(text) };
}

/** The statement's own words win over its heading. */
export function forceOfWords(text: string, heading: StatementForce): StatementForce {
  if (NICE_WORDS.test(text)) return 'nice';
  if (heading !== 'plain') return heading;
  return MUST_WORDS.test(text) ? 'must' : 'plain';
}
