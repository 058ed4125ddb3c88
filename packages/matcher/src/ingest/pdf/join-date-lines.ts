const BETWEEN = /^(?:to|until|-|–|—)$/i;
const DATE = /^\D{0,12}\d{0,2}[/.]?(?:19|20)\d\d$/;
const END = /^(?:present|current|now)$/i;

/** "March 2014", "to", "November 2014" below each other in a narrow column, as the one line that they are. */
export function joinDateLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let k = 0; k < lines.length; k += 1) {
    const [from = '', between = '', to = ''] = lines.slice(k, k + 3);
    const isRange = BETWEEN.test(between) && DATE.test(from) && (DATE.test(to) || END.test(to));
    joined.push(isRange ? `${from} ${between} ${to}` : from);
    if (isRange) k += 2;
  }
  return joined;
}
