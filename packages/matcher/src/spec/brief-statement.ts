import { clausesOf } from './clauses.js';
import { isGreeting } from './is-greeting.js';
import { forceOfHeading, forceOfWords, type StatementForce } from './statement-force.js';

/** A line, bullet, sentence or clause of a brief, and whether its words or its heading make it a must. */
export interface BriefStatement {
  readonly text: string;
  readonly force: StatementForce;
  /** Where it stood: the first line, a list of requirements, a short line of its own, or running text. */
  readonly place: 'title' | 'list' | 'line' | 'prose';
}

const BULLET = /^\s*(?:[-*•–▪●]|\d+[.)])\s+/u;
const LABEL = /^([\p{L} -]{4,30}):\s+(?=\S)/u;
/** "Title: RN case manager", "Need: hematologist": what follows is the title. */
const TITLE_LABEL =
  /^(?:(?:job )?title|role|position|need(?:ed)?|wanted|looking for|subject|re)\s*:\s+(?=\S)/i;
/** White space behind a full stop that ends a sentence, not a short form: "min. 7 yrs. of practice". */
const SENTENCE_END =
  /(?<=[.!?])(?<!\b(?:[Mm]in|[Mm]ax|[Aa]pprox|ca|[Ii]ncl|[Ee]xcl|[Yy]rs?|[Hh]rs?|[Ww]ks?|[Mm]os?|[Dd]ept|[Dd]r|Mr|Mrs|Ms|[Nn]o|vs|St|etc|e\.g|i\.e|U\.S|D\.C|[Pp]ref|[Rr]eq|[Ll]ic|[Cc]ert)\.)\s+(?=[\p{Lu}\d])/u;
/** Shorter lines without a full stop speak for themselves even without a bullet. */
const MAX_ITEM_CHARACTERS = 80;

/** Without one of these, a short phrase stands for itself: "Texas Bar Card required." */
const VERBS_AND_PRONOUNS =
  /\b(?:we|our|us|you|your|i|my|they|their|it|its|this|these|is|are|was|were|be|will|would|has|have|had|do|does|can|could|should|(?<!\ba )must|may|who|which|that|please)\b/i;

/** Cuts a brief into statements: bullets and lines by clause, paragraphs by sentence. The first line is the title. */
export function briefStatements(brief: string): BriefStatement[] {
  let heading: StatementForce = 'plain';
  const statements: BriefStatement[] = [];
  for (const line of brief.split(/\r?\n/)) {
    const text = line.replace(BULLET, '').trim().replace(TITLE_LABEL, '');
    if (text === '' || isGreeting(text)) continue;
    const own = forceOfHeading(text);
    if (own !== undefined) heading = own;
    else statements.push(...statementsOfLine(text, BULLET.test(line), heading));
  }
  const [title, ...rest] = statements;
  return title === undefined ? [] : [...titleClauses(title), ...rest];
}

/** "Penetration tester, OSCP required, Luxembourg": among several clauses of a title such words tell of their own only. */
function titleClauses(title: BriefStatement): BriefStatement[] {
  const clauses = title.text.split(CLAUSE_END);
  const marked = clauses.filter((clause) => MARKED.test(clause));
  if (title.force !== 'must' || clauses.length < 3 || marked.length === 0)
    return [{ ...title, place: 'title' }];
  const rest = clauses.filter((clause) => !marked.includes(clause)).join(' ');
  return [rest, ...marked].map((text) => ({ text, force: forceOfWords(text, 'plain'), place: 'title' }));
}

/** A comma that stands in no list of alternatives or of what is joined by "and". */
const CLAUSE_END = /(?<=,)\s+(?!(?:[^,]*\s)?(?:or|and)\s[^,]*$|[^,]*\s(?:or|and)\s[^,]*,)/;
const MARKED = /\S\s+(?:is |are )?(?:a must|required|mandatory|essential)[,.]?$/i;

/** A label within a line ("Must have: RN; two years") tells of all that follows in it. */
function statementsOfLine(line: string, bullet: boolean, heading: StatementForce): BriefStatement[] {
  const isShort = line.length <= MAX_ITEM_CHARACTERS && !/[.!?:]$/.test(line);
  let force = heading;
  let listed = bullet || heading !== 'plain';
  return partsOf(line, bullet).flatMap((part) => {
    const label = LABEL.exec(part.text);
    const labelled = label?.[1] === undefined ? undefined : forceOfHeading(label[1]);
    const text = labelled === undefined ? part.text : part.text.slice(label?.[0].length);
    force = labelled ?? force;
    listed ||= labelled !== undefined;
    const isLine = listed || isShort || part.isItem;
    return clausesOf(text, force).map((clause, k) => ({
      text: clause.text,
      force: clause.isWish ? ('nice' as const) : forceOfWords(clause.text, force),
      place: listed && k === 0 ? 'list' : isLine || isFragment(clause.text) ? 'line' : 'prose',
    }));
  });
}

/** Sentences and what semicolons or bars part; the latter are items of a list. Bullets stay whole. */
function partsOf(line: string, bullet: boolean): { readonly text: string; readonly isItem: boolean }[] {
  if (bullet) return [{ text: line, isItem: false }];
  return line.split(SENTENCE_END).flatMap((sentence) => {
    const items = sentence.split(/;\s+|\s+\|\s+/);
    return items.map((text) => ({ text, isItem: items.length > 1 && text.length <= MAX_ITEM_CHARACTERS }));
  });
}

function isFragment(part: string): boolean {
  return part.length <= MAX_ITEM_CHARACTERS && !VERBS_AND_PRONOUNS.test(part);
}
