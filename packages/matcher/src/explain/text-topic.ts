import type { TextCriterion } from '../domain/criterion.js';
import { clipped } from '../taxonomy/clipped.js';

const MAX_QUOTED_CHARACTERS = 60;

/** What a free text is called: `the brief as a whole`, or its first words in quotes. */
export function textTopic({ text, isWholeBrief }: TextCriterion): string {
  if (isWholeBrief) return 'the brief as a whole';
  return `“${clipped(text.replace(/\s+/g, ' '), MAX_QUOTED_CHARACTERS)}”`;
}
