import type { Schemas } from './Schemas.js';
import type { CodeNames } from './useCodeNames.js';
import { languageName } from './words.js';

/** One requirement. */
export type Criterion = Schemas['Criterion'];
/** A kind of requirement, which has one weight together. */
export type Category = keyof Schemas['CategoryWeights'];

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** What the categories are called. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  credential: 'Credentials',
  specialty: 'Specialty',
  title: 'Title',
  skill: 'Skills',
  experience: 'Experience',
  education: 'Education',
  language: 'Languages',
  location: 'Location',
  rate: 'Rate',
  availability: 'Availability',
  text: 'The whole brief',
};

/** A requirement in a few words. */
export function criterionLabel(criterion: Criterion, names: CodeNames): string {
  const label = LABELS[criterion.kind] as (one: Criterion, names: CodeNames) => string;
  return label(criterion, names) || criterion.words || CATEGORY_NAMES[criterion.kind];
}

/** A jurisdiction or place by its name. */
function placeName(code: string, names: CodeNames): string {
  return names.get(code) ?? (/^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code);
}

type Of<Kind extends Category> = Extract<Criterion, { readonly kind: Kind }>;

const LABELS: { readonly [Kind in Category]: (criterion: Of<Kind>, names: CodeNames) => string } = {
  credential: ({ codes, jurisdictions, specialty, orSpecialties = [] }, names) =>
    joined([
      either(codes, names),
      either(
        [specialty, ...orSpecialties].filter((one) => one !== undefined),
        names,
      ),
      jurisdictions.map((one) => placeName(one, names)).join(' or '),
    ]),
  specialty: ({ codes }, names) => either(codes, names),
  title: ({ titles }) => titles.join(' or '),
  skill: ({ codes }, names) => either(codes, names),
  experience: ({ minYears, withinYears, codes, skills = [], professions = [] }, names) => {
    const years = minYears > 0 ? `${minYears}+ years` : 'Worked';
    const of = either([...codes, ...skills, ...professions], names);
    return joined([
      of === '' ? years : `${years} of ${of}`,
      withinYears === undefined ? '' : `in the last ${withinYears} years`,
    ]);
  },
  education: ({ minLevel, fields }, names) => joined([`${minLevel} or higher`, either(fields, names)]),
  language: ({ code, alternatives = [], level }) =>
    joined([[code, ...alternatives].map(languageName).join(' or '), level ?? '']),
  location: ({ regions, utcOffsetHours }, names) =>
    joined([
      regions.map((one) => placeName(one, names)).join(' or '),
      utcOffsetHours === undefined ? '' : `UTC${utcOffsetHours < 0 ? '−' : '+'}${Math.abs(utcOffsetHours)}`,
    ]),
  rate: ({ maxPerHour, currency }) => `At most ${currency} ${maxPerHour}/h`,
  availability: ({ hoursPerWeek, from, remote }) =>
    joined([
      hoursPerWeek === undefined ? '' : `${hoursPerWeek} h a week`,
      remote === undefined ? '' : remote ? 'remote' : 'on site',
      from === undefined ? '' : `from ${from}`,
    ]),
  text: ({ text, isWholeBrief }) => (isWholeBrief ? CATEGORY_NAMES.text : text),
};

/** So many codes are named; of more the first of them, and how many others there are. */
const MOST_NAMED = 3;

function either(codes: readonly string[], names: CodeNames): string {
  const called = codes.map((code) => names.get(code) ?? code.replaceAll('-', ' '));
  if (called.length <= MOST_NAMED) return called.join(' or ');
  const named = called.slice(0, MOST_NAMED - 1);
  return `${named.join(' or ')} or ${called.length - named.length} others`;
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}
