import type { Criterion } from '../domain/criterion.js';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { foldedWords } from '../profile/folded-words.js';
import { askedTitles } from '../profile/position-title.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { PROFESSIONS } from '../taxonomy/professions.js';
import { SKILLS } from '../taxonomy/skills.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { DEFAULT_WEIGHTS } from './category-weights.js';
import { parseBrief, understandStatement } from './parse-brief.js';
import type { Requirement } from './requirement.js';
import { type SoughtPerson, soughtPerson } from './sought-person.js';
import {
  type ParsedSpecInput,
  type RequirementInput,
  type SpecInput,
  specInputSchema,
} from './spec-input.js';
import type { UnderstoodRequirement } from './understood-requirement.js';

/**
 * Makes a spec of a brief in words or as JSON. What the whole brief says is a requirement of its own, the
 * free text of the title and the description. JSON without any requirement is understood like words.
 * @param today the day to judge by when the brief names none, `YYYY-MM-DD`
 * Errors: `invalid_spec` with the failing path.
 */
export function makeSpec(brief: string | SpecInput, today: string): ProjectSpec {
  const input = parseInput(typeof brief === 'string' ? wordsInput(brief) : brief);
  const given = [...input.mustHave, ...input.niceToHave];
  const whole = [input.title, input.description].filter(Boolean).join('\n');
  const person = soughtPerson([whole, ...given.filter((one) => typeof one === 'string')].join('\n'));
  const requirements =
    given.length === 0
      ? parseBrief(whole).requirements
      : [
          ...input.mustHave.flatMap((one, k) => understood(one, 'must', person, `mustHave.${k}`)),
          ...input.niceToHave.flatMap((one, k) => understood(one, 'nice', person, `niceToHave.${k}`)),
        ];
  const criteria = numbered([...wholeBrief(whole), ...requirements]);
  if (criteria.length === 0)
    throw invalid('', 'the brief is empty: give it a title, a description or a requirement');
  return {
    title: input.title,
    description: input.description,
    criteria,
    policy: input.policy,
    weights: { ...DEFAULT_WEIGHTS, ...input.weights },
    asOf: input.asOf ?? today,
  };
}

function wordsInput(brief: string): SpecInput {
  const { title, description } = parseBrief(brief);
  return title.length > 500 ? { description: brief.trim() } : { title, description };
}

function parseInput(input: SpecInput): ParsedSpecInput {
  const parsed = specInputSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalid(issue?.path.join('.') ?? '', issue?.message ?? 'not a brief');
}

function invalid(path: string, what: string): ExpertMatchError<'invalid_spec'> {
  const where = path === '' ? 'the spec' : `the spec at "${path}"`;
  return new ExpertMatchError('invalid_spec', { path }, `${where} cannot be ranked with: ${what}`);
}

function wholeBrief(text: string): UnderstoodRequirement[] {
  if (text === '') return [];
  return [{ necessity: 'must', requirement: { kind: 'text', text, words: text, isWholeBrief: true } }];
}

function understood(
  input: string | RequirementInput,
  necessity: 'must' | 'nice',
  person: SoughtPerson,
  path: string,
): UnderstoodRequirement[] {
  if (typeof input === 'string')
    return understandStatement({ text: input, force: necessity, place: 'list' }, person);
  return [{ necessity, requirement: requirementOf(input, path) }];
}

function requirementOf(input: RequirementInput, path: string): Requirement {
  const { words = '', ...rest } = input;
  switch (rest.kind) {
    case 'credential': {
      checkCodes(rest.codes, (code) => CREDENTIALS.get(code), `${path}.codes`, 'credential');
      if (rest.specialty !== undefined)
        checkCodes([rest.specialty], (code) => SPECIALTIES.get(code), `${path}.specialty`, 'specialty');
      checkCodes(
        rest.orSpecialties ?? [],
        (code) => SPECIALTIES.get(code),
        `${path}.orSpecialties`,
        'specialty',
      );
      const credentialKind = CREDENTIALS.get(rest.codes[0] ?? '')?.kind ?? 'certificate';
      return withoutUndefined({ ...rest, credentialKind, words });
    }
    case 'specialty':
      checkCodes(rest.codes, (code) => SPECIALTIES.get(code), `${path}.codes`, 'specialty');
      return withoutUndefined({ ...rest, words });
    case 'experience': {
      checkCodes(rest.codes, (code) => SPECIALTIES.get(code), `${path}.codes`, 'specialty');
      checkCodes(rest.skills ?? [], (code) => SKILLS.get(code), `${path}.skills`, 'skill');
      checkCodes(rest.professions ?? [], professionOf, `${path}.professions`, 'profession');
      return withoutUndefined({ ...rest, words });
    }
    case 'skill':
      return { ...rest, codes: rest.codes.map((code) => SKILLS.get(code)?.code ?? foldedWords(code)), words };
    case 'title': {
      const empty = rest.titles.find((title) => askedTitles([title]).length === 0);
      if (empty !== undefined) throw invalid(`${path}.titles`, `"${empty}" names no position`);
      return { ...rest, words };
    }
    case 'education': {
      const fields = rest.fields.map((field) => SPECIALTIES.get(field)?.code ?? foldedWords(field));
      return withoutUndefined({ ...rest, fields, words });
    }
    default:
      return withoutUndefined({ ...rest, words });
  }
}

function professionOf(code: string): unknown {
  return PROFESSIONS.find((one) => one.code === code);
}

/** zod writes absent optional fields as undefined; the domain leaves them out. */
function withoutUndefined(value: object): Requirement {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Requirement;
}

function checkCodes(
  codes: readonly string[],
  find: (code: string) => unknown,
  path: string,
  what: string,
): void {
  const unknown = codes.find((code) => find(code) === undefined);
  if (unknown !== undefined)
    throw invalid(path, `no ${what} has the code "${unknown}"; see expertmatch codes ${what}`);
}

function numbered(requirements: readonly UnderstoodRequirement[]): Criterion[] {
  return requirements.map(({ necessity, requirement }, k) => ({
    ...requirement,
    id: `c${k + 1}`,
    necessity,
  }));
}
