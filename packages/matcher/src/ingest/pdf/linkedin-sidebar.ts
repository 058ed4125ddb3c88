import type { PersonRecord, RecordSection } from '../record/person-record.js';
import type { LinkedinLine } from './linkedin-lines.js';
import { joinWrapped } from './wrapped-lines.js';

type SidebarParts = Pick<
  PersonRecord,
  'emails' | 'phones' | 'links' | 'address' | 'skills' | 'languages' | 'credentials' | 'rest'
>;

const HEADING_SIZE = 12.5;
const LINK_SIZE = 10.8;
/** A larger gap begins another item; a smaller one goes on with it. */
const WRAP_GAP = 15;

/** The sections of the sidebar as LinkedIn names them in the languages it writes profiles in. */
const SECTION_OF: Readonly<Record<string, 'contact' | 'skills' | 'languages' | 'credentials'>> = {
  contact: 'contact',
  coordonnées: 'contact',
  kontakt: 'contact',
  contactar: 'contact',
  contato: 'contact',
  contatti: 'contact',
  'top skills': 'skills',
  'principales compétences': 'skills',
  'top-kenntnisse': 'skills',
  'aptitudes principales': 'skills',
  'principais competências': 'skills',
  'competenze principali': 'skills',
  'belangrijkste vaardigheden': 'skills',
  languages: 'languages',
  langues: 'languages',
  sprachen: 'languages',
  idiomas: 'languages',
  lingue: 'languages',
  talen: 'languages',
  certifications: 'credentials',
  zertifikate: 'credentials',
  certificaciones: 'credentials',
  certificações: 'credentials',
  certificazioni: 'credentials',
  certificeringen: 'credentials',
};

interface SidebarSection {
  readonly heading: string;
  readonly lines: LinkedinLine[];
}

/** What the sidebar of LinkedIn's layout tells; sections that are not known by name are kept under their heading. */
export function sidebarParts(lines: readonly LinkedinLine[]): SidebarParts {
  const sections = sidebarSections(lines);
  const named = (kind: string) =>
    sections
      .filter(({ heading }) => SECTION_OF[heading.toLowerCase()] === kind)
      .flatMap(({ lines: own }) => own);
  const rest = sections
    .filter(({ heading }) => SECTION_OF[heading.toLowerCase()] === undefined)
    .map(({ heading, lines: own }): RecordSection => ({ heading, entries: items(own) }));
  return {
    ...contacts(named('contact')),
    skills: items(named('skills')),
    languages: items(named('languages')),
    credentials: items(named('credentials')),
    rest: rest.filter(({ entries }) => entries.length > 0),
  };
}

function sidebarSections(lines: readonly LinkedinLine[]): SidebarSection[] {
  const sections: SidebarSection[] = [];
  for (const line of lines) {
    if (line.size > HEADING_SIZE) sections.push({ heading: line.text, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function items(lines: readonly LinkedinLine[]): string[] {
  return groups(lines).map(joinWrapped);
}

function groups(lines: readonly LinkedinLine[]): LinkedinLine[][] {
  const found: LinkedinLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || (line.gap ?? WRAP_GAP) >= WRAP_GAP) found.push([line]);
    else last.push(line);
  }
  return found;
}

/** E-mail, telephone and address in the smaller font; links, each with its label in brackets, in the larger. */
function contacts(
  lines: readonly LinkedinLine[],
): Pick<PersonRecord, 'emails' | 'phones' | 'links' | 'address'> {
  const written = groups(lines.filter(({ size }) => size <= LINK_SIZE));
  const emails = written.filter(isEmail);
  const phones = written.filter((group) => !isEmail(group) && isPhone(group));
  const address = written.filter((group) => !isEmail(group) && !isPhone(group)).map(joinWrapped);
  return {
    emails: emails.map(withoutGaps),
    phones: phones.map(joinWrapped),
    links: linksOf(lines.filter(({ size }) => size > LINK_SIZE)),
    ...(address.length > 0 && { address: address.join(', ') }),
  };
}

function isEmail(group: readonly LinkedinLine[]): boolean {
  return group.some(({ text }) => text.includes('@'));
}

function isPhone(group: readonly LinkedinLine[]): boolean {
  return /^[+(]?\d[\d\s().+-]{5,}(?:\s*\([\p{L} ]+\))?$/u.test(joinWrapped(group));
}

function withoutGaps(group: readonly LinkedinLine[]): string {
  return group
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}

function linksOf(lines: readonly LinkedinLine[]): string[] {
  return lines
    .map(({ text }) => text)
    .join('')
    .split(/\s*\(\p{L}[\p{L} ]*\)\s*/u)
    .map((link) => link.replace(/\s/g, ''))
    .filter((link) => link !== '');
}
