import type { CredentialKind } from '../domain/credential.js';
import type { Span } from '../domain/span.js';
import { dateRanges } from './date-range.js';
import { ownStatement } from './own-statement.js';
import { sectionHeading } from './section-heading.js';
import type { SectionKind } from './section-names.js';
import type { TextLine } from './text-line.js';
import { hasTitleNoun } from './title-words.js';

const LABELLED = /^[\p{L}][\p{L} /&-]{2,24}:\s+\S/u;

/** A section of running text: its heading is cut off, its lines are in order, blank ones left out. */
export interface Section {
  /** `top` is what stands before the first heading. */
  readonly kind: SectionKind | 'top';
  readonly credentialKind?: CredentialKind;
  readonly isGranted?: boolean;
  readonly lines: readonly TextLine[];
}

/**
 * Cuts lines into sections at their headings; a heading with text after it begins with that text. Among the parts of
 * a broken line a heading speaks for its own part only.
 * @param name where the name stands: below a sidebar what follows it is the top of the page
 */
export function sections(lines: readonly TextLine[], name: Span | undefined): Section[] {
  const found: OpenSection[] = [{ head: TOP, lines: [] }];
  let whole = TOP;
  let above: TextLine | undefined;
  for (const line of lines.filter(({ text }) => text !== '')) {
    if (holds(line, name)) found.push({ head: TOP, lines: [] });
    const headed = headedSection(line, above, found.at(-1)?.head ?? TOP);
    above = line;
    if (headed !== undefined) {
      found.push(headed);
      continue;
    }
    const last = found.at(-1);
    if (last?.isLabelled === true && isOutside(line))
      found.push({ ...last, head: TOP, lines: [], isLabelled: false });
    const open = found.at(-1)?.head ?? TOP;
    if (isWhole(line)) whole = open;
    else if (whole !== open) found.push({ head: whole, lines: [] });
    found.at(-1)?.lines.push(line);
  }
  return goneOn(found).map(({ head, lines: own }) => ({ ...head, lines: own }));
}

/** Whether a line in small letters goes on with the words of the line right above it. */
function runsOn(line: TextLine, above: TextLine | undefined): boolean {
  if (above === undefined || above.index !== line.index - 1 || !/^\p{Ll}/u.test(line.text)) return false;
  return above.text.split(/\s+/).length >= RUNNING_WORDS && !/[.!?:;]$/.test(above.text);
}

const RUNNING_WORDS = 4;
const THREE_WORDS = /^\s*\S+\s+\S+\s+\S/;
const SENTENCE_END = /[.!?]$/;

interface OpenSection {
  readonly head: Omit<Section, 'lines'>;
  readonly lines: TextLine[];
  /** Whether it began with text behind its heading. */
  readonly isLabelled?: boolean;
  /** A heading that also stands within positions: "Technologies: Java", "Accomplishments". */
  readonly isAmongPositions?: boolean;
}

const AMONG_POSITIONS =
  /^[#*_\s]*(?:(?:key |selected |main )?(?:accomplishments|achievements)|technologies|tools|tech stack|stack|software|skills)\b/i;
const PROJECTS_LABEL = /^[#*_\s]*(?:key |selected |main )?projects?\s*:\s*\S/i;
const POSITION_MAX_CHARACTERS = 110;

/**
 * Positions go on behind a label that stands among them: what follows such a heading belongs to the experience when
 * dates of another position do. What stands on the label's own line stays what the label says.
 */
function goneOn(found: readonly OpenSection[]): OpenSection[] {
  const sectionsLeft: OpenSection[] = [];
  let experience: OpenSection | undefined;
  for (const section of found) {
    if (experience !== undefined && section.isAmongPositions === true && section.lines.some(isDated)) {
      const [first] = section.lines;
      const own = section.head.kind === 'skills' && first !== undefined && !isDated(first) ? [first] : [];
      experience.lines.push(...section.lines.slice(own.length));
      if (own.length > 0) sectionsLeft.push({ head: section.head, lines: own });
      continue;
    }
    if (section.head.kind === 'experience') experience = section;
    else if (section.isAmongPositions !== true) experience = undefined;
    sectionsLeft.push(section);
  }
  return sectionsLeft;
}

function isDated({ text, bullet }: TextLine): boolean {
  return !bullet && text.length <= POSITION_MAX_CHARACTERS && dateRanges(text).length > 0;
}

/**
 * Below `Certification: …` a dated position, a sentence, a statement of another kind, or a line with a label of its own
 * does not belong to it any more.
 */
function isOutside(line: TextLine): boolean {
  const { text, bullet } = line;
  if (bullet) return false;
  const isDated = hasTitleNoun(text) && dateRanges(text).length > 0;
  const isSentence = SENTENCE_END.test(text) && THREE_WORDS.test(text);
  return isDated || isSentence || LABELLED.test(text) || ownStatement(line) !== undefined;
}

const TOP: OpenSection['head'] = { kind: 'top' };

function holds(line: TextLine, name: Span | undefined): boolean {
  return name !== undefined && line.start <= name.start && name.start < line.end;
}

/** Whether a line is unbroken, or the first part of a broken one. */
function isWhole({ part = 0 }: TextLine): boolean {
  return part === 0;
}

/**
 * Terms keep their heading, since it tells what the figure is: "Available from: May 2027", "Hours: 20". Among
 * positions "Roles: …" is a line of one of them.
 */
function headedSection(
  line: TextLine,
  above: TextLine | undefined,
  open: OpenSection['head'],
): OpenSection | undefined {
  const heading = line.bullet || runsOn(line, above) ? undefined : sectionHeading(line.text);
  if (heading === undefined) return undefined;
  const { length, ...head } = heading;
  const text = line.text.slice(length).trim();
  const isAmongPositions = AMONG_POSITIONS.test(line.text) || PROJECTS_LABEL.test(line.text);
  if (text === '' || (!isLabel(line, length) && sectionHeading(text) !== undefined))
    return { head, isAmongPositions, lines: [] };
  if (head.kind === 'experience' && open.kind === 'experience') return undefined;
  const behind = head.kind === 'availability' ? line : { ...line, text, start: line.end - text.length };
  return { head, isAmongPositions, lines: [behind], isLabelled: isLabel(line, length) };
}

/** Whether a heading ends with a colon. */
function isLabel({ text }: TextLine, length: number): boolean {
  return /[:：]/.test(text.slice(0, length));
}
