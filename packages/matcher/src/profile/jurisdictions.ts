import type { Span } from '../domain/span.js';
import { barRegistersIn } from '../taxonomy/bar-registers.js';
import { CITIES } from '../taxonomy/cities.js';
import type { Mention } from '../taxonomy/concept.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { keptByText } from '../taxonomy/kept-by-text.js';
import { placeMentions } from '../taxonomy/place-mentions.js';
import { isStateOfLicence } from '../taxonomy/state-letters.js';
import { type CredentialDetails, credentialDetails } from './credential-statement.js';

/** What a statement says of one jurisdiction. */
export interface Grant extends CredentialDetails {
  /** ISO 3166 code; absent when the statement names none. */
  readonly jurisdiction?: string;
  readonly span: Span;
}

/**
 * One grant for each place that a statement names: what stands between it and the next place is said of it,
 * so that "Florida (active), Georgia (expired 2021)" is two.
 * @param offset where the statement begins in its document
 * @param letters where the statement names the credential: "PA" is a state only beside another one
 */
export function grants(statement: string, offset: number, letters?: Span): Grant[] {
  const found = jurisdictionsIn(statement, letters);
  if (new Set(found.map(({ code }) => code)).size <= 1) {
    const span = { start: offset, end: offset + statement.trimEnd().length };
    return [{ ...credentialDetails(statement), ...(found[0] && { jurisdiction: found[0].code }), span }];
  }
  const shared = credentialDetails(statement.slice(0, found[0]?.start)).status;
  const last = /\b(?:both|all)\b/i.test(statement)
    ? credentialDetails(statement.slice(found.at(-1)?.start ?? 0)).status
    : 'stated';
  return found.map(({ code, start }, k) => {
    const words = statement.slice(start, found[k + 1]?.start ?? statement.length);
    const own = credentialDetails(words);
    const isDenied = NOT_HELD_IN.test(statement.slice(found[k - 1]?.end ?? 0, start));
    const said = [own.status, shared, last].find((one) => one !== 'stated') ?? 'stated';
    const status = isDenied ? 'inactive' : said;
    const end = start + words.replace(/[\s,;&/(-]+(?:and\s*)?$/u, '').length;
    return { ...own, status, jurisdiction: code, span: { start: offset + start, end: offset + end } };
  });
}

/** Before a place: "Michigan bar, active; not yet admitted in Indiana". */
const NOT_HELD_IN =
  /\b(?:not (?:yet )?(?:admitted|licen[sc]ed|barred|registered|certified|in)|except|but not)\b[^.;]{0,30}$/i;

/**
 * The places that a statement names by name or, where a state belongs ("FL license", "(FL)"), by its two
 * letters, else by the register of its bar ("WSBA #30011"). Beside a surer place, letters that are a degree ("MD") or a number's prefix ("Florida (ME 104455)")
 * are no place.
 * @param letters where the statement names the credential, which is no place: "PA"
 */
export function jurisdictionsIn(
  text: string,
  letters?: Span,
): { code: string; start: number; end: number }[] {
  const places = placesIn(text).filter(
    ({ start, end }) => !(start === letters?.start && end === letters.end),
  );
  if (places.length > 0) return places;
  const registers = barRegistersIn(text);
  return registers.length > 0 ? registers : localBarsIn(text);
}

/** "Rechtsanwaltskammer Berlin", "Barreau de Paris": a chamber of a city admits for the country. */
function localBarsIn(text: string): { code: string; start: number; end: number }[] {
  if (!LOCAL_BAR.test(text)) return [];
  return CITIES.find(text, { abbreviations: false }).flatMap(({ code, start, end }) => {
    const country = CITIES.get(code)?.place.split('-')[0];
    return country === undefined ? [] : [{ code: country, start, end }];
  });
}

const LOCAL_BAR =
  /\b(?:Rechtsanwaltskammer|RAK|Anwaltskammer|[Bb]arreau|Colegio (?:de )?(?:la )?Abogac\w*|Colegio de Abogados|Ilustre Colegio|Ordine degli Avvocati|Orde van|Advokatsamfund\w*|Ordem dos Advogados|Bar of)\b/u;

const placesIn = keptByText((text: string): readonly Mention[] => {
  const found = placeMentions(text, { abbreviations: true }).filter(
    ({ form, start, end }) => form === 'name' || isStateCode(text, start, end),
  );
  const sure = found.filter(
    ({ form, start, end }) =>
      form === 'name' || isStateOfLicence(text, start, end) || !isLetters(text.slice(start, end)),
  );
  if (sure.length === 0) return found;
  const named = sure.some(({ form }) => form === 'name');
  return sure.filter(
    ({ form, end }) => !(named && form === 'abbreviation' && /^[\s.-]*\d/.test(text.slice(end))),
  );
});

/** "MD" and "PA" are degrees too. */
function isLetters(code: string): boolean {
  return CREDENTIALS.find(code, { abbreviations: true }).length > 0;
}

/** Between a state's letters and "license", these make the letters something else: "CT technologist license". */
const OTHER_LETTERS = /^\s+(?:tech|nurse|scan|licen[sc]e[es]? (?:number|plate))/i;

/** "FNP-BC" is board-certified, not in British Columbia. */
const BOARD_SUFFIX = /(?!US-)\b[A-Z]{2,}-$/u;

/** Behind and before a code as many tell what it is. */
const NEAR_CHARACTERS = 40;

function isStateCode(text: string, start: number, end: number): boolean {
  const behind = text.slice(end);
  if (BOARD_SUFFIX.test(text.slice(Math.max(0, start - NEAR_CHARACTERS), start)) || /^-C\b/.test(behind))
    return false;
  if (isStateOfLicence(text, start, end)) return true;
  const licensed = /^\s+(?:[\w-]+\s+){0,2}lic(?:en[sc]|\b)/i.test(behind) && !OTHER_LETTERS.test(behind);
  if (licensed && !/^(?:OR|IN|ME|OK|HI|PA|MD)$/.test(text.slice(start, end))) return true;
  const before = /(?:[,(/:&-]|\bin|\bof|\band|\bor|\bany|^)\s*$/i.test(
    text.slice(Math.max(0, start - NEAR_CHARACTERS), start),
  );
  const after =
    /^\s*(?:[,(;)/&:#]|\.(?:\s|$)|-(?=\s|\d|licen|based|admitted|barred|certified)|\d|and\b|or\b|licen|bar\b|state\b|medical\b|board\b|active\b|$)/i.test(
      behind,
    );
  return before && after;
}
