import type { YearsFact } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { isOfOthers } from './of-others.js';
import { isPractitionerTitle } from './role.js';
import { sentences } from './sentences.js';

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const YEARS = new RegExp(
  `(?<![-\\d])\\b(\\d{1,2}|${NUMBERS.join('|')})\\s*\\+?\\s*(?:years?|yrs?)\\b['’]?(?!\\s*(?:old|ago|of age)|-)`,
  'giu',
);
/** What makes years those of work: "16 years of experience", "15 yrs ERISA", "has tried cases for twenty years". */
const NOT_OF_WORK =
  /\b(?:founded|established|warranty|contract|sentence|term|plan|loan|lease|aged?|child\w*|within|every|last|past|next)\b/i;

/** Years of work that a profile states in words, in its headline, summary and terms. */
export function findYears(masked: string, outline: Outline): YearsFact[] {
  const headline = outline.headline && masked.slice(outline.headline.start, outline.headline.end);
  if (headline !== undefined && !isPractitionerTitle(headline)) return [];
  const told = [outline.headline, outline.summary, ...outline.availability, ...outline.rest];
  return told
    .flatMap((span) => (span === undefined ? [] : sentences(masked, span)))
    .flatMap((span) => yearsIn(masked.slice(span.start, span.end), span, headline ?? ''));
}

function yearsIn(text: string, span: Span, headline: string): YearsFact[] {
  if (!/y(?:ea)?r/i.test(text)) return [];
  return [...text.matchAll(YEARS)].flatMap(({ index, 0: words, 1: number = '' }) => {
    const before = text.slice(0, index);
    if (
      NOT_OF_WORK.test(text.slice(Math.max(0, index - 30), index + words.length + 12)) ||
      isOfOthers(before)
    )
      return [];
    const own = workIn(text);
    const work = own.specialties.length + own.skills.length > 0 ? own : workIn(headline);
    return [
      {
        years: numberOf(number),
        ...work,
        span: { start: span.start + index, end: span.start + index + words.length },
      },
    ];
  });
}

function numberOf(words: string): number {
  return Number(words) || NUMBERS.indexOf(words.toLowerCase()) + 1;
}

function workIn(text: string): Pick<YearsFact, 'specialties' | 'skills'> {
  const codes = (mentions: readonly { readonly code: string }[]) => [
    ...new Set(mentions.map(({ code }) => code)),
  ];
  return {
    specialties: codes(SPECIALTIES.find(text, { abbreviations: false })),
    skills: codes(skillMentions(text)),
  };
}
