import type { CredentialKind } from '../domain/credential.js';
import type { Span } from '../domain/span.js';
import { CITIES } from '../taxonomy/cities.js';
import type { Mention } from '../taxonomy/concept.js';
import { credentialsNamedIn } from '../taxonomy/credential-letters.js';
import type { CredentialType } from '../taxonomy/credential-type.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { placeMentions } from '../taxonomy/place-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { jurisdictionsIn } from './jurisdictions.js';
import { isNegated } from './negation.js';
import { isOfOthers } from './of-others.js';
import { hasTitleNoun } from './title-words.js';

/** A credential named in a statement. */
export interface CredentialMention extends Span {
  readonly type: CredentialType;
  /** What the words right beside it say against its being held: that it is not, or not yet. */
  readonly against?: 'inactive' | 'pending';
  /** The part of the statement that speaks of it. */
  readonly scope: Span;
}

/** "MS Excel" is no degree. */
const MICROSOFT = /^ (?:Excel|Word|Office|Access|SQL|Project|PowerPoint|Outlook|Teams|Windows|Visio|Azure)\b/;
const SOUGHT_BEFORE = /\b(?:future|aspiring|prospective|soon[- ]to[- ]be|student|trainee|intern) $/i;
const SOUGHT_AFTER = /^ (?:student|trainee|applicant|intern)\b(?! (?:health|affairs|services|success|life))/i;

/**
 * The credentials that a statement names, not those of others ("supervised nurses") and no state codes after
 * a city ("Baltimore, MD"). A lone one speaks for the whole statement; of several each has the words up to the
 * next, but a degree beside a licence ("Medical license (MD), Florida") takes no words from it.
 * @param kind what the heading above says the statement is about
 * @param letters whether letters alone ("RN", "JD") name a credential here
 * @param context what the person is, for letters that mean several things
 */
export function credentialMentions(
  text: string,
  kind: CredentialKind | undefined,
  letters: boolean,
  context: string,
): CredentialMention[] {
  const named = credentialsNamedIn(text, { abbreviations: letters, context })
    .filter((mention) => isOwn(text, mention) && !(kind === 'bar-admission' && isPlace(text, mention)))
    .flatMap(({ code, start, end }) => {
      const type = CREDENTIALS.get(code);
      if (type === undefined) return [];
      const against = saidAgainst(text.slice(0, start), text.slice(end));
      return [{ type, ...(against && { against }), start, end }];
    });
  const hinted =
    named.length === 0
      ? (hintedType(kind, text) ?? (letters || namesCourtNumber(text) ? courtAdmission(text) : undefined))
      : undefined;
  return hinted === undefined
    ? scoped(text, named)
    : scoped(text, [{ type: hinted, start: 0, end: text.length }]);
}

/** "No CPA" is none; "future CPA", "CPA student" and an intern's licence are none yet. */
function saidAgainst(before: string, after: string): CredentialMention['against'] {
  if (isNegated(before)) return 'inactive';
  return SOUGHT_BEFORE.test(before) || SOUGHT_AFTER.test(after) ? 'pending' : undefined;
}

function isOwn(text: string, { start, end, form }: Mention): boolean {
  const before = text.slice(0, start);
  if (isOfOthers(before, text.slice(start, end))) return false;
  return form !== 'abbreviation' || !(standsAfterCity(before) || MICROSOFT.test(text.slice(end)));
}

/** Under "Bar admissions" the letters "PA" and "MD" are states. */
function isPlace(text: string, { start, end, form }: Mention): boolean {
  const code = text.slice(start, end);
  return form === 'abbreviation' && placeMentions(code, { abbreviations: true })[0]?.end === code.length;
}

/** With a comma and white space. */
const LONGEST_CITY = 60;

function standsAfterCity(before: string): boolean {
  const city = /[\p{L}.' -]+(?=,\s*$)/u.exec(before.slice(-LONGEST_CITY))?.[0];
  return (
    city !== undefined &&
    CITIES.find(city, { abbreviations: false }).some(({ end }) => end === city.trimEnd().length)
  );
}

/** Under "Bar admissions" a bare "Georgia (2011)" is one; under "Board certifications" a bare specialty is. */
function hintedType(kind: CredentialKind | undefined, text: string): CredentialType | undefined {
  if (kind === 'bar-admission' && jurisdictionsIn(text).length > 0) return CREDENTIALS.get('bar-admission');
  const specialty = SPECIALTIES.find(text, { abbreviations: false }).length > 0;
  return kind === 'board-certification' && specialty ? CREDENTIALS.get('board-certification') : undefined;
}

/** "Kansas Supreme Court, active" in a list of credentials: the highest court of a state admits to its bar. */
function courtAdmission(text: string): CredentialType | undefined {
  const ofState =
    /\b(?:Supreme Court|Appellate Division|Court of Appeals)\b/.test(text) && !hasTitleNoun(text);
  return ofState && jurisdictionsIn(text).length > 0 ? CREDENTIALS.get('bar-admission') : undefined;
}

/** "Kansas Supreme Court No. 21022, suspended": a number or a standing tells that it is an admission. */
export function namesCourtNumber(text: string): boolean {
  return COURT_NUMBER.test(text);
}

const COURT_NUMBER =
  /\b(?:Supreme Court|Appellate Division)\b[^.;]{0,30}(?:\bNo\b|#|\bnumber\b|\bReg|,\s*(?:active|inactive|suspended|retired|resigned|admitted))/;

function scoped(text: string, named: readonly Omit<CredentialMention, 'scope'>[]): CredentialMention[] {
  const majors = named.filter(({ type }) => type.kind !== 'degree');
  const leading = majors.length === 0 ? named : majors;
  const heads = leading.filter(({ type, start }, k) => {
    const isSame = leading[k - 1]?.type.code === type.code;
    const isOfBoard = type.kind === 'board-certification' && leading[k - 1]?.type.code === 'board-eligible';
    return k === 0 || !(isSame || isOfBoard || text.charAt(start - 1) === '(');
  });
  const withScopes = heads.map((one, k) => ({
    ...one,
    scope: { start: k === 0 ? 0 : one.start, end: heads[k + 1]?.start ?? text.length },
  }));
  const bracketed = leading
    .filter((one) => !heads.includes(one) && text.charAt(one.start - 1) === '(')
    .filter((one) => !heads.some(({ type }) => type.code === one.type.code))
    .map((one) => ({ ...one, scope: scopeAround(withScopes, one) }));
  const degrees = majors.length === 0 ? [] : named.filter(({ type }) => type.kind === 'degree');
  return [
    ...withScopes,
    ...bracketed,
    ...degrees.map((one) => ({ ...one, scope: { start: one.start, end: one.end } })),
  ];
}

/** What is said of a licence is said of the letters in brackets behind it: "APRN license (CRNA), active". */
function scopeAround(heads: readonly CredentialMention[], { start, end }: Span): Span {
  return heads.find(({ scope }) => scope.start <= start && start < scope.end)?.scope ?? { start, end };
}
