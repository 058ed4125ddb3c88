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
  /\b(?:must|required|requires?|mandatory|essential|needs? to|necessary|at least|minimum|only)\b/i;
const BULLET = /^\s*(?:[-*•–▪●]|\d+[.)])\s+/u;
/** Shorter lines without a full stop speak for themselves even without a bullet. */
const MAX_ITEM_CHARACTERS = 80;

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
  const place = listed ? 'list' : short ? 'line' : 'prose';
  const parts = bullet ? [text] : text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])|;\s+/u);
  return parts.flatMap((part) =>
    clauses(part, force).map((clause, k) => ({
      text: clause,
      force: forceOf(clause, force),
      place: k > 0 && listed ? 'line' : place,
    })),
  );
}

/** "Bachelor's degree required, master's preferred" is two statements: a must, and a wish behind it. */
function clauses(text: string, heading: BriefStatement['force']): string[] {
  const cut = [...text.matchAll(/[,;]\s+(?=\S)|\s+\((?=\S)/gu)].find(({ index, 0: mark }) => {
    const before = text.slice(0, index);
    const isMust = heading === 'must' || MUST_WORDS.test(before);
    return isMust && !NICE_WORDS.test(before) && NICE_WORDS.test(clauseAt(text, index + mark.length));
  });
  return cut === undefined
    ? [text]
    : [text.slice(0, cut.index), text.slice(cut.index + cut[0].length).replace(/\)$/, '')];
}

function clauseAt(text: string, start: number): string {
  return /^[^,;()]*/u.exec(text.slice(start))?.[0] ?? '';
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
