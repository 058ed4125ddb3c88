import type { Credential, CredentialKind } from '../domain/credential.js';
import { overlaps } from '../domain/span.js';
import type { Outline, OutlineCredential } from '../ingest/outline.js';
import { credentialsNamedIn } from '../taxonomy/credential-letters.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { credentialDetails } from './credential-statement.js';
import { foldedWords } from './folded-words.js';
import { grantedItems } from './granted-items.js';
import { MASK, maskSpans } from './identity-mask.js';
import { type LinePiece, linePieces, pieceOf } from './line-piece.js';
import { namesDegree } from './names-degree.js';
import { piecesBesideDates } from './pieces-beside-dates.js';
import { isPlaceName } from './place-name.js';
import { isUnderWay } from './stated-credential.js';

const MAX_WORDS = 12;
/** A line of more parts is a list of other things, unless it names a credential that is known. */
const MAX_PIECES = 2;
const SEPARATOR = /\t+|\s*[|·•;]\s*|\s*,\s+|\s{3,}/gu;
const SAYS_GRANTED =
  /\b(?:certifi(?:ed|cates?|cations?)|licen[sc](?:ed|es?|ure)|accredited|accreditation|registered)\b/i;
/** What is in every line of which a part says that it is granted. */
const SPEAKS_OF_GRANT = /certif|licen[sc]|accredit|registered/i;
const SAYS_LICENCE = /\blicen[sc](?:es?|ure)\b/i;
/** Words that say that something is granted and not what. */
const NOTHING_NAMED =
  /^(?:(?:and|present|current|active|valid|professional|other|my|the|in|all|state|board|number|no\.?|id|various|additional|multiple|licen[sc](?:ed|es?|ure)|certifi(?:ed|cates?|cations?)|accredited|accreditations?|registered|issued|expire[sd]?|pending|in progress|in good standing|inactive|stated|online)\b[\s.:()#\d-]*)+$/i;
const NOT_HELD =
  /\b(?:no|not|never|none|without|non|unlicensed|uncertified|lapsed|member|membership|board[- ]eligible)\b/i;
/** A sentence, or the middle of one. */
const RUNNING = /^\p{Ll}|[.!?]$|\b(?:I|my|we|our|were|was|is|are|have|has|had|been)\b/u;

/**
 * Certificates that the taxonomy does not know, each called by its own words: the items of a list of certificates, and
 * items of other lists that say that they are granted ("Certified in Harness Fitting").
 * @param context what the person is, for letters that mean several things
 * @param found the credentials that the taxonomy knows
 */
export function listedCertificates(
  masked: string,
  outline: Outline,
  context: string,
  found: readonly Credential[],
): Credential[] {
  const own = [...outline.credentials, ...grantedItems(masked, outline)]
    .filter(({ kind }: OutlineCredential) => kind === undefined || kind === 'licence')
    .flatMap((item) => certificatesOf(masked, item, context));
  const isRead = ({ span, name }: Credential) =>
    found.some((one) => overlaps(one.span, span) && one.name.includes(name));
  const first = new Map<string, Credential>();
  for (const one of own) if (!isRead(one) && !first.has(one.code)) first.set(one.code, one);
  return [...first.values()];
}

function certificatesOf(masked: string, item: OutlineCredential, context: string): Credential[] {
  const words = masked.slice(item.start, item.end);
  const [line = ''] = words.split(/[\r\n]/, 1);
  if (item.isGranted !== true && !SPEAKS_OF_GRANT.test(line)) return [];
  const whole = { text: line, start: item.start, end: item.start + line.length };
  const pieces = named(piecesBesideDates(whole)).map(withoutNumber);
  const isListed = item.isGranted === true && (pieces.length <= MAX_PIECES || namesKnown(line, context));
  const isMeant = ({ text }: LinePiece, k: number) => SAYS_GRANTED.test(text) || (k === 0 && isListed);
  return pieces
    .filter(isMeant)
    .filter(({ text }) => isName(text) && !namesKnown(text, context))
    .flatMap((piece) => certificate(piece, words, item.kind) ?? []);
}

/** Without the number of an item: "2. Harness fitter". */
function withoutNumber(piece: LinePiece): LinePiece {
  return pieceOf(piece, NUMBER.exec(piece.text)?.[0].length ?? 0, piece.text.length);
}

const NUMBER = /^\d{1,2}[.)]\s+/;

/** The parts of a line between separators; one whose last part alone says that all of it is granted is one. */
function named(stretches: readonly LinePiece[]): LinePiece[] {
  return stretches.flatMap((stretch) => {
    const pieces = linePieces(stretch, SEPARATOR);
    const isOne =
      stretch.text.split(/\s+/).length <= MAX_WORDS &&
      pieces.slice(0, -1).every(({ text }) => !SAYS_GRANTED.test(text)) &&
      /\b(?:licen[sc]es?|certifi(?:cates?|cations?))$/i.test(stretch.text);
    return isOne ? [stretch] : pieces;
  });
}

function namesKnown(text: string, context: string): boolean {
  return credentialsNamedIn(text, { abbreviations: true, context }).length > 0;
}

function isName(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || text.includes(MASK) || text.split(/\s+/).length > MAX_WORDS) return false;
  if (RUNNING.test(text) || NOT_HELD.test(text) || NOTHING_NAMED.test(text)) return false;
  if (namesDegree(text) || isPlaceName(text)) return false;
  if (SAYS_GRANTED.test(text)) return true;
  if (PLAIN_WORD.test(text)) return false;
  return isTitled(text) && /\p{L}/u.test(maskSpans(text, skillMentions(text)));
}

/** A single word that is no short form, as lists of strengths have: "Coaching". */
const PLAIN_WORD = /^\p{Lu}?[\p{Ll}-]+$/u;

/** Whether most words of a name longer than a few begin with a capital: "Strategic Staff Planning", no duty. */
function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length >= MIN_TELLING_CHARACTERS);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length < MIN_TITLED_WORDS || small <= words.length / 4;
}

const MIN_TELLING_CHARACTERS = 4;
const MIN_TITLED_WORDS = 4;

function certificate(
  { text, start, end }: LinePiece,
  words: string,
  kind: CredentialKind | undefined,
): Credential | undefined {
  const code = foldedWords(text);
  if (CREDENTIALS.get(code) !== undefined) return undefined;
  const details = credentialDetails(words);
  return {
    code,
    kind: kind ?? (SAYS_LICENCE.test(text) ? 'licence' : 'certificate'),
    name: text,
    ...details,
    ...(isUnderWay(words) && { status: 'pending' as const }),
    span: { start, end },
  };
}
