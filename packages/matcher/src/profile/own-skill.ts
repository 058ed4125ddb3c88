import type { Span } from '../domain/span.js';
import { hasTitleNoun } from './title-words.js';

/** Who sells or recruits names the skills of others. */
const DEALER =
  /\b(?:sales|account (?:manager|executive)|recruit\w*|sourcer|talent|staffing|headhunter|business development)\b/i;
const DEALT_IN =
  /\b(?:sold|sell(?:s|ing)?|resell\w*|recruit\w*|hir(?:e[sd]?|ing)|sourc(?:ed|ing)|plac(?:ed|es|ing)|headhunt\w*) (?:[\w-]+[ ,/&]+){0,4}$/i;
const LED =
  /\b(?:manag\w+|supervis\w+|oversaw|overseeing|led|leads?|leading|head(?:s|ed|ing)?|coach\w*|mentor\w*|train(?:s|ed|ing)?|team|group|staff) (?:[\w-]+[ ,/&]+){0,4}$/i;
const LACKED =
  /\b(?:no|not|never|without|lack(?:s|ing)?)\b(?: (?:any|much|prior|commercial|hands-on|practical|experience|knowledge|exposure|use|used|worked|familiar|proficient|in|with|of|to|yet|an?))* $/i;

/** Whether a title is that of somebody who sells or recruits. */
export function isDealerTitle(title: string): boolean {
  return DEALER.test(title);
}

/**
 * Whether a skill that a text names is the person's own: neither taken back ("no experience with Java"), nor sold
 * or recruited for ("placed Java developers"), nor that of people led ("managed a team of Java developers").
 */
export function isOwnSkill(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if (LACKED.test(before) || DEALT_IN.test(before)) return false;
  return !(LED.test(before) && isFollowedByPeople(text.slice(start, end), text.slice(end)));
}

/** "data engineers" names people itself; else one of the two words behind it does. */
function isFollowedByPeople(skill: string, after: string): boolean {
  const next = /^(?: [\w-]+){0,2}/.exec(after)?.[0] ?? '';
  return `${skill}${next}`.split(' ').some((word) => word.endsWith('s') && hasTitleNoun(word));
}
