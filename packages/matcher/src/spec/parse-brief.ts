import { hasTitleNoun } from '../profile/title-words.js';
import { leadingRoles } from '../taxonomy/role-words.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { isEverydayTitle, titleMentions } from '../taxonomy/title-mentions.js';
import { type BriefStatement, briefStatements } from './brief-statement.js';
import { takesEitherRole } from './either-role.js';
import { mergeRequirements } from './merge-requirements.js';
import { isOpenAlternative } from './open-alternative.js';
import type { Requirement } from './requirement.js';
import { type SoughtPerson, soughtPerson } from './sought-person.js';
import { credentialsIn } from './understand-credentials.js';
import { educationIn } from './understand-education.js';
import { experienceIn } from './understand-experience.js';
import { fieldsIn } from './understand-fields.js';
import { availabilityIn, languagesIn, locationIn, rateIn } from './understand-terms.js';
import { titlesIn } from './understand-titles.js';
import type { UnderstoodRequirement } from './understood-requirement.js';

/** What a brief in words asks for. */
export interface ParsedBrief {
  readonly title: string;
  readonly description: string;
  readonly requirements: readonly UnderstoodRequirement[];
}

const NEGATED =
  /^(?:no|not|without|never)\b|\b(?:not an?|no need|(?:not|n['’]t) (?:be )?(?:required|needed|necessary|important|mandatory|essential|relevant)|unnecessary|irrelevant)\b/i;
/** Running text counts where it speaks of the person sought; elsewhere it tells of the work, as free text does. */
const SOUGHT =
  /\b(?:looking for|(?:'m|’m|'re|’re|am|are|is) after an?|in search of|find (?:us |me )?an?|(?:has|have|ought) to (?:be|have|hold|speak|know|live)|should (?:be|have|hold|speak|know|live)|(?:lawyer|attorney|physician|doctor|nurse|pharmacist|person|expert|anyone|somebody|someone) who|overlap|time[- ]?zone|seek(?:s|ing)? (?:a|an|somebody|someone|experts?)|needs? (?:a|an|somebody|someone|experts?)|hir(?:e|ing)|wanted|must (?:be|have|hold|speak|know|live|bring|possess)|require[sd]? (?:a|an) (?:\S+ )?(?:licen|certif|degree|expert)|candidates?|applicants?|native|fluent|bilingual|speakers?|\w+-speaking|you (?:have|are|hold|bring|speak|will|must)|ideally|nice to have|(?:is|are) (?:a must|required|needed|essential|mandatory|a plus|preferred|desirable|welcome|an advantage|a bonus)|(?:\d{1,2}\s*(?:\+|or more|plus)?|at least (?:\d{1,2}|two|three|five|ten)) (?:years?|yrs?))\b|\b(?:licen[sc]es?|licensure|certification|certificate|degree|experience|fluency|knowledge|background|admission|expertise|expert|specialist)\b[^.;]{0,40}\b(?:required|needed|essential|mandatory|preferred|desirable|a plus|a must|welcome)\b/i;
const LOOKS_FOR =
  /\b(?:looking for|search\w* (?:for|of)|(?:'m|’m|'re|’re|am|are|is) after an?|seek\w*|need(?:s|ed)?|hir(?:e|ing)|want(?:s|ed)?|wanted)\b/i;
/** So few words name a job ("Spray painting") rather than a subject. */
const MAX_WORDS_OF_A_JOB = 4;
/** Kinds that nothing else can be meant by. */
const UNMISTAKABLE: ReadonlySet<Requirement['kind']> = new Set(['rate', 'availability']);
/** Kinds whose plain mention is meant as a condition: nobody names a licence or a budget in passing. */
const CONDITIONS: ReadonlySet<Requirement['kind']> = new Set([
  'credential',
  'education',
  'experience',
  'rate',
  'availability',
  'language',
  'location',
]);

/** A degree that experience can stand for is a wish. */
const REPLACEABLE =
  /\bor (?:an? )?(?:equivalent|comparable|commensurate)\b[^.;]*\b(?:experience|practice|training|skills?)\b|\bor \d+\+? years\b/i;

/**
 * Understands a brief by rules: its lines, bullets and sentences are searched for credentials with their
 * jurisdictions, fields of work, skills, years, languages, place, pay and hours. A listed requirement in
 * which nothing is found stays as free text; so does all that the brief tells of the work itself.
 */
export function parseBrief(brief: string): ParsedBrief {
  const [title = '', ...rest] = brief.trim().split(/\r?\n/);
  const person = soughtPerson(brief);
  const requirements = briefStatements(brief).flatMap((statement) => understandStatement(statement, person));
  return {
    title: title.trim(),
    description: rest.join('\n').trim(),
    requirements: mergeRequirements(requirements),
  };
}

/** What one statement asks for. */
export function understandStatement(
  statement: BriefStatement,
  person: SoughtPerson,
): UnderstoodRequirement[] {
  const text = withoutNegated(statement.text);
  if (text === '') return [];
  const { force, place } = statement;
  const sought = speaksOfPerson({ ...statement, text });
  const understood = requirementsIn({ ...statement, text }, person).filter(
    ({ kind }) => sought || UNMISTAKABLE.has(kind),
  );
  const free: Requirement[] =
    place === 'list' && understood.length === 0 ? [{ kind: 'text', text, words: text }] : [];
  return [...understood, ...free].map((requirement) => ({
    necessity:
      force !== 'nice' && (place === 'title' || LOOKS_FOR.test(text)) && namesPractitioner(requirement)
        ? 'must'
        : necessityOf(force, requirement),
    requirement,
  }));
}

/** "Polygons, Swahili not needed, up to $9": the rest counts; what begins with "No" is negated to its end. */
function withoutNegated(text: string): string {
  if (/^(?:no|not|without|never)\b/i.test(text)) return '';
  const open = text.replace(/\s*\([^()]*\)/g, (bracket) =>
    NEGATED.test(bracket.trim().slice(1)) ? '' : bracket,
  );
  const clauses = open.split(/(?<=[,;])\s+|\s+(?=[-–—]\s)/);
  const kept = clauses.filter((clause) => !NEGATED.test(clause));
  return kept.length === clauses.length ? open : kept.join(' ');
}

/** "Gastroenterologist to grade answers" and "Plumbing supervisor" ask for one; "Gastroenterology questions" does not. */
function namesPractitioner(requirement: Requirement): boolean {
  const { kind, words } = requirement;
  if ((kind !== 'specialty' && kind !== 'skill') || takesEitherRole(words)) return false;
  const mentions = kind === 'skill' ? skillMentions(words) : titleMentions(words);
  return mentions.some(
    ({ code, start, end }) =>
      requirement.codes.includes(code) && isPerson(words.slice(start, end + roleBehind(words.slice(end)))),
  );
}

/** How many characters tell the role behind a field: of ranks and roles, or of the next word ("Java developer"). */
function roleBehind(text: string): number {
  return Math.max(leadingRoles(text), /^\s+[\p{L}-]+/u.exec(text)?.[0].length ?? 0);
}

function isPerson(words: string): boolean {
  return hasTitleNoun(words) || isEverydayTitle(words);
}

/** Whether a statement tells of the person sought: a list does, a title that names a practitioner or proof does. */
function speaksOfPerson({ text, place }: BriefStatement): boolean {
  if (place === 'prose') return SOUGHT.test(text);
  if (place !== 'title') return true;
  const isJob = text.split(/\s+/).length <= MAX_WORDS_OF_A_JOB || hasTitleNoun(text);
  return isJob || SOUGHT.test(text) || asksForProof(text);
}

function asksForProof(text: string): boolean {
  return (
    credentialsIn(text, undefined, []).requirements.length > 0 || educationIn(text).requirements.length > 0
  );
}

function necessityOf(force: BriefStatement['force'], requirement: Requirement): 'must' | 'nice' {
  if (requirement.kind === 'education' && REPLACEABLE.test(requirement.words)) return 'nice';
  if (isOpenAlternative(requirement)) return 'nice';
  if (force !== 'plain') return force;
  return CONDITIONS.has(requirement.kind) ? 'must' : 'nice';
}

function requirementsIn({ text, place }: BriefStatement, person: SoughtPerson): Requirement[] {
  const { requirements: education, taken } = educationIn(text);
  const credentials = credentialsIn(text, person.licence, taken);
  return [
    ...credentials.requirements,
    ...education,
    ...fieldsIn(text, [...taken, ...credentials.taken], place === 'title'),
    ...titlesIn(text),
    ...experienceIn(text, person.fields),
    ...languagesIn(text),
    ...locationIn(text),
    ...rateIn(text),
    ...availabilityIn(text),
  ];
}
