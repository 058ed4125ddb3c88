import type { Span } from '../domain/span.js';
import type { OutlineCredential } from '../ingest/outline.js';
import { CITIES } from '../taxonomy/cities.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { findLanguageLevel } from '../taxonomy/language-level.js';
import { PLACES } from '../taxonomy/places.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { MASK } from './identity-mask.js';
import { selfDescription } from './self-description.js';
import { spanOf, type TextLine } from './text-line.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

/** What stands above the first heading of a résumé, the name aside. */
export interface TopMatter {
  readonly headline?: Span;
  readonly location?: Span;
  readonly summary?: Span;
  /** Letters after the name: `MD, FACP`. */
  readonly credentials: readonly OutlineCredential[];
}

interface Piece extends Span {
  readonly text: string;
  readonly afterName: boolean;
  /** Whether it is a sentence of a paragraph or a part of a list. */
  readonly told: boolean;
}

const SEPARATOR = /\s*[|•·\t\uFFFC\uF000-\uF8FF]+\s*|\s{3,}|\s+[–—]\s+/gu;
/** Marks, and the label of what the person is, before a piece's own words. */
const LEAD =
  /^[\s,;|()-]*(?:(?:(?:current |job |professional )?title|role|headline|profession|occupation|specialty)\s*:\s*)?/iu;
const HEADLINE_MAX_CHARACTERS = 140;
const LOCATION_MAX_CHARACTERS = 60;
/** In a paragraph the headline is the first sentence, or the one behind name and place. */
const LAST_PART_OF_A_HEADLINE = 1;
/** Names of places are written with capitals, particles and a few words beside them apart. */
const LOWER_CASE_WORD =
  /(?<![\p{L}'’-])(?!(?:de|da|do|del|di|la|le|el|los|las|of|and|the|in|am|an|der|den|near|area|greater|based|remote|on|upon|sur|ob|location|address|city|residence|home|from|or|to|relocating|open)\b)\p{Ll}{2,}/u;
const AVAILABILITY = /\b(?:hours?|hrs?)\b|[$€£]\s?\d|\bavailab|\bremote\b/i;
const SAYS_TERMS = new RegExp(
  `${AVAILABILITY.source}|\\b(?:native|fluent|bilingual|conversational|mother tongue|[ABC][12])\\b`,
  'i',
);

/** Headline, place, letters after the name, and what remains as a summary. */
export function topMatter(lines: readonly TextLine[], name: Span | undefined): TopMatter {
  const nameLine = lines.findIndex(
    (line) => name !== undefined && line.start <= name.start && name.start < line.end,
  );
  const pieces = lines.flatMap((line, k) =>
    piecesOf(line, nameLine !== -1 && (k === nameLine || k === nameLine + 1)),
  );
  const letters = pieces.filter((piece) => piece.afterName && isLetters(piece.text));
  const location = pieces.find((piece) => !letters.includes(piece) && isLocation(piece.text));
  const free = pieces.filter((piece) => piece !== location && !letters.includes(piece));
  const described = free.map(describedIn).find((piece) => piece !== undefined);
  const headline = described ?? headlineOf(free);
  const rest = free.filter((piece) => piece !== headline);
  const summary = spanOf(
    rest.filter(
      (piece) =>
        piece.told ||
        piece.text.length > 25 ||
        SAYS_TERMS.test(piece.text) ||
        skillMentions(piece.text).length > 0,
    ),
  );
  const place = location ?? (headline && placeBehind(headline));
  return {
    ...(headline && { headline: bare(headline) }),
    ...(place && { location: bare(place) }),
    ...(summary && { summary }),
    credentials: letters.map(bare),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

/** The part of a sentence that says what the person is; the sentence itself stays with the rest. */
function describedIn(piece: Piece): Piece | undefined {
  const found = selfDescription(piece.text);
  if (found === undefined) return undefined;
  const { start, end } = found;
  return { ...piece, text: piece.text.slice(start, end), start: piece.start + start, end: piece.start + end };
}

function headlineOf(pieces: readonly Piece[]): Piece | undefined {
  const short = pieces.filter(
    (piece) => piece.text.length <= HEADLINE_MAX_CHARACTERS && !/[.:]$/.test(piece.text),
  );
  return (
    short.find((piece) => hasTitleNoun(piece.text)) ?? short.find((piece) => !AVAILABILITY.test(piece.text))
  );
}

/** "Technical writer, Halifax, Nova Scotia", "Full-stack engineer in Lisbon": where a headline says so at its end. */
function placeBehind({ text, start }: Piece): Span | undefined {
  const place =
    /(?:,|\s(?:based )?in)\s+((?:\p{Lu}[\p{L}.'’-]*\s?){1,3},\s+)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$/u.exec(
      text,
    );
  if (place === null) return undefined;
  const from = place.index + (/^(?:,|\s(?:based )?in)\s+/u.exec(place[0])?.[0].length ?? 0);
  return isLocation(text.slice(from)) ? { start: start + from, end: start + text.length } : undefined;
}

/** Nothing but short forms: `MD`, `PharmD, BCOP`, `J.D., LL.M.`, `RDCS (AE, PE)` */
function isLetters(words: string): boolean {
  const text = words.replace(/\s*\([A-Z, ]{1,12}\)?/g, '');
  return (
    /^(?:[A-Z][\p{L}.-]{0,8}(?:\s?\(?[A-Z]{1,5}\)?)?)(?:\s\((?:inactive|retired|lapsed|expired)\))?(?:[,\s/]+[A-Z][\p{L}.\d-]{0,8})*$/u.test(
      text,
    ) &&
    /[A-Z].*[A-Z]/.test(text) &&
    !namesPlace(text) &&
    !hasTitleNoun(text.replace(/\b[A-Z]{2,6}\b/g, ''))
  );
}

/** By name: letters after a name may be a state's too. */
function namesPlace(text: string): boolean {
  return [PLACES, CITIES].some((lexicon) => lexicon.find(text, { abbreviations: false }).length > 0);
}

function isLocation(text: string): boolean {
  if (text.length > LOCATION_MAX_CHARACTERS || hasTitleNoun(text)) return false;
  if (hasOrganisationWord(text.replace(/,\s*[A-Z]{2}$/, '')) || /\b(?:19|20)\d\d\b|\bactive\b/i.test(text))
    return false;
  if (findLanguageLevel(text) !== undefined || LOWER_CASE_WORD.test(text)) return false;
  if (CREDENTIALS.find(text.split(',')[0] ?? '', { abbreviations: true }).length > 0) return false;
  const label = /^(?:location|address|based in|city|residence|home)\s*:?\s*/i.exec(text)?.[0].length ?? 0;
  const words = text.slice(label);
  const place =
    PLACES.find(words, {
      abbreviations: /,\s*[A-Z]{2}\b|^(?:\p{Lu}\p{Ll}+ ){1,2}[A-Z]{2}$/u.test(words),
    })[0] ?? CITIES.find(words, { abbreviations: false })[0];
  return place !== undefined && words.split(/\s+/).length <= 7;
}

/** @param afterName whether the name stands on the line or on the one above, where letters after it may wrap to */
function piecesOf(line: TextLine, afterName: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const cut = (to: number) => {
    const raw = line.text.slice(from, to);
    const lead = LEAD.exec(raw)?.[0].length ?? 0;
    const text = raw
      .slice(lead)
      .replace(
        line.part !== undefined && line.part <= LAST_PART_OF_A_HEADLINE
          ? /(?<![\s,;|(.-])[\s,;|(.-]+$/u
          : /(?<![\s,;|(-])[\s,;|(-]+$/u,
        '',
      );
    const start = line.start + from + lead;
    if (/\p{L}{2}|\p{L}\.\p{L}/u.test(text) && !text.includes(MASK))
      pieces.push({ text, start, end: start + text.length, afterName, told: line.part !== undefined });
  };
  for (const match of line.text.matchAll(SEPARATOR)) {
    cut(match.index);
    from = match.index + match[0].length;
  }
  cut(line.text.length);
  return pieces;
}
