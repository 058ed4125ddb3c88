import type { Criterion } from '@expertmatch/matcher';
import type { TaxonomyNames } from '../taxonomy-names.js';
import { clip } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { isWholeBrief } from './whole-brief.js';

const MAX_TEXT_WIDTH = 60;

/** What a criterion asks for, in a few words: `Physician licence, Florida`. */
export function criterionLabel(criterion: Criterion, names: TaxonomyNames): string {
  switch (criterion.kind) {
    case 'credential':
      return credentialLabel(criterion, names);
    case 'specialty':
      return names.anyOf('specialty', criterion.codes);
    case 'title':
      return criterion.titles.map(printable).join(' or ');
    case 'skill':
      return names.anyOf('skill', criterion.codes);
    case 'experience':
      return experienceLabel(criterion, names);
    case 'education':
      return educationLabel(criterion, names);
    case 'language':
      return languageLabel(criterion, names);
    case 'location':
      return locationLabel(criterion, names);
    case 'rate':
      return `up to ${criterion.currency} ${criterion.maxPerHour}/h`;
    case 'availability':
      return availabilityLabel(criterion);
    case 'text':
      return isWholeBrief(criterion)
        ? 'the brief as a whole'
        : `“${clip(printable(criterion.text), MAX_TEXT_WIDTH)}”`;
  }
}

/** The label, with `(must)` behind that of a must-have; everybody is read against the whole brief. */
export function markedLabel(criterion: Criterion, names: TaxonomyNames): string {
  const isMust = criterion.necessity === 'must' && !isWholeBrief(criterion);
  return `${criterionLabel(criterion, names)}${isMust ? ' (must)' : ''}`;
}

type Of<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>;

function credentialLabel(
  { codes, specialty, orSpecialties = [], jurisdictions }: Of<'credential'>,
  names: TaxonomyNames,
): string {
  const field =
    specialty === undefined ? '' : ` in ${names.anyOf('specialty', [specialty, ...orSpecialties])}`;
  const place = jurisdictions.length === 0 ? '' : `, ${names.anyOf('place', jurisdictions)}`;
  return `${names.anyOf('credential', codes)}${field}${place}`;
}

function languageLabel({ code, alternatives = [], level }: Of<'language'>, names: TaxonomyNames): string {
  return [names.anyOf('language', [code, ...alternatives]), level].filter(Boolean).join(', ');
}

function experienceLabel(
  { minYears, withinYears, codes, skills = [], professions = [] }: Of<'experience'>,
  names: TaxonomyNames,
): string {
  const fields = codes.length === 0 ? [] : [names.anyOf('specialty', codes)];
  const tools = skills.length === 0 ? [] : [names.anyOf('skill', skills)];
  const callings = professions.length === 0 ? [] : [`work as ${names.anyOf('profession', professions)}`];
  const field = [...fields, ...tools, ...callings].join(' or ') || 'work';
  const work = minYears === 0 ? field : `${years(minYears)} of ${field}`;
  if (withinYears === undefined) return work;
  return `${work} within the last ${withinYears === 1 ? 'year' : years(withinYears)}`;
}

function years(count: number): string {
  return `${count} ${count === 1 ? 'year' : 'years'}`;
}

const LEVEL_LABELS: Readonly<Record<Of<'education'>['minLevel'], string>> = {
  associate: 'associate degree',
  bachelor: "bachelor's degree",
  master: "master's degree",
  doctorate: 'doctorate',
};

function educationLabel({ minLevel, fields, orRelated }: Of<'education'>, names: TaxonomyNames): string {
  const field = fields.length === 0 ? '' : ` in ${names.anyOf('specialty', fields)}`;
  return `${LEVEL_LABELS[minLevel]}${field}${orRelated === true ? ' or a related field' : ''}`;
}

function locationLabel({ regions, utcOffsetHours }: Of<'location'>, names: TaxonomyNames): string {
  const based = regions.length === 0 ? [] : [`based in ${names.anyOf('place', regions)}`];
  if (utcOffsetHours === undefined) return based.join('');
  const offset = `${utcOffsetHours < 0 ? '−' : '+'}${Math.abs(utcOffsetHours)}`;
  return [...based, `near time zone UTC${offset}`].join(' or ');
}

function availabilityLabel({ hoursPerWeek, from, remote }: Of<'availability'>): string {
  const parts = [
    hoursPerWeek === undefined ? '' : `${hoursPerWeek} h a week`,
    remote === undefined ? '' : remote ? 'from home' : 'on site',
    from === undefined ? '' : `from ${from} on`,
  ];
  return parts.filter(Boolean).join(', ') || 'available';
}
