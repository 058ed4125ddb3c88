import { CREDENTIALS } from '../../taxonomy/credentials.js';
import type { PersonRecord, RecordPosition, RecordSection, RecordStudy } from '../record/person-record.js';
import { present } from '../record/present.js';
import type { LinkedinLine } from './linkedin-lines.js';
import { joinWrapped, unwrapped } from './wrapped-lines.js';

type MainParts = Pick<
  PersonRecord,
  'name' | 'headline' | 'location' | 'summary' | 'experience' | 'education' | 'rest'
>;

const NAME_SIZE = 20;
const HEADING_SIZE = 14;
const ORGANISATION_SIZE = 11.8;
const TITLE_SIZE = 11;
const COLUMN = { left: 223.6, right: 590 };
/** A line of the head that goes on with the one above is this close; the place of a position to its dates. */
const HEAD_WRAP_GAP = 15;
const PLACE_GAP = 16;
const DURATION = /\s*\((?:[^()]*\d[^()]*)\)$/;
const LONGEST_PLACE = 70;

const SECTION_OF: Readonly<Record<string, 'summary' | 'experience' | 'education'>> = {
  summary: 'summary',
  résumé: 'summary',
  zusammenfassung: 'summary',
  extracto: 'summary',
  resumo: 'summary',
  riepilogo: 'summary',
  samenvatting: 'summary',
  experience: 'experience',
  expérience: 'experience',
  berufserfahrung: 'experience',
  experiencia: 'experience',
  experiência: 'experience',
  esperienza: 'experience',
  ervaring: 'experience',
  education: 'education',
  formation: 'education',
  ausbildung: 'education',
  educación: 'education',
  'formação acadêmica': 'education',
  formazione: 'education',
  opleiding: 'education',
};

/** What the main column of LinkedIn's layout tells, by the sizes of its fonts. */
export function mainParts(lines: readonly LinkedinLine[]): MainParts {
  const sections: { heading?: string; lines: LinkedinLine[] }[] = [{ lines: [] }];
  for (const line of lines) {
    const isHeading = line.size > HEADING_SIZE && line.size < NAME_SIZE;
    if (isHeading) sections.push({ heading: line.text, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  const [head, ...others] = sections;
  const kindOf = (heading = '') => SECTION_OF[heading.toLowerCase()];
  const named = (kind: string) =>
    others.filter(({ heading }) => kindOf(heading) === kind).flatMap(({ lines: own }) => own);
  return {
    ...headParts(head?.lines ?? []),
    ...present({ summary: paragraph(named('summary')) }),
    experience: positions(named('experience')),
    education: studies(named('education')),
    rest: others
      .filter(({ heading }) => kindOf(heading) === undefined)
      .map(({ heading = '', lines: own }): RecordSection => ({ heading, entries: [joinWrapped(own)] }))
      .filter(({ entries }) => entries[0] !== ''),
  };
}

/** Name, headline and place: a block each. */
function headParts(lines: readonly LinkedinLine[]): Pick<MainParts, 'name' | 'headline' | 'location'> {
  const blocks: LinkedinLine[][] = [];
  const below = lines.filter(({ size }) => size < NAME_SIZE);
  for (const line of below) {
    const last = blocks.at(-1);
    if (last === undefined || (line.gap ?? 0) > HEAD_WRAP_GAP) blocks.push([line]);
    else last.push(line);
  }
  const [headline = [], location = []] = blocks;
  return present({
    name: joinWrapped(lines.filter(({ size }) => size >= NAME_SIZE)) || undefined,
    headline: joinWrapped(headline) || undefined,
    location: joinWrapped(location) || undefined,
  });
}

function paragraph(lines: readonly LinkedinLine[]): string | undefined {
  return unwrapped(lines, COLUMN.left, COLUMN.right) || undefined;
}

interface PositionLines {
  readonly organisation: readonly LinkedinLine[];
  readonly title: LinkedinLine[];
  readonly rest: LinkedinLine[];
}

/** Organisation, then for each role in it title, dates, place and text; the time in all under the organisation is left out. */
function positions(lines: readonly LinkedinLine[]): RecordPosition[] {
  const found: PositionLines[] = [];
  let organisation: LinkedinLine[] = [];
  let last: LinkedinLine | undefined;
  for (const line of lines) {
    if (isOrganisation(line)) {
      if (last !== undefined && isOrganisation(last)) organisation.push(line);
      else organisation = [line];
    } else if (isTitle(line)) {
      if (last !== undefined && isTitle(last)) found.at(-1)?.title.push(line);
      else found.push({ organisation, title: [line], rest: [] });
    } else if (last !== undefined && !isOrganisation(last) && found.at(-1)?.organisation === organisation) {
      found.at(-1)?.rest.push(line);
    }
    last = line;
  }
  return found.map(position);
}

function isOrganisation({ size }: LinkedinLine): boolean {
  return size >= ORGANISATION_SIZE;
}

function isTitle({ size }: LinkedinLine): boolean {
  return size >= TITLE_SIZE && size < ORGANISATION_SIZE;
}

function position({ organisation, title, rest }: PositionLines): RecordPosition {
  const [dates, next, ...others] = rest;
  const hasPlace = next !== undefined && isPlace(next, others[0]);
  const text = rest.slice(hasPlace ? 2 : 1);
  return present({
    title: joinWrapped(title),
    organisation: joinWrapped(organisation) || undefined,
    dates: dates?.text.replace(DURATION, '') || undefined,
    location: hasPlace ? next.text : undefined,
    text: paragraph(text),
  });
}

/** The line below the dates is the place when it stands close to them, or, on a new page, stands apart from what follows. */
function isPlace({ text, gap }: LinkedinLine, below: LinkedinLine | undefined): boolean {
  if (gap !== undefined) return gap < PLACE_GAP;
  return text.length <= LONGEST_PLACE && !/[.:;]$/.test(text) && (below?.gap ?? Infinity) > PLACE_GAP + 3;
}

/** The school, then "Degree, Field · (September 2019 - June 2023)". */
function studies(lines: readonly LinkedinLine[]): RecordStudy[] {
  const found: { school: LinkedinLine[]; rest: LinkedinLine[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || (isOrganisation(line) && last.rest.length > 0) || isNewSchool(line)) {
      found.push({ school: [line], rest: [] });
    } else (isOrganisation(line) ? last.school : last.rest).push(line);
  }
  return found.map(({ school, rest }) => study(joinWrapped(school), joinWrapped(rest)));
}

function isNewSchool(line: LinkedinLine): boolean {
  return isOrganisation(line) && (line.gap ?? 0) > 2 * HEAD_WRAP_GAP;
}

function study(institution: string, words: string): RecordStudy {
  const [what = '', when] = words.split(/\s*·\s*(?=\([^()]*\)$)/);
  const comma = what.search(/,\s/);
  const [first, others] = comma === -1 ? [what, ''] : [what.slice(0, comma), what.slice(comma + 1).trim()];
  const isField = others === '' && !namesDegree(first);
  return present({
    institution,
    degree: isField ? undefined : first || undefined,
    field: (isField ? first : others) || undefined,
    dates: when?.replace(/^\(|\)$/g, ''),
  });
}

function namesDegree(text: string): boolean {
  return CREDENTIALS.find(text, { abbreviations: true }).some(
    ({ code }) => CREDENTIALS.get(code)?.kind === 'degree',
  );
}
