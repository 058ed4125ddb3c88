import { matchSpans } from '../domain/span.js';
import { alternatives } from './alternatives.js';
import type { Requirement } from './requirement.js';

const WORD = "[\\p{L}][\\p{L}'’&-]*";
/** Words that end a title to the left and to the right. */
const NOT_OF_TITLE =
  'an?|the|our|your|their|its|as|and|or|with|without|who|whose|that|is|are|was|be|been|must|have|has|had|having|for|from|to|in|at|by|on|of|experience|experienced|seasoned|former|current|retired|fractional|remote|part-time|full-time|freelance|looking|seeking|hiring|hire|need|needs|wanted|years?|required|preferred|certified|licensed|board-certified|practi[cs]ing|served|serving|worked|working|least|minimum|over|under|previous|prior|proven|interim|acting';
const NAME_WORD = `(?!(?:${NOT_OF_TITLE})\\b)${WORD}`;
const RANKED = '(?:(?:global|regional|group|senior|deputy|associate|assistant)\\s+)?';
/** Titles that tell who leads, and those of one office. */
const TITLE = new RegExp(
  [
    `\\b${RANKED}(?:head|chief|chair|director|dean|vice president|vp|svp|evp|president)\\s+(?:of|for)\\s+(?:the\\s+)?${NAME_WORD}(?:\\s+(?:(?:and|&)\\s+)?${NAME_WORD}){0,3}`,
    `\\bchief(?:\\s+(?!officers?\\b)${NAME_WORD}){1,4}\\s+officer\\b`,
    `\\b${RANKED}(?:general counsel|(?:co-?)?principal investigator|managing (?:partner|director)|vice president|ceo|cfo|coo|cto|ciso)\\b`,
    `\\b(?:vice president|vp|svp|evp)\\s+${NAME_WORD}(?:\\s+${NAME_WORD}){0,2}`,
    `\\b(?:${NAME_WORD}\\s+){1,3}(?:director|dean|president|superintendent)\\b`,
  ].join('|'),
  'giu',
);
/** What may stand before a title that is asked for: nothing, or words that lead up to the person. */
const LEADS_UP =
  /(?:^|\b(?:as|be|been|is|(?:look|search|recruit)ing for|seek(?:s|ing)?|hir(?:e|ing)|needs?|wants?|wanted:?|held the (?:title|role|post|position) of)\s)\s*(?:(?:an?|the|our next|experienced|seasoned|former|current|retired|fractional|interim|acting|practi[cs]ing|licensed|board-certified|part-time|freelance|remote)\s+)*$/iu;
/** What may stand behind it; "or something else" may not, since a title alone would ask for more than the brief. */
const LEADS_ON =
  /^\s*(?:$|[.,;:()–—-](?!\p{L})(?!\s*or\b)|or (?:equivalent|similar|comparable|higher|above)\b|(?:for|to|of|at|in|with|and|who|on|from|required|preferred|needed|wanted|experience|role|position|level)\b)/iu;

/** Positions of rank that a statement asks for, those joined by "or" as one requirement. */
export function titlesIn(text: string): Requirement[] {
  return alternatives(text, matchSpans(text, TITLE)).flatMap((group): Requirement[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (!LEADS_UP.test(text.slice(0, first.start)) || !LEADS_ON.test(text.slice(last.end))) return [];
    const titles = group.map(({ start, end }) => text.slice(start, end).toLowerCase());
    return [{ kind: 'title', titles, words: text }];
  });
}
