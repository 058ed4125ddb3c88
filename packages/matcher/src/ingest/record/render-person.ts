import type { Span } from '../../domain/span.js';
import type { Outline, OutlineCredential, OutlineEducation, OutlineExperience } from '../outline.js';
import type { PersonRecord, RecordPosition, RecordSection, RecordStudy } from './person-record.js';
import { TextCanvas } from './text-canvas.js';

/** A record as text for people to read, and which characters of it are what. */
export interface RenderedPerson {
  readonly text: string;
  readonly outline: Outline;
}

/** Writes a person's record as a résumé of headings and lines. Every value of the record is in the text once. */
export function renderPerson(record: PersonRecord): RenderedPerson {
  const canvas = new TextCanvas();
  const lines = (values: readonly string[]): Span[] => values.map((value) => canvas.line(value));
  const outline: Outline = {
    ...optional('name', maybeLine(canvas, record.name)),
    emails: lines(record.emails),
    phones: lines(record.phones),
    links: lines(record.links),
    ...optional('address', maybeLine(canvas, record.address)),
    ...optional('headline', maybeLine(canvas, record.headline)),
    ...optional('location', maybeLine(canvas, record.location)),
    ...optional('summary', block(canvas, 'Summary', record.summary)),
    experience: under(canvas, 'Experience', record.experience, writePosition),
    education: under(canvas, 'Education', record.education, writeStudy),
    credentials: under(canvas, 'Licences and certifications', record.credentials, writeCredential),
    skills: under(canvas, 'Skills', record.skills, writeLine),
    languages: under(canvas, 'Languages', record.languages, writeLine),
    ...optional('rate', block(canvas, 'Rate', record.rate)),
    availability: under(canvas, 'Availability', record.availability, writeLine),
    rest: sections(canvas, record.rest),
    unused: sections(canvas, record.unused),
  };
  return { text: canvas.toString(), outline };
}

function optional<Key extends string>(key: Key, span: Span | undefined): { readonly [K in Key]?: Span } {
  const part: { [K in Key]?: Span } = {};
  if (span !== undefined) part[key] = span;
  return part;
}

function maybeLine(canvas: TextCanvas, value: string | undefined): Span | undefined {
  return value === undefined ? undefined : canvas.line(value);
}

function block(canvas: TextCanvas, heading: string, value: string | undefined): Span | undefined {
  if (value === undefined) return undefined;
  canvas.heading(heading);
  return canvas.line(value);
}

function under<Item, Part>(
  canvas: TextCanvas,
  heading: string,
  items: readonly Item[],
  write: (canvas: TextCanvas, item: Item) => Part,
): Part[] {
  if (items.length > 0) canvas.heading(heading);
  return items.map((item) => write(canvas, item));
}

function sections(canvas: TextCanvas, all: readonly RecordSection[]): Span[] {
  return all.flatMap(({ heading, entries }) => under(canvas, heading, entries, writeLine));
}

function writeLine(canvas: TextCanvas, value: string): Span {
  return canvas.line(value);
}

function writeCredential(canvas: TextCanvas, value: string): OutlineCredential {
  return { ...canvas.line(value), isGranted: true };
}

/** Writes those of the values that are there on one line, apart by `gap`; answers their spans by key. */
function writeParts<Key extends string>(
  canvas: TextCanvas,
  parts: readonly (readonly [Key, string | undefined])[],
  gap: string,
): { readonly [K in Key]?: Span } {
  const spans: { [K in Key]?: Span } = {};
  let written = false;
  for (const [key, value] of parts) {
    if (value === undefined) continue;
    if (written) canvas.write(gap);
    spans[key] = canvas.write(value);
    written = true;
  }
  if (written) canvas.write('\n');
  return spans;
}

/** From `start` to the end of the last line. */
function entrySpan(canvas: TextCanvas, start: number): Span {
  return { start, end: canvas.length - 1 };
}

function writePosition(canvas: TextCanvas, position: RecordPosition): OutlineExperience {
  const start = canvas.length;
  const { title, organisation, dates, location, text } = position;
  const who = writeParts(
    canvas,
    [
      ['title', title],
      ['organisation', organisation],
    ],
    ' — ',
  );
  const when = writeParts(
    canvas,
    [
      ['dates', dates],
      ['location', location],
    ],
    ' · ',
  );
  maybeLine(canvas, text);
  return { ...who, ...when, span: entrySpan(canvas, start) };
}

function writeStudy(canvas: TextCanvas, study: RecordStudy): OutlineEducation {
  const start = canvas.length;
  const { degree, field, institution, dates, text } = study;
  const what = writeParts(
    canvas,
    [
      ['degree', degree],
      ['field', field],
    ],
    ', ',
  );
  const where = writeParts(
    canvas,
    [
      ['institution', institution],
      ['dates', dates],
    ],
    ' · ',
  );
  maybeLine(canvas, text);
  return { ...what, ...where, span: entrySpan(canvas, start) };
}
