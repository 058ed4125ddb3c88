import type { Span } from '../domain/span.js';

/** `No. 0071583`, `# ME-90210`: a label, and behind it a code with four digits or more. */
const LABELLED =
  /(?:\b(?:no|nr|num|number|id)\b\.?|#)\s*[:.#]?\s*((?=[A-Z\d .-]*(?:\d[.-]?){4})[A-Z]{0,4}[ .-]?\d[\d.-]{3,12}[A-Z]?\b)/gi;

/** Where the words of a credential tell a number under which a register knows the person. */
export function credentialNumbers(words: string): Span[] {
  return [...words.matchAll(LABELLED)].map(({ 0: { length }, 1: number = '', index }) => {
    const end = index + length;
    return { start: end - number.length, end };
  });
}
