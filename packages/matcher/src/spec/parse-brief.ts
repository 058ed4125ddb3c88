import { hasTitleNoun } from '../profile/title-words.js';
import { type BriefStatement, briefStatements } from './brief-statement.js';
import { mergeRequirements } from './merge-requirements.js';
import type { Requirement } from './requirement.js';
import { practitionersIn, type SoughtPerson, soughtPerson } from './sought-person.js';
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

const NEGATED = /^(?:no|not|without|never)\b|\b(?:not a|no need|not required|not needed|unnecessary)\b/i;
/** Running text counts where it speaks of the person sought; elsewhere it tells of the work, as free text does. */
const SOUGHT =
  /\b(?:looking for|seek(?:s|ing)? (?:a|an|somebody|someone|experts?)|needs? (?:a|an|somebody|someone|experts?)|hir(?:e|ing)|wanted|must (?:be|have|hold|speak|know|live|bring|possess)|require[sd]? (?:a|an) (?:\S+ )?(?:licen|certif|degree|expert)|candidates?|applicants?|native|fluent|bilingual|speakers?|\w+-speaking|you (?:have|are|hold|bring|speak|will|must)|ideally|nice to have)\b|\b(?:licen[sc]es?|licensure|certification|certificate|degree|experience|fluency|knowledge|background|admission|expertise|expert|specialist)\b[^.;]{0,40}\b(?:required|needed|essential|mandatory|preferred|desirable|a plus|a must|welcome)\b/i;
/** So few words name a job ("Spray painting") rather than a subject. */
const MAX_WORDS_OF_A_JOB = 4;
/** Kinds that nothing else can be meant by. */
const UNMISTAKABLE: ReadonlySet<Requirement['kind']> = new Set(['rate', 'availability']);
/** Kinds whose plain mention is meant as a condition: nobody names a licence or a budget in passing. */
const CONDITIONS: ReadonlySet<Requirement['kind']> = new Set([
  'credential',
  'education',
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
  const { text, force, place } = statement;
  if (NEGATED.test(text)) return [];
  const sought = speaksOfPerson(statement);
  const understood = requirementsIn(text, person).filter(({ kind }) => sought || UNMISTAKABLE.has(kind));
  const free: Requirement[] =
    place === 'list' && understood.length === 0 ? [{ kind: 'text', text, words: text }] : [];
  return [...understood, ...free].map((requirement) => ({
    necessity: place === 'title' && namesPractitioner(requirement) ? 'must' : necessityOf(force, requirement),
    requirement,
  }));
}

/** "Gastroenterologist to grade answers" asks for one; "Gastroenterology questions" tells of the work. */
function namesPractitioner(requirement: Requirement): boolean {
  if (requirement.kind !== 'specialty') return false;
  const { codes, words } = requirement;
  return practitionersIn(words).some((code) => codes.includes(code));
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
  if (force !== 'plain') return force;
  return CONDITIONS.has(requirement.kind) ? 'must' : 'nice';
}

function requirementsIn(text: string, person: SoughtPerson): Requirement[] {
  const { requirements: education, taken } = educationIn(text);
  const credentials = credentialsIn(text, person.licence, taken);
  const asked = fieldsIn(text, [...taken, ...credentials.taken]);
  const named = asked.flatMap((one) => (one.kind === 'specialty' ? one.codes : []));
  return [
    ...credentials.requirements,
    ...education,
    ...asked,
    ...titlesIn(text),
    ...experienceIn(text, named, asked.length > 0 ? named : person.fields),
    ...languagesIn(text),
    ...locationIn(text),
    ...rateIn(text),
    ...availabilityIn(text),
  ];
}
