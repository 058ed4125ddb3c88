import type { AttributeAudit, GroupAudit, GroupRate } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';
import { count } from '../text/count.js';
import { column } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';

const FIGURE_WIDTH = 10;
const COLUMNS = 4;

/** An audit as a person reads it: a table for each attribute, then for all together, and what the figures are. */
export function fairnessTable(audit: GroupAudit, source: string, screen: Screen): string[] {
  const { kind, people, counted, median } = audit;
  const done = kind === 'selection' ? 'selected' : `above the median score of ${median}`;
  const head = `${source} ${counted} of ${count(people, 'person', 'people')} ${done}.`;
  return [
    ...wrap(head, screen.width),
    '',
    ...audit.audits.flatMap((one) => [...attributeLines(one, audit, screen), '']),
    ...wrap(explained(audit), screen.width),
  ];
}

function attributeLines(
  { attributes, groups, unknown }: AttributeAudit,
  { kind }: GroupAudit,
  screen: Screen,
): string[] {
  const width = screen.width - COLUMNS * FIGURE_WIDTH;
  const heads = ['People', kind === 'selection' ? 'Selected' : 'Above', 'Rate', 'Ratio'];
  const title = column(printable(attributes.join(' and ')), width) + heads.map(figure).join('');
  const rows = groups.map((group) => groupLine(group, attributes, width, screen));
  const none = unknown === 0 ? [] : [`${column('(unknown)', width)}${figure(String(unknown))}`];
  return [screen.style('bold', title), ...rows, ...none];
}

function groupLine(group: GroupRate, attributes: readonly string[], width: number, screen: Screen): string {
  const { category, people, counted, rate, impactRatio, isBelowFourFifths = false } = group;
  const name = printable(attributes.map((one) => category[one] ?? '').join(', '));
  const ratio = impactRatio === undefined ? '–' : `${isBelowFourFifths ? '! ' : ''}${impactRatio.toFixed(3)}`;
  const cells = [String(people), String(counted), rate.toFixed(3), ratio];
  const line = column(name, width) + cells.map(figure).join('');
  return isBelowFourFifths ? screen.style('yellow', line) : line;
}

function explained({ kind, minShare }: GroupAudit): string {
  const rate = kind === 'selection' ? 'selection rate' : 'scoring rate';
  const small = `–: less than ${Number((100 * minShare).toFixed(2))} % of the people, or nobody counted`;
  return `Rate: the ${rate}; ratio: the impact ratio, by Local Law 144. !: below four fifths. ${small}.`;
}

function figure(text: string): string {
  return text.padStart(FIGURE_WIDTH);
}
