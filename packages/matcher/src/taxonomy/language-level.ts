import type { LanguageLevel } from '../domain/expert-profile.js';

/** CEFR bands, steps of the Japanese test (JLPT), ILR steps and plain words; of two that begin at one place the first counts. */
const LEVELS: readonly (readonly [RegExp, LanguageLevel])[] = [
  [/\b(?:near|almost|close to|quasi)[- ]?(?:native|bilingual)\b/i, 'fluent'],
  [/\bnative[- ](?:like|level)\b/i, 'fluent'],
  [/(?<!\bnon[- ]?)\bnative(?:ly)?\b(?! american)/i, 'native'],
  [
    /\b(?:mother tongue|first language|bilingual(?:ly)?|trilingual|muttersprach\w*|lengua materna|langue maternelle)/i,
    'native',
  ],
  [/\bC[12]\b/, 'fluent'],
  [/\bB[12]\b/, 'intermediate'],
  [/\bA[12]\b/, 'basic'],
  [/\bN1\b/, 'fluent'],
  [/\bN[23]\b/, 'intermediate'],
  [/\bN[45]\b/, 'basic'],
  [/\b(?:limited working|upper[- ]intermediate|advanced[- ]intermediate)\b/i, 'intermediate'],
  [/\bpre[- ]intermediate\b/i, 'basic'],
  [/\b(?:full|general) professional\b/i, 'fluent'],
  [
    /\bprofessional(?:[- ]working)?[- ](?:proficiency|level|fluency|competence)\b|\bprofessional working\b/i,
    'fluent',
  ],
  [/\b(?:excellent|strong|outstanding) (?:command|knowledge|written|spoken|verbal|oral)\b/i, 'fluent'],
  [/(?<!\bnot )\b(?:fluent(?:ly)?|fluency)\b/i, 'fluent'],
  [
    /\b(?:proficient(?:ly)?|advanced|business level|verhandlungssicher|fließend|fliessend)(?![\p{L}])/iu,
    'fluent',
  ],
  [
    /\b(?:intermediate|conversational(?:ly)?|working knowledge|good (?:command|knowledge|working))\b/i,
    'intermediate',
  ],
  [/\b(?:basics?|beginners?|elementary|limited|rudimentary|novice|grundkenntnisse)\b/i, 'basic'],
];

/**
 * The level that words beside a language state; `undefined` when they state none. Where several stand in the
 * text the earliest counts: "C1 or native" asks for no more than C1, and who lists "fluent (spoken), basic
 * (written)" leads with what counts. "Near-native" is fluent, "non-native" and "not fluent" say nothing.
 */
export function findLanguageLevel(text: string): LanguageLevel | undefined {
  let earliest = Number.POSITIVE_INFINITY;
  let found: LanguageLevel | undefined;
  for (const [pattern, level] of LEVELS) {
    const at = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    if (at >= earliest) continue;
    earliest = at;
    found = level;
  }
  return found;
}
