import { professionsIn } from '../taxonomy/professions.js';
import { type BriefStatement, briefStatements } from './brief-statement.js';
import { mergeRequirements } from './merge-requirements.js';
import type { Requirement } from './requirement.js';
import { credentialsIn, fieldsIn } from './understand-fields.js';
import { availabilityIn, languagesIn, locationIn, rateIn, yearsIn } from './understand-terms.js';
import type { UnderstoodRequirement } from './understood-requirement.js';

/** What a brief in words asks for. */
export interface ParsedBrief {
  readonly title: string;
  readonly description: string;
  readonly requirements: readonly UnderstoodRequirement[];
}

const NEGATED = /^(?:no|not|without|never)\b|\b(?:not a|no need|not required|not needed|unnecessary)\b/i;
/** Kinds whose plain mention is meant as a condition: nobody names a licence or a budget in passing. */
const CONDITIONS: ReadonlySet<Requirement['kind']> = new Set([
  'credential',
  'rate',
  'availability',
  'language',
  'location',
]);

/**
 * Understands a brief by rules: its lines, bullets and sentences are searched for credentials with their
 * jurisdictions, fields of work, skills, years, languages, place, pay and hours. A listed requirement in
 * which nothing is found stays as free text.
 */
export function parseBrief(brief: string): ParsedBrief {
  const [title = '', ...rest] = brief.trim().split(/\r?\n/);
  const licence = professionsIn(brief)[0]?.licence;
  const requirements = briefStatements(brief).flatMap((statement) => understandStatement(statement, licence));
  return {
    title: title.trim(),
    description: rest.join('\n').trim(),
    requirements: mergeRequirements(requirements),
  };
}

/** What one statement asks for. */
export function understandStatement(
  statement: BriefStatement,
  licence: string | undefined,
): UnderstoodRequirement[] {
  const { text, force, listed } = statement;
  if (NEGATED.test(text)) return [];
  const understood = requirementsIn(text, licence);
  const free: Requirement[] = listed && understood.length === 0 ? [{ kind: 'text', text, words: text }] : [];
  return [...understood, ...free].map((requirement) => ({
    necessity: necessityOf(force, requirement),
    requirement,
  }));
}

function necessityOf(force: BriefStatement['force'], requirement: Requirement): 'must' | 'nice' {
  if (force !== 'plain') return force;
  return CONDITIONS.has(requirement.kind) ? 'must' : 'nice';
}

function requirementsIn(text: string, licence: string | undefined): Requirement[] {
  const asked = fieldsIn(text);
  const fields = asked.flatMap((one) => (one.kind === 'specialty' ? one.codes : []));
  return [
    ...credentialsIn(text, licence),
    ...asked,
    ...yearsIn(text, fields),
    ...languagesIn(text),
    ...locationIn(text),
    ...rateIn(text),
    ...availabilityIn(text),
  ];
}
