import { foldToken } from '../taxonomy/fold-token.js';
import { keptByText } from '../taxonomy/kept-by-text.js';
import { isBesideRank, isLeader, isRank } from './rank-words.js';
import { hasTitleNoun } from './title-words.js';

/** A title taken apart so that "Director, Compliance", "VP of Sales" and "Sales VP" can be compared. */
export interface PositionTitle {
  /** Folded words, what is led before who leads: "Head of Compliance" is `compliance`, `head`. */
  readonly words: readonly string[];
  /** The words that tell what the work is about, without those of rank. */
  readonly subject: readonly string[];
  /** Whether it is told as past: "former medical director". */
  readonly past: boolean;
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vp: 'vice president',
    svp: 'senior vice president',
    evp: 'executive vice president',
    avp: 'assistant vice president',
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    cto: 'chief technology officer',
    ciso: 'chief information security officer',
    clo: 'general counsel',
    gc: 'general counsel',
    pi: 'principal investigator',
    sr: 'senior',
    jr: 'junior',
    mgr: 'manager',
    dir: 'director',
    asst: 'assistant',
    assoc: 'associate',
  }),
);
/** Two names of one office. */
const CHIEF_LAWYER = /\bchief legal officer\b/gi;
const PAST = /\b(?:former(?:ly)?|ex|retired|past|previous(?:ly)?|emerit\w+)\b/i;
const FUNCTION_WORDS: ReadonlySet<string> = new Set('the a an our its of for in on'.split(' '));
const PART = /[,;|/•·()–—:\t\n]+|\s-+\s|\s+at\s+|\s*@\s*/u;
/** What follows tells of somebody else: "Assistant to the director". */
const TURN = /\s(?:to|with|under|reporting)\s.*$/i;

/** The titles that a headline or the title of a position names. */
export const positionTitles = keptByText((text): readonly PositionTitle[] => {
  const parts = text
    .replace(CHIEF_LAWYER, 'general counsel')
    .split(PART)
    .map((part) => part.replace(TURN, '').trim());
  const whole = parts.flatMap((part, k) => {
    const next = parts[k + 1] ?? '';
    const opens = part !== '' && wordsOf(part).every(isRank) && next !== '' && !hasTitleNoun(next);
    return opens ? `${part} of ${next}` : part;
  });
  return whole.flatMap(titlesOfPart).filter(({ words }) => words.length > 0);
});

/** The titles that are asked for: of each text the parts that name one ("Medical director, wound center"). */
export function askedTitles(texts: readonly string[]): PositionTitle[] {
  return texts.flatMap((text) => {
    const all = positionTitles(text);
    const named = all.filter(({ words }) => words.some(hasTitleNoun));
    return named.length > 0 ? named : all.slice(0, 1);
  });
}

/** "Head of legal and compliance" is two titles, "VP legal and general counsel" as well. */
function titlesOfPart(part: string): PositionTitle[] {
  const [first = '', ...others] = part.replace(PAST, ' ').split(/\s+(?:and|&)\s+/i);
  const { leader } = turned(first);
  const titles = others.map((other) =>
    leader.length > 0 && !hasTitleNoun(other) ? inOrder(wordsOf(other), leader) : wordsInOrder(other),
  );
  return [wordsInOrder(first), ...titles].map((words) => ({
    words,
    subject: subjectOf(words),
    past: PAST.test(part),
  }));
}

function wordsInOrder(part: string): string[] {
  const { subject, leader } = turned(part);
  return inOrder(subject, leader);
}

function inOrder(subject: readonly string[], leader: readonly string[]): string[] {
  const besides = leader.filter((word) => isBesideRank(word));
  return [...besides, ...subject, ...leader.filter((word) => !besides.includes(word))];
}

/** What is led, and by whom: "director of nursing", "director nursing"; all is subject where nobody leads. */
function turned(part: string): { readonly subject: readonly string[]; readonly leader: readonly string[] } {
  const [before = '', ...behind] = part.split(/\s+(?:of|for)\s+/i);
  const words = wordsOf(before);
  if (behind.length > 0) return { subject: wordsOf(behind.join(' ')), leader: words };
  const rest = words.findIndex((word) => !isRank(word));
  const leads = rest > 0 && words.slice(0, rest).some((word) => isLeader(word));
  return leads && !words.slice(rest).some(hasTitleNoun)
    ? { subject: words.slice(rest), leader: words.slice(0, rest) }
    : { subject: words, leader: [] };
}

function subjectOf(words: readonly string[]): string[] {
  return words.filter((word, k) => !isLeader(word) && !(isRank(word) && k < words.length - 1));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\d+#]+/u)
    .flatMap((word) => SHORT_FORMS.get(word)?.split(' ') ?? word)
    .map(foldToken)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word));
}
