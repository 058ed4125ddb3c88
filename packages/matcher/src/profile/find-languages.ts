import type { LanguageFact } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { findLanguageLevel } from '../taxonomy/language-level.js';
import { languageMentions } from '../taxonomy/language-mentions.js';
import { patternFor } from '../taxonomy/pattern-for.js';
import { sentences } from './sentences.js';

const SPEAKS =
  /\b(?:fluent|fluency|native|bilingual|trilingual|speak\w*|spoken|mother tongue|proficien\w+|conversational|language|[ABC][12]\b|N[1-5]\b)/i;

/** A pair or a direction: "German to English", "translates from Polish", "Turkish interpreter"; not "contracts with translators". */
const TRANSLATES =
  /\b(?:translat|interpret)\w*\b[^.;]{0,30}\b(?:from|into|between|in)\s+\p{Lu}|\p{Lu}\p{L}+\)?\s*(?:>|→|–|-|\/|to|into|and|&)\s*(?:\p{L}+\s+)?\p{Lu}\p{L}+|\p{Lu}\p{L}+[- ](?:\p{L}+ )?(?:[Tt]ranslat|[Ii]nterpret)/u;

/** "Japanese: native", "French (B2)": a line of languages though it stands in the text of a position. */
const STATES_LEVEL =
  /(?<!\p{L})\p{Lu}\p{L}+\s*[:(–-]\s*(?:native|mother tongue|fluent|bilingual|basic|beginner|conversational|intermediate|advanced|business|professional|[ABC][12]\b|N[1-5]\b)/iu;

/** "Works with Somali-speaking families": the language of others. */
const OF_THOSE_SERVED =
  /^[- ]speaking\s+(?:\p{L}+\s+){0,2}?(?:famil|patient|client|communit|customer|population|household|parent|child|student|resident|immigrant|refugee|people|famil)/iu;

/** Languages spoken: every one of the languages section, and elsewhere where a sentence speaks of command of it. */
export function findLanguages(masked: string, outline: Outline): LanguageFact[] {
  const told = [
    outline.headline,
    outline.summary,
    ...outline.experience.map(({ title }) => title),
    ...outline.skills,
    ...outline.rest,
    ...outline.availability,
  ]
    .flatMap((span) => (span === undefined ? [] : sentences(masked, span)))
    .filter(({ start, end }) => speaks(masked.slice(start, end)));
  const worked = outline.experience
    .flatMap(({ span }) => sentences(masked, span))
    .filter(({ start, end }) => statesLevel(masked.slice(start, end)));
  const facts = [
    ...[...outline.languages, ...told].flatMap((span) => spoken(masked, span)),
    ...worked.flatMap((span) => spoken(masked, span)).filter(({ level }) => level !== undefined),
  ];
  const best = new Map<string, LanguageFact>();
  for (const fact of facts) {
    const known = best.get(fact.code);
    if (known === undefined || (known.level === undefined && fact.level !== undefined))
      best.set(fact.code, fact);
  }
  return [...best.values()];
}

function speaks(sentence: string): boolean {
  return SPEAKS.test(sentence) || (/\b(?:translat|interpret)/i.test(sentence) && TRANSLATES.test(sentence));
}

function statesLevel(sentence: string): boolean {
  return patternFor(sentence, STATES_LEVEL).test(sentence);
}

/** A level stands behind its language up to the next one, or before it: "English (C1), native German". */
function spoken(masked: string, span: Span): LanguageFact[] {
  const text = masked.slice(span.start, span.end);
  const mentions = languageMentions(text).filter(({ end }) => !OF_THOSE_SERVED.test(text.slice(end)));
  return mentions.map(({ code, start, end }, k) => {
    const behind = text.slice(end, mentions[k + 1]?.start ?? text.length);
    const after = /^[\s,:–-]*[^,;\n|]*/u.exec(behind)?.[0] ?? '';
    const before =
      text
        .slice(mentions[k - 1]?.end ?? 0, start)
        .split(/[,;\n|)]/)
        .at(-1) ?? '';
    const levelAfter = findLanguageLevel(after);
    const level = levelAfter ?? findLanguageLevel(before);
    const from = levelAfter === undefined && level !== undefined ? start - before.trimStart().length : start;
    const to = levelAfter === undefined ? end : end + after.trimEnd().length;
    return { code, ...(level && { level }), span: { start: span.start + from, end: span.start + to } };
  });
}
