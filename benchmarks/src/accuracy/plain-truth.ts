import { datesForm, type Facts } from './facts.js';
import { credentialForm, normalForm } from './normal-form.js';

/** A document's truth in plain words. */
export interface PlainTruth {
  /** Path of the file below the data folder. */
  readonly file: string;
  readonly facts: Facts;
}

interface Entries {
  readonly file: string;
  readonly lines: readonly (readonly [kind: string, cells: readonly string[]])[];
}

/**
 * Reads truth written by hand: `@ path` begins a document; `N name`; `P title | organisation | from | to` (dates as
 * `2019-03`, `present`), `E institution | degree`, `C credential`, `S skill; skill`; `= part of a path` takes what an
 * earlier document has. Credentials are measured where there is a name or a line of them, an empty one where there are
 * none; skills where there are any.
 */
export function plainTruth(text: string): PlainTruth[] {
  const found: Entries[] = [];
  for (const block of text.split(/^@ /m).slice(1)) {
    const [file = '', ...lines] = block.trim().split('\n');
    const same = lines[0]?.startsWith('= ') ? lines[0].slice(2) : undefined;
    const source = found.find((one) => same !== undefined && one.file.includes(same));
    found.push({ file, lines: source?.lines ?? lines.map(cellsOf) });
  }
  return found.map(({ file, lines }) => ({ file, facts: factsOf(lines) }));
}

function cellsOf(line: string): [string, string[]] {
  const separator = line.startsWith('S ') ? ';' : '|';
  return [
    line.slice(0, 1),
    line
      .slice(2)
      .split(separator)
      .map((cell) => cell.trim()),
  ];
}

function factsOf(lines: Entries['lines']): Facts {
  const rows = (kind: string) => lines.filter(([own]) => own === kind).map(([, cells]) => cells);
  const column = (kind: string, at: number) =>
    rows(kind).flatMap((cells) => normalForm(cells[at] ?? '') || []);
  const skills = rows('S').flat().map(normalForm);
  const name = column('N', 0);
  const credentials = rows('C').map(([words = '']) => credentialForm(words));
  return {
    name,
    titles: column('P', 0),
    organisations: column('P', 1),
    dates: rows('P').flatMap(([, , from = '', to = '']) => (from === '' ? [] : [datesForm(from, to)])),
    institutions: column('E', 0),
    degrees: column('E', 1),
    ...(credentials.length + name.length > 0 && { credentials: credentials.filter((one) => one !== '') }),
    ...(skills.length > 0 && { skills }),
  };
}
