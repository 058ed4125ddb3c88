import type { Span } from '../domain/span.js';
import { hasTitleNoun } from '../profile/title-words.js';

/** "or", "/", "in Florida or". */
const OR = /^(?:(?:\s+licen[sc]\w+)?(?:\s+in\s+[\p{L} .]{2,25})?\W*\bor\b\W*(?:\w+\W+){0,2}|\s*\/\s*)$/iu;
/** With a title's noun behind the first: "compliance officer or banking lawyer". */
const NOUN_OR = /^\s+([\p{L}-]+)(?:\s+or\s+(?:an?\s+)?|\s*\/\s*)(?:\w+\s+)?$/iu;
const COMMA = /^\s*,\s*$/;

/** Groups mentions, in order, that "or", "/" or ", or" parts from the next; "A, B or C" is one group. */
export function alternatives<T extends Span>(text: string, mentions: readonly T[]): T[][] {
  const between = mentions.map((one, k) => text.slice(mentions[k - 1]?.end ?? 0, one.start));
  const groups: T[][] = [];
  mentions.forEach((one, k) => {
    if (k > 0 && isJoined(between, k)) groups.at(-1)?.push(one);
    else groups.push([one]);
  });
  return groups;
}

/** A comma joins where a list of commas leads on to an "or". */
function isJoined(between: readonly string[], at: number): boolean {
  const next = between.findIndex((words, k) => k >= at && !COMMA.test(words));
  return next !== -1 && isOr(between[next] ?? '');
}

function isOr(words: string): boolean {
  return OR.test(words) || hasTitleNoun(NOUN_OR.exec(words)?.[1] ?? '');
}
