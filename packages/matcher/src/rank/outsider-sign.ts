import type { CredentialCriterion } from '../domain/criterion.js';
import type { ExpertProfile } from '../domain/expert-profile.js';
import type { Located } from '../domain/span.js';
import { isPractitionerTitle } from '../profile/role.js';
import { hasTitleNoun } from '../profile/title-words.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { LICENCE_OF_FIELD } from '../taxonomy/licence-of-field.js';
import type { Profession } from '../taxonomy/profession.js';
import { PROFESSIONS, professionsIn } from '../taxonomy/professions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import type { WorkField } from '../taxonomy/specialty-concept.js';

/** Those who were of the profession may still hold its licence. */
const ONCE = /\b(?:retired|former(?:ly)?|emerit(?:us|a))\b/i;

/** What tells that somebody is of another profession. */
export interface OutsiderSign {
  readonly by: 'title' | 'licence';
  readonly words: Located<string>;
}

/**
 * The headline, else the first title, of one who works in another profession than the one that the credential is
 * for, or sells, assists or studies, and bears no title of that profession; else the licence of another profession.
 * Undefined where nothing tells.
 */
export function outsiderSign(
  { codes, specialty }: CredentialCriterion,
  { headline, experience, credentials }: ExpertProfile,
): OutsiderSign | undefined {
  const asked = professionsOf(codes, specialty);
  const titles = [headline, ...experience.map(({ title }) => title)].flatMap((title) => title ?? []);
  if (asked.length === 0 || titles.some(({ value }) => isOf(value, asked))) return undefined;
  const [first] = titles;
  if (first !== undefined && isOutside(first.value)) return { by: 'title', words: first };
  const licence = credentials.find(({ code }) => isOtherLicence(code, asked));
  return licence && { by: 'licence', words: { value: licence.name, span: licence.span } };
}

/** Fields whose people seldom hold a licence of medicine, nursing or law beside. */
const FAR_FIELDS: ReadonlySet<WorkField | undefined> = new Set([
  'software',
  'data',
  'finance',
  'engineering',
  'language',
  'business',
]);

function isOutside(title: string): boolean {
  if (!isPractitionerTitle(title) || professionsIn(title).length > 0) return true;
  const named = SPECIALTIES.find(title, { abbreviations: false });
  return (
    named.some(({ start, end }) => hasTitleNoun(title.slice(start, end))) &&
    named.every(({ code }) => FAR_FIELDS.has(SPECIALTIES.get(code)?.field))
  );
}

function isOtherLicence(code: string, asked: readonly Profession[]): boolean {
  const of = PROFESSIONS.filter(({ licence }) => licence === code);
  return (
    of.length > 0 && !of.some((one) => asked.some((other) => includes(one, other) || includes(other, one)))
  );
}

/** The professions whose members hold one of the credentials or what it implies. */
function professionsOf(codes: readonly string[], specialty: string | undefined): Profession[] {
  const field = SPECIALTIES.get(specialty ?? '')?.field;
  const licences = [
    ...codes.flatMap((code) => [code, ...(CREDENTIALS.get(code)?.implies ?? [])]),
    ...(field === undefined ? [] : [LICENCE_OF_FIELD[field] ?? []].flat()),
  ];
  return PROFESSIONS.filter(({ proofs, licence }) =>
    [...proofs, licence].some((one) => licences.includes(one)),
  );
}

function isOf(title: string, asked: readonly Profession[]): boolean {
  if (!isPractitionerTitle(title) && !ONCE.test(title)) return false;
  const named = professionsIn(title);
  if (named.length > 0) return named.some((one) => asked.some((other) => includes(one, other)));
  return SPECIALTIES.find(title, { abbreviations: false })
    .filter(({ start, end }) => hasTitleNoun(title.slice(start, end)))
    .some(({ code }) => {
      const licence = LICENCE_OF_FIELD[SPECIALTIES.get(code)?.field ?? 'business'];
      return asked.some((other) => other.licence === licence);
    });
}

/** Whether members of one profession are of the other too: nurse practitioners are nurses. */
function includes(one: Profession, other: Profession): boolean {
  if (one.code === other.code) return true;
  const held = [
    one.licence,
    ...(CREDENTIALS.get(one.licence)?.implies ?? []),
    ...CREDENTIALS.ancestors(one.licence),
  ];
  return other.licence !== '' && held.includes(other.licence);
}
