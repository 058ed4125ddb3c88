import type { PositionTitle } from './position-title.js';
import { isBelowRank, isLeader, isRank } from './rank-words.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

/**
 * How near a title comes to one asked for: `same` when it holds its words in order and no rank below it; `near`
 * when it has its words in another order, or another rank in the same work.
 */
export function compareTitles(held: PositionTitle, asked: PositionTitle): 'same' | 'near' | 'other' {
  if (holdsRun(held.words, asked.words)) return 'same';
  const last = held.words.at(-1) ?? '';
  const endsAlike = isLeader(last) || last === asked.words.at(-1);
  if (endsAlike && asked.words.every((word) => held.words.includes(word))) return 'near';
  const [own, wanted] = [held.subject.join(' '), asked.subject.join(' ')];
  if (wanted === '' || !held.words.some(isRank)) return 'other';
  return own === wanted || (held.words.some(isLeader) && own.endsWith(` ${wanted}`)) ? 'near' : 'other';
}

/** The words without which no title can be the same or near. */
export function tellingWords({ words, subject }: PositionTitle): readonly string[] {
  return subject.length > 0 ? subject : words;
}

function holdsRun(held: readonly string[], asked: readonly string[]): boolean {
  return held.some((_, at) => {
    if (!asked.every((word, k) => held[at + k] === word)) return false;
    const [before = '', after = ''] = [held[at - 1], held[at + asked.length]];
    return !isBelowRank(before) && !hasTitleNoun(after) && !hasOrganisationWord(after);
  });
}
