import type { Mention } from './concept.js';
import { SKILLS } from './skills.js';

/** "Go" is the language only in a list or behind "in", "with" and the like, and before a word that goes with code. */
const GO =
  /(?<=(?:^|[,/(:]|\b(?:in|with|and|or|using|know|knows))\s*)Go(?=\s*(?:$|[,/.;)]|\b(?:or|and|services?|microservices|developers?|engineers?|programming|code)\b))/gmu;

/** The skills that a text names, short forms included. */
export function skillMentions(text: string): Mention[] {
  const found = SKILLS.find(text, { abbreviations: true });
  const go = [...text.matchAll(GO)].map(
    ({ index }): Mention => ({ code: 'go', start: index, end: index + 2, form: 'name' }),
  );
  const free = go.filter(({ start }) => !found.some((one) => one.start <= start && start < one.end));
  return [...found, ...free].sort((a, b) => a.start - b.start);
}
