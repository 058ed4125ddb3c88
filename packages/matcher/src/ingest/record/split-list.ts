/** `MD`, `CWSP`, `Ph.D.`: a word of at most ten letters, two of them capitals. */
const ABBREVIATION = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Za-z][A-Za-z.-]{0,9}$/;

/**
 * The items of a list written as one text: apart by `;`, `|` or line feeds outside brackets; where there
 * are none of these, by commas if `commas` says so, or if every item is an abbreviation (`MD, CWSP`).
 */
export function splitList(text: string, commas: boolean): readonly string[] {
  const byMarks = splitOutsideBrackets(text, ';|\n');
  const [only] = byMarks;
  if (only === undefined || byMarks.length > 1) return byMarks;
  const byCommas = splitOutsideBrackets(only, ',');
  return commas || byCommas.every((item) => ABBREVIATION.test(item)) ? byCommas : byMarks;
}

function splitOutsideBrackets(text: string, marks: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (marks.includes(character) && depth === 0) {
      items.push(text.slice(start, at));
      start = at + 1;
    }
  }
  items.push(text.slice(start));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
