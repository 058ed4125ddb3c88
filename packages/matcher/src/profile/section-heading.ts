import type { CredentialKind } from '../domain/credential.js';
import { SECTION_NAMES, type SectionKind } from './section-names.js';

/** A heading found on a line; `rest` is the text after `Heading:` on the same line. */
export interface SectionHeading {
  readonly kind: SectionKind;
  readonly credentialKind?: CredentialKind;
  /** Length of the heading's part of the line, colon and white space included. */
  readonly length: number;
}

const CREDENTIAL_KINDS: readonly (readonly [RegExp, CredentialKind])[] = [
  [/\bboard cert/, 'board-certification'],
  [/\b(?:bar|court|courts|admissions?|admitted)\b/, 'bar-admission'],
  [/\blicen[sc]/, 'licence'],
];

const KIND_OF_NAME = new Map(
  Object.entries(SECTION_NAMES).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as SectionKind] as const),
  ),
);
const LABEL = /^[#*_\s]*([\p{L}][\p{L}\s&,/-]{1,45}?)[*_\s]*(:|：|$)[*_\s]*/u;

/** The heading that a line is or begins with, as `Skills` alone or `Skills: a, b`; undefined for other lines. */
export function sectionHeading(line: string): SectionHeading | undefined {
  const [whole, label] = LABEL.exec(line) ?? [];
  if (whole === undefined || label === undefined) return undefined;
  const name = label.toLowerCase().replace(/\s+/g, ' ').trim();
  const kind = KIND_OF_NAME.get(name) ?? KIND_OF_NAME.get(name.replace(/\s*(?:,|\/)\s*/g, ' and '));
  if (kind === undefined) return undefined;
  const credentialKind = kind === 'credentials' ? credentialKindOf(name) : undefined;
  return { kind, length: whole.length, ...(credentialKind && { credentialKind }) };
}

function credentialKindOf(name: string): CredentialKind | undefined {
  const kinds = CREDENTIAL_KINDS.filter(([pattern]) => pattern.test(name)).map(([, kind]) => kind);
  return kinds.length === 1 ? kinds[0] : undefined;
}
