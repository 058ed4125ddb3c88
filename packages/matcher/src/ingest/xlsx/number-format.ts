/** How a cell's number is shown: as a date of some precision, a time, an amount of a currency, or as it is. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date'; readonly precision: 'year' | 'month' | 'day' | 'time' }
  | { readonly kind: 'money'; readonly sign: string };

const PLAIN: NumberFormat = { kind: 'plain' };
const DAY: NumberFormat = { kind: 'date', precision: 'day' };
const TIME: NumberFormat = { kind: 'date', precision: 'time' };

/** ECMA-376 part 1, section 18.8.30: the formats that have a number and no code of their own. */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, DAY] as const),
  [17, { kind: 'date', precision: 'month' }] as const,
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, TIME] as const),
]);

const SIGN = /\[\$([^\]-]+)[^\]]*\]|"?([$€£])"?/;

/**
 * What a format code says.
 * @param code as a workbook defines it: `dd\.mm\.yyyy`, `[$€-407]#,##0`; none for a format known by its number
 */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN.get(id) ?? PLAIN;
  const [shown = ''] = code.split(';');
  const marks = shown
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '')
    .toLowerCase();
  const isDate = /[ydhms]/.test(marks) && !/[0#?]/.test(marks.replace(/s\.0+/g, 's'));
  if (isDate) return { kind: 'date', precision: precisionOf(marks) };
  const [, named, sign = named] = SIGN.exec(shown) ?? [];
  return sign === undefined ? PLAIN : { kind: 'money', sign: sign.trim() };
}

function precisionOf(marks: string): 'year' | 'month' | 'day' | 'time' {
  if (marks.includes('d')) return 'day';
  if (!marks.includes('y')) return marks.includes('h') || marks.includes('s') ? 'time' : 'month';
  return marks.includes('m') ? 'month' : 'year';
}
