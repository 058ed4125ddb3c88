/** A line, bullet or sentence of a brief, and whether its words or its heading make it a must. */
export interface BriefStatement {
  readonly text: string;
  /** `plain`: neither heading nor words say. */
  readonly force: 'must' | 'nice' | 'plain';
  /** Where it stood: the first line, a list of requirements, a short line of its own, or running text. */
  readonly place: 'title' | 'list' | 'line' | 'prose';
}

const MUST_HEADING =
  /^(?:requirements?|required(?: \w+){0,2}|must[- ]haves?|musts?|you (?:must )?have|minimum qualifications|qualifications|essential|mandatory|what you need|needed|we need|who we need)\s*:?$/i;
const NICE_HEADING =
  /^(?:nice[- ]to[- ]haves?|preferred(?: \w+){0,2}|bonus(?: points)?|pluses|a plus|desirable|desired|optional|ideally|good to have|advantages?)\s*:?$/i;
const OTHER_HEADING = /^[\p{Lu}][\p{L} &/'-]{2,40}:$/u;
const NICE_WORDS =
  /\b(?:ideally|a plus|is a bonus|bonus|preferred|preferably|nice to have|desirable|advantage(?:ous)?|would help|welcome|optional|helpful)\b/i;
const MUST_WORDS =
  /\b(?:must|a must|required|requires?|mandatory|essential|needs? to|necessary|at least|minimum|only)\b/i;
const BULLET = /^\s*(?:[-*•–▪●]|\d+[.)])\s+/u;
/** Shorter lines without a full stop speak for themselves even without a bullet. */
const MAX_ITEM_CHARACTERS = 80;

const VERBS_AND_PRONOUNS =
  /\b(?:we|our|us|you|your|i|my|they|their|it|its|this|these|is|are|was|were|be|will|would|has|have|had|do|does|can|could|should|must|may|who|which|that|please)\b/i;

/** Cuts a brief into statements: bullets and lines whole, paragraphs by sentence. The first line is the title. */
export function briefStatements(brief: string): BriefStatement[] {
  let heading: BriefStatement['force'] = 'plain';
  const statements: BriefStatement[] = [];
  for (const line of brief.split(/\r?\n/)) {
    const text = line.replace(BULLET, '').trim();
    if (text === '') continue;
    const own = headingForce(text);
    if (own !== undefined) heading = own;
    else statements.push(...statementsOfLine(text, BULLET.test(line), heading));
  }
  return statements.map((one, k) => (k === 0 ? { ...one, place: 'title' } : one));
}

function headingForce(text: string): BriefStatement['force'] | undefined {
  if (MUST_HEADING.test(text)) return 'must';
  if (NICE_HEADING.test(text)) return 'nice';
  return OTHER_HEADING.test(text) ? 'plain' : undefined;
}

function statementsOfLine(line: string, bullet: boolean, heading: BriefStatement['force']): BriefStatement[] {
  const inline = /^([\p{L} -]{4,30}):\s+(?=\S)/u.exec(line);
  const inlineForce = inline?.[1] === undefined ? undefined : forceOfLabel(inline[1]);
  const text = inlineForce === undefined ? line : line.slice(inline?.[0].length);
  const force = inlineForce ?? heading;
  const listed = bullet || inlineForce !== undefined || heading !== 'plain';
  const short = line.length <= MAX_ITEM_CHARACTERS && !/[.!?:]$/.test(line);
  const parts = bullet ? [text] : text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])|;\s+/u);
  return parts.flatMap((part) =>
    clausesOfOneForce(part, force).map((clause, k) => ({
      text: clause,
      force: forceOf(clause, force),
      place: listed && k === 0 ? 'list' : listed || short || isFragment(clause) ? 'line' : 'prose',
    })),
  );
}

/** A short phrase without a verb stands for itself: "Texas Bar Card required." */
function isFragment(part: string): boolean {
  return part.length <= MAX_ITEM_CHARACTERS && !VERBS_AND_PRONOUNS.test(part);
}

/**
 * "SAS is a must, R is nice to have" is two statements, and "Bachelor's degree, master's preferred" too below a heading
 * that makes it a must. A clause without such words belongs to the next, at the end to the one before.
 */
function clausesOfOneForce(part: string, heading: BriefStatement['force']): string[] {
  if (!(NICE_WORDS.test(part) && (heading === 'must' || MUST_WORDS.test(part)))) return [part];
  const clauses: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) clauses.push(open.join(' '));
    open = [];
  };
  for (const clause of part.split(/(?<=[,;])\s+|\s+(?=(?:but|while)\s|\()/)) {
    const isWish = NICE_WORDS.test(clause);
    if (isWish && heading === 'must') close();
    open.push(clause);
    if (isWish || MUST_WORDS.test(clause)) close();
  }
  return open.length === 0 ? clauses : [...clauses.slice(0, -1), [clauses.at(-1), ...open].join(' ')];
}

function forceOfLabel(label: string): 'must' | 'nice' | undefined {
  if (MUST_HEADING.test(label)) return 'must';
  return NICE_HEADING.test(label) ? 'nice' : undefined;
}

/** The statement's own words win over its heading. */
function forceOf(text: string, heading: BriefStatement['force']): BriefStatement['force'] {
  if (NICE_WORDS.test(text)) return 'nice';
  if (heading !== 'plain') return heading;
  return MUST_WORDS.test(text) ? 'must' : 'plain';
}
