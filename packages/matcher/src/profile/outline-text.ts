import type { Span } from '../domain/span.js';
import type { Outline, OutlineCredential, OutlineExperience } from '../ingest/outline.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { brokenLines } from './broken-lines.js';
import { credentialLines } from './credential-lines.js';
import { credentialDetails } from './credential-statement.js';
import { dateRanges } from './date-range.js';
import { educationEntries } from './education-entries.js';
import { experienceEntries } from './experience-entries.js';
import { fieldLines } from './field-lines.js';
import { ownStatement } from './own-statement.js';
import { type Section, sections } from './section.js';
import { sectionHeading } from './section-heading.js';
import type { SectionKind } from './section-names.js';
import { selfDescription } from './self-description.js';
import { spanOf, type TextLine, textLines } from './text-line.js';
import { hasTitleNoun } from './title-words.js';
import { toldEntries } from './told-entries.js';
import { topMatter } from './top-matter.js';

/** Sections in which lines of their own may state a credential or terms: what stands at the top, and positions. */
const PLACES_OF_WORK: ReadonlySet<string> = new Set(['top', 'experience']);

const LIVES_IN = /^(?:based in|lives in|living in|located in|resides in|location|residence|home)\b/i;

/**
 * The outline of running text.
 * @param masked the text with identity masked, so that no name can change what is found
 * @param name where the name stood
 */
export function outlineText(masked: string, name: Span | undefined): Outline {
  const all = sections(linesWithPartsOnTop(textLines(masked).flatMap(fieldLines)), name);
  const found = all.map((section) => (PLACES_OF_WORK.has(section.kind) ? withoutOwn(section) : section));
  const own = all.filter(({ kind }) => PLACES_OF_WORK.has(kind)).flatMap(({ lines }) => lines);
  const top = linesOf(found, 'top');
  const firstEntry = firstEntryOf(top, found);
  const matter = topMatter(top.slice(0, firstEntry), name);
  const location = matter.location ?? own.find((line) => LIVES_IN.test(line.text));
  const positions = [...positionsOnTop(top, firstEntry, matter.headline, found), ...experienceOf(found)];
  const summary = spanOf([...(matter.summary ? [matter.summary] : []), ...linesOf(found, 'summary')]);
  return {
    emails: [],
    phones: [],
    links: [],
    ...(matter.headline && { headline: matter.headline }),
    ...(location && { location: { start: location.start, end: location.end } }),
    ...(summary && { summary }),
    experience: positions,
    education: found
      .filter(({ kind }) => kind === 'education')
      .flatMap(({ lines }) => educationEntries(lines)),
    credentials: [
      ...matter.credentials,
      ...credentialsOf(found),
      ...own.filter((line) => ownStatement(line) === 'credential').map(({ start, end }) => ({ start, end })),
    ],
    skills: linesOf(found, 'skills'),
    languages: [...linesOf(found, 'languages'), ...own.filter((line) => ownStatement(line) === 'languages')],
    availability: [
      ...linesOf(found, 'availability'),
      ...linesOf(found, 'contact'),
      ...own.filter((line) => ownStatement(line) === 'terms'),
    ],
    rest: restOf(found),
    unused: linesOf(found, 'unused'),
  };
}

/** What stands above the first heading may be a paragraph about the person; below it paragraphs stay whole. */
function linesWithPartsOnTop(lines: readonly TextLine[]): TextLine[] {
  const first = lines.findIndex((line) => !line.bullet && sectionHeading(line.text) !== undefined);
  const top = first === -1 ? lines.length : first;
  return [...brokenLines(lines.slice(0, top)), ...lines.slice(top)];
}

/** A certificate's name that is a title too, and a sentence that says what the person is, stay on top. */
function withoutOwn(section: Section): Section {
  const isTitle = ({ text }: TextLine) =>
    section.kind === 'top' && (isBareTitle(text) || selfDescription(text) !== undefined);
  return {
    ...section,
    lines: section.lines.filter((line) => ownStatement(line) === undefined || isTitle(line)),
  };
}

function isBareTitle(text: string): boolean {
  const { number, expires } = credentialDetails(text);
  const [first] = CREDENTIALS.find(text, { abbreviations: false });
  const isTitle = first?.start === 0 && hasTitleNoun(text.slice(0, first.end));
  return isTitle && !/^admitted\b/i.test(text) && number === undefined && expires === undefined;
}

function linesOf(found: readonly Section[], kind: SectionKind | 'top'): TextLine[] {
  return found.filter((section) => section.kind === kind).flatMap(({ lines }) => lines);
}

/** Where positions begin in text without an experience heading: above the first line with dates. */
function firstEntryOf(top: readonly TextLine[], found: readonly Section[]): number {
  if (found.some(({ kind }) => kind === 'experience')) return top.length;
  const dated = top.findIndex(
    (line, k) =>
      line.part === undefined && k > 0 && dateRanges(line.text).length > 0 && line.text.length <= 110,
  );
  if (dated === -1) return top.length;
  const others = top[dated]?.text.replace(dateRanges(top[dated]?.text ?? '')[0]?.words ?? '', '') ?? '';
  return /\p{L}{2}/u.test(others) ? dated : Math.max(1, dated - 1);
}

/**
 * Positions of a text without an experience heading: those told of in a paragraph, and those of the lines from the
 * first entry on. One without a title is held under the headline's.
 */
function positionsOnTop(
  top: readonly TextLine[],
  firstEntry: number,
  headline: Span | undefined,
  found: readonly Section[],
): OutlineExperience[] {
  if (found.some(({ kind }) => kind === 'experience')) return [];
  const entries = experienceEntries(top.slice(firstEntry));
  return [
    ...toldEntries(top.slice(0, firstEntry), headline),
    ...entries.map((entry) => (headline === undefined ? entry : { title: headline, ...entry })),
  ];
}

function experienceOf(found: readonly Section[]): OutlineExperience[] {
  return found.filter(({ kind }) => kind === 'experience').flatMap(({ lines }) => experienceEntries(lines));
}

/** One for each line or group of lines that tell of one credential. */
function credentialsOf(found: readonly Section[]): OutlineCredential[] {
  return found
    .filter(({ kind }) => kind === 'credentials')
    .flatMap(({ lines, credentialKind, isGranted }) =>
      credentialLines(lines).flatMap((group) => {
        const span = spanOf(group);
        if (span === undefined) return [];
        return [
          { ...span, ...(credentialKind && { kind: credentialKind }), ...(isGranted && { isGranted }) },
        ];
      }),
    );
}

/** Each bullet or paragraph of the remaining sections. */
function restOf(found: readonly Section[]): Span[] {
  return found
    .filter(({ kind }) => kind === 'rest')
    .flatMap(({ lines }) => paragraphs(lines))
    .flatMap((lines) => spanOf(lines) ?? []);
}

function paragraphs(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const joins = last !== undefined && !line.bullet && line.index === last.index + 1;
    if (joins) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}
