import { forcesIn, type StatementForce } from './statement-force.js';

/** A part of a statement, and whether its words make it a wish while the rest is none. */
export interface Clause {
  readonly text: string;
  readonly isWish: boolean;
}

/** Words that begin a wish: all that follows is one. */
const WISH_BEGINS =
  /(?:,|\(|\s[-–—])\s*(?:and )?(?=(?:ideally|preferably|preferred:|nice to have|bonus|optionally|plus points)\b)/i;
/** Words that end a wish: the clause before them is one. */
const WISH_ENDS =
  /\b(?:preferred|a (?:big |strong |definite |huge )?plus|(?:is )?a bonus|desirable|desired|welcome|optional|helpful|(?:is )?an advantage|advantageous|would help|nice to have)\s*[.!)]*$/i;
const MAX_WORDS_OF_AN_ITEM = 3;

/** Parts the wishes of a statement from the rest: "Oncology nurse, five years, OCN preferred" holds one wish. */
export function clausesOf(statement: string, heading: StatementForce): Clause[] {
  const begin = WISH_BEGINS.exec(statement);
  if (begin !== null && begin.index > 0) {
    const wish = statement.slice(begin.index + begin[0].length).replace(/\)\s*$/, '');
    return [...clausesOf(statement.slice(0, begin.index).trim(), heading), { text: wish, isWish: true }];
  }
  const bracketed = /\s*\(([^()]+)\)/.exec(statement);
  if (bracketed?.[1] !== undefined && WISH_ENDS.test(bracketed[1])) {
    const rest = statement.slice(0, bracketed.index) + statement.slice(bracketed.index + bracketed[0].length);
    return [...clausesOf(rest.trim(), heading), { text: bracketed[1], isWish: true }];
  }
  if (statement.split(/,\s+/).some((part) => WISH_ENDS.test(part))) return wishesWithin(statement);
  return clausesOfOneForce(statement, heading).map((text) => ({ text, isWish: false }));
}

/** The clauses that end in a wish's words, with short ones before an "or": "Spanish, French or Farsi a plus". */
function wishesWithin(statement: string): Clause[] {
  const parts = statement.split(/,\s+/);
  const isWish = parts.map((part) => WISH_ENDS.test(part));
  for (let k = parts.length - 1; k > 0; k--) {
    const isList = isWish[k] && /\b(?:or|and)\b/i.test(parts.slice(k).join(' '));
    const isShort = (parts[k - 1] ?? '').split(/\s+/).length <= MAX_WORDS_OF_AN_ITEM;
    if (isList && isShort) isWish[k - 1] = true;
  }
  const of = (wish: boolean) => parts.filter((_, k) => isWish[k] === wish).join(', ');
  return [
    { text: of(false), isWish: false },
    { text: of(true), isWish: true },
  ].filter(({ text }) => text !== '');
}

/**
 * "SAS is a must, R is nice to have" is two statements, and "Bachelor's degree, master's preferred" too below a heading
 * that makes it a must. A clause without such words belongs to the next, at the end to the one before.
 */
function clausesOfOneForce(statement: string, heading: StatementForce): string[] {
  const { must, nice } = forcesIn(statement);
  if (!(nice && (heading === 'must' || must))) return [statement];
  const clauses: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) clauses.push(open.join(' '));
    open = [];
  };
  for (const clause of statement.split(/(?<=[,;])\s+|\s+(?=(?:but|while)\s|\()/)) {
    const said = forcesIn(clause);
    if (said.nice && heading === 'must') close();
    open.push(clause);
    if (said.nice || said.must) close();
  }
  return open.length === 0 ? clauses : [...clauses.slice(0, -1), [clauses.at(-1), ...open].join(' ')];
}
