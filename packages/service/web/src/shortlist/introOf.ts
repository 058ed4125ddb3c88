import { plainName } from '../api/plainName.js';
import { type Draft, wordsOf } from './draft.js';

/** So much of a brief stands above those who fit it. */
const MAX_CHARACTERS = 480;

/** How a brief begins, below a heading that may be its first line: its first paragraph, cut where it is long. */
export function introOf(brief: Pick<Draft, 'title' | 'description'>, heading: string): string {
  const [first = '', ...rest] = wordsOf(brief).trim().split('\n');
  const body = plainName(first).trim() === heading ? rest.join('\n').trim() : wordsOf(brief).trim();
  const [paragraph = ''] = body.split(/\n\s*\n/);
  if (paragraph.length <= MAX_CHARACTERS) return paragraph;
  return `${paragraph.slice(0, paragraph.lastIndexOf(' ', MAX_CHARACTERS))}…`;
}
