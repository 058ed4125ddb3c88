import type { Credential, CredentialKind } from '../domain/credential.js';
import { lineSpans, overlaps, type Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { credentialsNamedIn } from '../taxonomy/credential-letters.js';
import type { CredentialType } from '../taxonomy/credential-type.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { compactStates } from '../taxonomy/licence-compacts.js';
import { LICENCE_OF_FIELD } from '../taxonomy/licence-of-field.js';
import { PROFESSIONS, professionsIn } from '../taxonomy/professions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { barsAndCourts } from './bars-and-courts.js';
import { certifiedFields } from './certified-fields.js';
import { type CredentialMention, credentialMentions } from './credential-mentions.js';
import { type CredentialDetails, credentialDetails } from './credential-statement.js';
import { dateRanges, dates } from './date-range.js';
import { grantedItems } from './granted-items.js';
import { grants, jurisdictionsIn } from './jurisdictions.js';
import { listedCertificates } from './listed-certificates.js';
import { isRegionName } from './place-name.js';
import { isPractitionerTitle } from './role.js';
import { sentences } from './sentences.js';
import {
  deniedLicence,
  isUnderWay,
  leadsWithLetters,
  listsStandings,
  placesProfession,
  speaksOfCredential,
  statesStanding,
} from './stated-credential.js';
import { hasTitleNoun } from './title-words.js';

/** A stretch of text that may state credentials of the person. */
interface Statement extends Span {
  /** What the heading above says it is. */
  readonly kind?: CredentialKind;
  /** Whether letters alone ("RN", "JD") state a credential here. */
  readonly letters: boolean;
  /** Whether it tells of studies. */
  readonly isStudy?: boolean;
}

/**
 * The credentials that a profile states of its person. Read from the credentials and education sections, the
 * letters after the name, headline and titles, and sentences in which the person speaks of holding one; never
 * from what is told of others ("supervised nurses"). A line that names several jurisdictions gives one each.
 */
export function findCredentials(masked: string, outline: Outline): Credential[] {
  const found = distinct(statedCredentials(masked, outline));
  const listed = listedCertificates(masked, outline, titlesOf(masked, outline).join('\n'), found);
  return inOrder([...found, ...listed]);
}

/** The same with every statement of a credential, where one is stated again and again. */
export function statedCredentials(masked: string, outline: Outline): Credential[] {
  const statements = statementsOf(masked, outline);
  const titles = titlesOf(masked, outline);
  const context = titles.join('\n');
  const found = statements.flatMap((statement) => read(masked, statement, context));
  const profession = professionOf(found) ?? titledProfession(titles);
  const inferred = statements.flatMap((statement) => inferLicence(masked, statement, profession));
  return [
    ...found,
    ...inferred.filter(
      (one) => !found.some((other) => other.kind === one.kind && overlaps(one.span, other.span)),
    ),
  ];
}

function titlesOf(masked: string, { headline, experience }: Outline): string[] {
  return [headline, ...experience.map(({ title }) => title)].flatMap((span) =>
    span === undefined ? [] : masked.slice(span.start, span.end),
  );
}

function statementsOf(masked: string, outline: Outline): Statement[] {
  const listed = outline.credentials.flatMap((one) => {
    const kind = one.kind ?? leadingKind(masked, one);
    return sentences(masked, one)
      .flatMap((span) => (kind === 'bar-admission' ? barsAndCourts(masked, span) : [span]))
      .map((span) => ({ ...span, letters: true, ...(kind && { kind }) }));
  });
  const studied = outline.education.map(({ span }) => ({ ...span, letters: true, isStudy: true }));
  const headed = [outline.headline, ...outline.experience.map(({ title }) => title)].flatMap((span) =>
    span === undefined ? [] : [{ ...span, letters: true }],
  );
  const told = [outline.summary, ...outline.availability, ...outline.rest]
    .flatMap((span) => (span === undefined ? [] : sentences(masked, span)))
    .map((span) => ({ ...span, letters: showsLetters(masked.slice(span.start, span.end)) }))
    .filter(({ start, end, letters }) => letters || speaksOfCredential(masked.slice(start, end)));
  const duties = outline.experience.flatMap(({ span }) => sentences(masked, span));
  const denied = duties
    .filter(({ start, end }) => deniedLicence(masked.slice(start, end)) !== undefined)
    .map((span) => ({ ...span, letters: false }));
  const worked = duties
    .flatMap((span) => lineSpans(masked, span))
    .filter(({ start, end }) => statesStanding(masked.slice(start, end)))
    .map((span) => ({ ...span, letters: true }));
  const granted = grantedItems(masked, { ...outline, education: [], rest: [] }).map((span) => ({
    ...span,
    letters: true,
  }));
  return [...listed, ...granted, ...studied, ...headed, ...told, ...denied, ...worked];
}

/** "American Board of Pediatrics: Pediatrics 2008; Pediatric Cardiology 2011": what a board leads goes on being its. */
function leadingKind(masked: string, { start, end }: Span): CredentialKind | undefined {
  const text = masked.slice(start, end);
  const [first] = credentialsNamedIn(text, { abbreviations: true });
  const kind = first?.start === 0 ? CREDENTIALS.get(first.code)?.kind : undefined;
  return kind === 'board-certification' ? kind : undefined;
}

function showsLetters(sentence: string): boolean {
  return leadsWithLetters(sentence) || isUnderWay(sentence);
}

function read(masked: string, statement: Statement, context: string): Credential[] {
  const text = masked.slice(statement.start, statement.end);
  return credentialMentions(text, statement.kind, statement.letters, context)
    .filter((mention) => !(statement.isStudy === true && isStateOfStudies(text, mention)))
    .flatMap((mention) => credentialsOf(text, statement.start, mention));
}

/** "Larkmere, PA, 1997": where a school is, not what it made of its student. */
function isStateOfStudies(text: string, { type, start, end }: CredentialMention): boolean {
  const isState = isRegionName(text.slice(start, end)) && type.kind === 'licence';
  return isState && /\p{Ll}, *$/u.test(text.slice(0, start));
}

function credentialsOf(
  text: string,
  offset: number,
  { type, scope, start, end, against }: CredentialMention,
): Credential[] {
  const words = text.slice(scope.start, scope.end);
  const base = { code: type.code, kind: type.kind, name: nameOf(type, text.slice(start, end)) };
  const from = offset + scope.start;
  const span = { start: from, end: from + words.trimEnd().length };
  const details = detailsOf(type, words, against);
  if (type.kind === 'board-certification') {
    const fields = certifiedFields(words, start - scope.start);
    if (fields.length > 0) return fields.map((specialty) => ({ ...base, specialty, ...details, span }));
    return [{ ...base, ...details, span }];
  }
  if (type.jurisdictional) {
    const multistate = compactStates(type.code).length > 0 && MULTISTATE.test(words);
    const own = { start: start - scope.start, end: end - scope.start };
    return grants(words, from, own).map((one) => ({
      ...base,
      ...one,
      ...(multistate && { multistate }),
      ...(against && { status: against }),
    }));
  }
  return [{ ...base, ...(type.certifies !== undefined && { specialty: type.certifies }), ...details, span }];
}

/** The words of the source; where those are a number alone ("Series 7 and 66"), what it is called. */
function nameOf({ name }: CredentialType, words: string): string {
  return /^\d+$/.test(words) ? name : words;
}

const MULTISTATE = /(?<!\b(?:non|not|no)[- ](?:an? )?)\b(?:multi-?state|compact|e?NLC)\b/i;

/** Who is board eligible holds that eligibility, though not the certification. */
function detailsOf(
  { kind, code }: CredentialType,
  words: string,
  against: CredentialMention['against'],
): CredentialDetails {
  if (code === 'board-eligible') return { status: 'stated' };
  if (against !== undefined) return { status: against };
  return kind === 'degree' ? degreeDetails(words) : credentialDetails(words);
}

/** A degree is granted at the end of its studies; until then they go on. */
function degreeDetails(words: string): CredentialDetails {
  const granted = dates(words).at(-1)?.date;
  const { status } = credentialDetails(words);
  const goesOn = dateRanges(words).some(({ current }) => current);
  return {
    status: status === 'pending' || goesOn ? 'pending' : 'stated',
    ...(granted !== undefined && { issued: granted }),
  };
}

/** "Licensed in Florida" says which licence only together with what the person is; so does "not admitted". */
function inferLicence(masked: string, statement: Statement, profession: string | undefined): Credential[] {
  const text = masked.slice(statement.start, statement.end);
  const denied = deniedLicence(text);
  const type = CREDENTIALS.get(denied ?? profession ?? '');
  if (type === undefined) return [];
  const isHeld = denied === undefined && !NOT_HELD.test(text);
  if (isHeld && !(saysLicence(text, statement, type) && jurisdictionsIn(text).length > 0)) return [];
  const named = credentialMentions(text, statement.kind, statement.letters, '');
  if (named.some((mention) => mention.type.jurisdictional)) return [];
  const base = { code: type.code, kind: type.kind, name: text.trim() };
  const span = { start: statement.start, end: statement.start + text.trimEnd().length };
  if (!isHeld) return [{ ...base, status: 'inactive', span }];
  const learns = LEARNERS_LICENCE.test(text) && { status: 'pending' as const };
  return grants(text, statement.start).map((one) => ({ ...base, ...one, ...learns }));
}

function saysLicence(text: string, { kind, isStudy }: Statement, type: CredentialType): boolean {
  return (
    (SAYS_LICENCE.test(text) && !namesOtherLicence(text)) ||
    kind === 'licence' ||
    (type.code === 'teaching-licence' && isStudy !== true && /\bcertificate\b/i.test(text)) ||
    listsStandings(text) ||
    placesProfession(text) ||
    (type.kind === 'bar-admission' && /\badmitted\b/i.test(text))
  );
}

/** "Casualty adjuster license", "real estate license": a licence of another profession, or for something else. */
function namesOtherLicence(text: string): boolean {
  const word = /(?<![\p{L}'’])([\p{L}'’]+)\s+licen[sc]e\b/iu.exec(text)?.[1] ?? '';
  if (OTHER_LICENCES.test(word)) return true;
  return [word, LICENSED_AS.exec(text)?.[1] ?? ''].some(
    (words) => hasTitleNoun(words) && professionsIn(words).length === 0,
  );
}

/** "Licensed dance instructor". */
const LICENSED_AS = /\blicen[sc]ed ((?!to |in |by |as )[\p{L}'’]+(?: (?!to |in |by |as )[\p{L}'’]+){0,2})/iu;

const OTHER_LICENCES =
  /^(?:driver['’]?s?|driving|estate|insurance|brokerage|casualty|pilot['’]?s?|teaching|contractor['’]?s?|security|guard|gun|liquor|business|software|series)$/i;
const LEARNERS_LICENCE = /\b(?:intern|student|trainee|training)\b[^.;]{0,20}\blicen/i;
const SAYS_LICENCE =
  /\blicen[sc](?:ed|es?|ure)\b|\blic\b|\bmedical board\b|\bboard of (?:\w+ )?(?:medicine|medical|nursing|pharmacy|dent|physical|occupational|psychology|optometry|chiropractic|examiners)|\bcollege of (?:nurses|physicians|pharmacists|dental|dentists|physiotherapists|psychologists)\b|\bregistration\b/i;
const NOT_HELD = /\bnot (?:yet )?(?:admitted|licensed)\b(?! (?:in|to practi[cs]e in) \p{Lu})/iu;

/** Degrees and letters that prove no profession by themselves but tell which one somebody trained for. */
const TRAINED_FOR: Readonly<Record<string, string>> = {
  psyd: 'psychologist-licence',
  aud: 'audiologist-licence',
};

/** The licence of the profession that something found proves. */
function professionOf(found: readonly Credential[]): string | undefined {
  const own = found.filter(({ status }) => status !== 'pending');
  const proved = PROFESSIONS.find(
    ({ licence, proofs }) => licence !== '' && own.some(({ code }) => proofs.includes(code)),
  );
  return proved?.licence ?? own.flatMap(({ code }) => TRAINED_FOR[code] ?? [])[0];
}

/** What a practitioner's headline or title says: a profession that nobody may practise unlicensed, or its field. */
function titledProfession(titles: readonly string[]): string | undefined {
  const practising = titles.map((title) => title.replace(NO_LONGER, '')).filter(isPractitionerTitle);
  const named = practising.flatMap(professionsIn).find(({ licence }) => licence !== '');
  return named?.licence ?? practising.flatMap(licencesOfFields)[0];
}

/** The retired and the former held a licence, which may be told of. */
const NO_LONGER = /\b(?:retired|former(?:ly)?|emerit(?:us|a))\b/giu;

/** "Anesthesiologist" is a physician's title though it does not say so. */
function licencesOfFields(title: string): string[] {
  return SPECIALTIES.find(title, { abbreviations: false })
    .filter(({ start, end }) => hasTitleNoun(title.slice(start, end)))
    .flatMap(({ code }) => LICENCE_OF_FIELD[SPECIALTIES.get(code)?.field ?? 'business'] ?? []);
}

/** One of each code, jurisdiction and specialty: the one that says most. */
function distinct(credentials: readonly Credential[]): Credential[] {
  const best = new Map<string, Credential>();
  for (const one of credentials) {
    const key = `${one.code} ${one.jurisdiction ?? ''} ${one.specialty ?? ''}`;
    const known = best.get(key);
    if (known === undefined || saidOf(one) > saidOf(known)) best.set(key, one);
  }
  const kept = [...best.values()];
  const isCovered = (one: Credential) =>
    one.jurisdiction === undefined &&
    one.specialty === undefined &&
    kept.some(
      (other) =>
        other !== one && other.code === one.code && (other.jurisdiction ?? other.specialty) !== undefined,
    );
  return kept.filter((one) => !isCovered(one));
}

function inOrder(credentials: readonly Credential[]): Credential[] {
  return [...credentials].sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1));
}

function saidOf({ status, expires, number, issued }: Credential): number {
  return (status === 'stated' ? 0 : 2) + (expires ? 2 : 0) + (number ? 1 : 0) + (issued ? 1 : 0);
}
