import type { AttributeAudit, GroupAudit, GroupRate } from './group-audit.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const STYLE = [
  'body{font:14px/1.4 system-ui,sans-serif;margin:2em auto;max-width:60em;color:#111}',
  'table{border-collapse:collapse;width:100%;margin:1em 0;break-inside:avoid}',
  'th,td{border:1px solid #999;padding:.3em .6em;text-align:right}',
  'th:first-child,td:first-child{text-align:left}',
  '.below{font-weight:bold}',
].join('');

/** What a page tells beside the figures. */
export interface AuditPageOptions {
  /** What was audited: a project, a plan. */
  readonly title: string;
  /** The day of the audit, `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the data come from and what counts as one person, in a sentence or two; default: nothing is said. */
  readonly source?: string;
}

/** An audit as a page to print: one HTML document that loads nothing. */
export function groupAuditPage(audit: GroupAudit, { title, date, source = '' }: AuditPageOptions): string {
  const heading = `${escaped(title)}: ${audit.kind === 'selection' ? 'selection' : 'scoring'} rates and impact ratios`;
  const median = audit.median === undefined ? '' : ` The median score is ${audit.median}.`;
  const done = audit.kind === 'selection' ? 'were selected' : 'scored above the median';
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${heading}</title><style>${STYLE}</style></head><body>`,
    `<h1>${heading}</h1>`,
    `<p>${escaped(date)}. Of ${audit.people} people, ${audit.counted} ${done}.${median} ${escaped(source)}</p>`,
    ...audit.audits.map((one) => tableOf(one, audit)),
    `<p>${rateWords(audit)} The impact ratio is the rate of a category divided by that of the category with the highest rate `,
    '(New York City Local Law 144 of 2021; 6 RCNY § 5-300). ',
    `Categories of less than ${percent(audit.minShare)} of the people have none. A ratio below 0.8 (four fifths, 29 CFR `,
    '§ 1607.4 D) is marked. The bias audit of that law is done by an independent auditor; this page is a calculation.</p>',
    '</body></html>\n',
  ].join('');
}

function rateWords({ kind }: GroupAudit): string {
  return kind === 'selection'
    ? 'The selection rate is the share of a category that was selected.'
    : 'The scoring rate is the share of a category that scored above the median of all.';
}

function tableOf({ attributes, groups, unknown }: AttributeAudit, { kind }: GroupAudit): string {
  const counted = kind === 'selection' ? 'Selected' : 'Above median';
  const rate = kind === 'selection' ? 'Selection rate' : 'Scoring rate';
  const heads = ['Category', 'People', counted, rate, 'Impact ratio']
    .map((one) => `<th>${one}</th>`)
    .join('');
  const rows = groups.map((one) => rowOf(one, attributes)).join('');
  const people =
    unknown === 1 ? '1 person of unknown category is' : `${unknown} people of unknown category are`;
  return [
    `<h2>${attributes.map(escaped).join(' and ')}</h2>`,
    `<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
    `<p>${people} in no row.</p>`,
  ].join('');
}

function rowOf(group: GroupRate, attributes: readonly string[]): string {
  const { impactRatio, isBelowFourFifths } = group;
  const name = attributes.map((one) => escaped(group.category[one] ?? '')).join(', ');
  const ratio = impactRatio === undefined ? 'too few to say' : impactRatio.toFixed(3);
  const mark = isBelowFourFifths === true ? ' class="below"' : '';
  const below = isBelowFourFifths === true ? ' (below four fifths)' : '';
  const cells = [name, group.people, group.counted, group.rate.toFixed(3), `${ratio}${below}`];
  return `<tr${mark}>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))} %`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? '');
}
