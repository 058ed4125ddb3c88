import { basename } from 'node:path';
import { foldHeading } from '../record/field-use.js';

/**
 * The files of a LinkedIn account export that tell of the account's owner: what each is called (folded), and
 * headings that it must have. Connections, invitations, messages, endorsements and recommendations tell of or come
 * from other people and are not among them.
 */
const EXPORT_KINDS = {
  profile: { file: 'profile', headings: [/^last name$/, /^headline$/] },
  positions: { file: 'positions?', headings: [/^company/, /^(?:job )?title$|^position$/] },
  education: { file: 'educations?', headings: [/^school/, /^degree/] },
  skills: { file: 'skills?', headings: [/^(?:skill )?name$|^skill$/] },
  languages: { file: 'languages?', headings: [/^(?:language )?name$|^language$/] },
  certifications: { file: 'certifications?', headings: [/^(?:certification )?name$|^title$/] },
  projects: { file: 'projects?', headings: [/^title$|^name$/] },
  publications: { file: 'publications?', headings: [/^name$|^title$/] },
  patents: { file: 'patents?', headings: [/^title$|^name$/] },
  courses: { file: 'courses?', headings: [/^name$|^title$/] },
  honors: { file: 'hono(?:u)?rs?(?: (?:and )?awards?)?', headings: [/^title$|^name$/] },
  organizations: { file: 'organi[sz]ations?', headings: [/^name$|^title$/] },
  volunteering: {
    file: 'volunteer(?:ing)?(?: experiences?)?',
    headings: [/^(?:company|organi[sz]ation)/, /^role$/],
  },
  emailAddresses: { file: 'e ?mail addresses', headings: [/^e ?mail/] },
  phoneNumbers: { file: 'phone numbers', headings: [/^number$|^phone/] },
} as const;

/** What a file of an export lists. */
export type ExportKind = keyof typeof EXPORT_KINDS;

const KINDS = (Object.keys(EXPORT_KINDS) as ExportKind[]).map((kind) => ({
  kind,
  // A prefix ("HEADER_Positions") and a number ("Positions (1)") change nothing.
  name: new RegExp(`(?:^| )${EXPORT_KINDS[kind].file}(?: \\d+)?$`),
}));

/** What a file may list by its name: `Positions.csv`, `Email_Addresses (1).csv`. */
export function exportKindOf(name: string): ExportKind | undefined {
  if (!/\.csv$/i.test(name)) return undefined;
  const words = foldHeading(basename(name).replace(/\.csv$/i, ''));
  return KINDS.find((known) => known.name.test(words))?.kind;
}

/** Whether a row is the row of headings of such a file. */
export function hasHeadingsOf(kind: ExportKind, row: readonly string[]): boolean {
  const folded = row.map(foldHeading);
  return EXPORT_KINDS[kind].headings.every((heading) => folded.some((words) => heading.test(words)));
}
