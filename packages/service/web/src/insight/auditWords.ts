import { inDigits } from '../design/inDigits.js';

/** What says how an answer came about rather than what it was. */
const BASIS = new Set([
  'model',
  'objective',
  'policyHash',
  'readerVersion',
  'scoringVersion',
  'sequence',
  'specHash',
]);
/** What says enough without its name. */
const NAMELESS = new Set(['event', 'outcome', 'step']);

/** What an entry of the audit says, in one line: `10 matches, 5 near misses`. */
export function auditWords(data: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(data).filter(([name]) => !BASIS.has(name));
  return said.map(([name, value]) => words(name, value)).join(', ') || 'How it came about';
}

function words(name: string, value: unknown): string {
  const called = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (Array.isArray(value)) return counted(value.length, called);
  if (typeof value === 'number') return counted(value, called);
  if (typeof value === 'object' && value !== null) return called;
  const plain = String(value).replaceAll('_', ' ');
  return NAMELESS.has(name) ? plain : `${called} ${plain}`;
}

function counted(count: number, things: string): string {
  return `${inDigits(count)} ${count === 1 ? things.replace(/(?<=ch|ss)es$|s$/, '') : things}`;
}
