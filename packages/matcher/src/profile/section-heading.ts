import type { CredentialKind } from '../domain/credential.js';
import { SECTION_NAMES, type SectionKind } from './section-names.js';

/** A heading found on a line; `rest` is the text after `Heading:` on the same line. */
export interface SectionHeading {
  readonly kind: SectionKind;
  readonly credentialKind?: CredentialKind;
  /** Whether what it heads is granted: licences and certificates, not "Qualifications". */
  readonly isGranted?: boolean;
  /** Length of the heading's part of the line, colon and white space included. */
  readonly length: number;
}

const CREDENTIAL_KINDS: readonly (readonly [RegExp, CredentialKind])[] = [
  [/\bboard cert/, 'board-certification'],
  [/\b(?:bar|court|courts|admissions?|admitted)\b/, 'bar-admission'],
  [/\blicen[sc]/, 'licence'],
];

const GRANTED = /\b(?:licen[sc]|cert|credential|accreditation|registration)/;

const KIND_OF_NAME = new Map(
  Object.entries(SECTION_NAMES).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as SectionKind] as const),
  ),
);
const LABEL = /^[#*_\s]*([\p{L}][\p{L}\s&,/-]{1,45}?)[*_\s]*(:|：|$)[*_\s]*/u;

/** A word or two in capitals, before more words. */
const CAPITALS = /^(?:\p{Lu}{4,}|&|AND)(?:\s+(?:\p{Lu}{2,}|&))*\s(?=\S)/u;
/** What a sidebar or a left margin may head. */
const MAIN_KINDS: ReadonlySet<SectionKind> = new Set([
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'credentials',
]);

/** The heading that a line is or begins with, as `Skills` alone or `Skills: a, b`; undefined for other lines. */
export function sectionHeading(line: string): SectionHeading | undefined {
  const [whole, label] = LABEL.exec(line) ?? [];
  if (whole === undefined || label === undefined) return headingInCapitals(line);
  return headingNamed(label, whole.length) ?? headingInCapitals(line);
}

/** Two columns that stand in one line: "EDUCATION Ferrow Lakes University", "EDUCATION SKILLS". */
function headingInCapitals(line: string): SectionHeading | undefined {
  const words = CAPITALS.exec(line)?.[0].trimEnd().split(/\s+/) ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const heading = line.startsWith(`${label} `) ? headingNamed(label, label.length + 1) : undefined;
    const rest = line.slice(label.length).trim();
    if (heading === undefined || !MAIN_KINDS.has(heading.kind)) continue;
    return /^[\p{Lu}\d].*\p{Ll}/u.test(rest) || sectionHeading(rest) !== undefined ? heading : undefined;
  }
  return undefined;
}

function headingNamed(label: string, length: number): SectionHeading | undefined {
  const name = label.toLowerCase().replace(/\s+/g, ' ').trim();
  const kind = KIND_OF_NAME.get(name) ?? KIND_OF_NAME.get(name.replace(/\s*(?:,|\/|&)\s*/g, ' and '));
  if (kind === undefined) return undefined;
  const credentialKind = kind === 'credentials' ? credentialKindOf(name) : undefined;
  const isGranted = kind === 'credentials' && GRANTED.test(name);
  return { kind, length, ...(credentialKind && { credentialKind }), ...(isGranted && { isGranted }) };
}

function credentialKindOf(name: string): CredentialKind | undefined {
  const kinds = CREDENTIAL_KINDS.filter(([pattern]) => pattern.test(name)).map(([, kind]) => kind);
  return kinds.length === 1 ? kinds[0] : undefined;
}
