import { withoutSpans } from '../domain/span.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { dates } from './date-range.js';
import type { TextLine } from './text-line.js';

/** Lines that tell of the credential above them, as LinkedIn writes them. */
const DETAIL =
  /^(?:issued|expire[sd]?|expir(?:ation|y)|valid|credential id|(?:licen[sc]e|registration|certificate|bar|member) (?:no|number|id)\b|number|status|see credential)/i;
const OPEN_END = /(?:[,(&–-]|\b(?:of|in|and|the|expires|exp\.?|through|until|since|no\.?))$/iu;
/** Fewer lines with dates may have come by chance. */
const MIN_DATED = 2;

/**
 * The lines of a section of credentials, those of one credential together: a name, who issued it and when where dates
 * part them, else a line each with those that go on with it.
 */
export function credentialLines(lines: readonly TextLine[]): TextLine[][] {
  const apart = new Set(lines.filter((line, k) => isDate(line) && !isWrapped(line, lines[k - 1])));
  return datedGroups(lines, apart) ?? continued(lines.filter((line) => !apart.has(line)));
}

/** Whether a line is the rest of the one above: "12/2029" below "…, since 2015, expires". */
function isWrapped({ index, bullet }: TextLine, above: TextLine | undefined): boolean {
  return above !== undefined && index === above.index + 1 && !bullet && OPEN_END.test(above.text);
}

/**
 * Groups that each end with a line of nothing but a date, or begin with a line that a date leads.
 * @param apart the lines of nothing but a date
 */
function datedGroups(lines: readonly TextLine[], apart: ReadonlySet<TextLine>): TextLine[][] | undefined {
  const leading = lines.filter(isLedByDate);
  const first = lines[0];
  if (first === undefined || apart.has(first)) return undefined;
  if (apart.size >= MIN_DATED)
    return tidied(
      groupsOf(lines, (_, above) => apart.has(above)),
      apart,
    );
  const isHead = (line: TextLine) => isLedByDate(line) || namesCredential(line.text);
  return leading.length >= MIN_DATED && isLedByDate(first) ? groupsOf(lines, isHead) : undefined;
}

/** Groups in which only the last line is a date, and one line at most names a credential that is known. */
function tidied(groups: readonly TextLine[][], apart: ReadonlySet<TextLine>): TextLine[][] {
  return groups.flatMap((group) => {
    const named = group.filter(({ text }) => namesCredential(text));
    const isOne = group.length <= MAX_LINES && named.length <= 1 && group.some((line) => apart.has(line));
    return isOne ? [group] : continued(group.filter((line) => !apart.has(line)));
  });
}

/** Name, issuer, date, and a line more. */
const MAX_LINES = 4;

function groupsOf(
  lines: readonly TextLine[],
  begins: (line: TextLine, above: TextLine) => boolean,
): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined || begins(line, above)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function isDate({ text }: TextLine): boolean {
  const others = withoutSpans(text, dates(text));
  return others !== text && !/[\p{L}\d]/u.test(others.replace(/\b(?:to|present|issued|expires)\b/gi, ''));
}

function isLedByDate(line: TextLine): boolean {
  return dates(line.text)[0]?.start === 0 && !isDate(line);
}

/** Lines grouped with those that go on with them: unbulleted ones under a bullet, and after an open end. */
function continued(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const adjoins = last !== undefined && line.index === last.index + 1 && !line.bullet;
    const detail = DETAIL.test(line.text);
    if (adjoins && detail) joinIssuer(groups);
    const isBulleted = groups.at(-1)?.[0]?.bullet === true;
    if (adjoins && (isBulleted || detail || OPEN_END.test(last.text))) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The line above the details may name who issued it, below the certificate itself. */
function joinIssuer(groups: TextLine[][]): void {
  const issuer = groups.at(-1)?.[0];
  const above = groups.at(-2);
  const adjoins = issuer?.index === (above?.at(-1)?.index ?? Number.NaN) + 1;
  if (issuer === undefined || above === undefined || !adjoins || namesCredential(issuer.text)) return;
  groups.splice(-2, 2, [...above, ...(groups.at(-1) ?? [])]);
}

function namesCredential(text: string): boolean {
  return CREDENTIALS.find(text, { abbreviations: true }).length > 0;
}
