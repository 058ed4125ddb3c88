import { ApiProblem } from '../api/ApiProblem.js';

/** Which group of each attribute people are of, by expert. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads a table as a spreadsheet gives it: a heading row, expert ids in the first column, an attribute in each other.
 * @throws ApiProblem that says what is wrong
 */
export function readLabels(text: string): Labels {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = /[\t;,]/.exec(head)?.[0];
  if (separator === undefined) throw unreadable('The first line has to name at least two columns.');
  const [, ...attributes] = cellsOf(head, separator);
  const people = lines.map((line) => {
    const [id = '', ...groups] = cellsOf(line, separator);
    if (!/^[0-9a-f]{24}$/.test(id)) throw unreadable(`“${id}” is not the id of an expert.`);
    const known = attributes.flatMap((attribute, at) => (groups[at] ? [[attribute, groups[at]]] : []));
    return [id, Object.fromEntries(known)];
  });
  if (people.length === 0) throw unreadable('There is nobody below the headings.');
  return Object.fromEntries(people);
}

function cellsOf(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function unreadable(detail: string): ApiProblem {
  return new ApiProblem({ status: 0, code: 'labels_unreadable', title: 'The groups cannot be read', detail });
}
