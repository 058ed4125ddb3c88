import { lineSpans, type Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { linePieces } from './line-piece.js';
import { namesDegree } from './names-degree.js';
import { piecesBesideDates } from './pieces-beside-dates.js';

const MAX_WORDS = 10;
const SEPARATOR = /[\t|·•;*]+\s*|,\s+|\s{3,}|(?<=\p{Ll})\.(?:\s+|$)|\s+:\s+/gu;
/** "Airline Dispatcher Certified", "Certified Harness Fitter": nothing but what is granted. */
const STATES_GRANT =
  /^(?:certified|licen[sc]ed) (?:(?:in|as an?) )?\p{Lu}|\S \(?(?:certified|certifications?|certificate|licen[sc]ed?)\)?$/iu;
/** What is in every line of which a part states a grant. */
const SPEAKS_OF_GRANT = /certif|licen[sc]/i;
/** A duty, or what is wanted and not held. */
const NO_HOLDER =
  /^(?:\p{L}+(?:ing|ed)\b(?<!certified|licen[sc]ed)|the|an?|and|currently|or|not|no|self|non|state|all|any|other|various|driver['’]?s?|valid|obtain|maintain|pursu|working|software|graduate|postgraduate|gift|birth|death|product|quality|vendor|customer)\b|\bdriver['’]?s? licen/iu;

/** Items of lists of skills, of studies and of the rest that are nothing but the statement of a credential. */
export function grantedItems(
  masked: string,
  { skills, education, rest }: Pick<Outline, 'skills' | 'education' | 'rest'>,
): Span[] {
  return [...skills, ...education.map(({ span }) => span), ...rest]
    .flatMap((span) => lineSpans(masked, span))
    .map((span) => ({ ...span, text: masked.slice(span.start, span.end) }))
    .filter(({ text }) => SPEAKS_OF_GRANT.test(text))
    .flatMap((line) => piecesBesideDates(line))
    .flatMap((piece) => linePieces(piece, SEPARATOR))
    .filter(({ text }) => isGrant(text))
    .map(({ start, end }) => ({ start, end }));
}

function isGrant(text: string): boolean {
  if (text.split(/\s+/).length > MAX_WORDS || namesDegree(text)) return false;
  return STATES_GRANT.test(text) && !NO_HOLDER.test(text);
}
