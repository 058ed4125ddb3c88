import type { CredentialKind } from '../domain/credential.js';
import type { Span } from '../domain/span.js';
import { sectionHeading } from './section-heading.js';
import type { SectionKind } from './section-names.js';
import type { TextLine } from './text-line.js';

/** A section of running text: its heading is cut off, its lines are in order, blank ones left out. */
export interface Section {
  /** `top` is what stands before the first heading. */
  readonly kind: SectionKind | 'top';
  readonly credentialKind?: CredentialKind;
  readonly lines: readonly TextLine[];
}

/**
 * Cuts lines into sections at their headings; a heading with text after it begins with that text. Among the parts of
 * a broken line a heading speaks for its own part only.
 * @param name where the name stands: below a sidebar what follows it is the top of the page
 */
export function sections(lines: readonly TextLine[], name: Span | undefined): Section[] {
  const found: OpenSection[] = [{ head: { kind: 'top' }, lines: [] }];
  let whole = found[0];
  for (const line of lines) {
    if (line.text === '') continue;
    if (name !== undefined && line.start <= name.start && name.start < line.end)
      found.push({ head: { kind: 'top' }, lines: [] });
    const headed = headedSection(line);
    if (headed !== undefined) {
      found.push(headed);
      continue;
    }
    if (line.part === undefined || line.part === 0) whole = found.at(-1);
    else if (whole !== found.at(-1)) found.push({ head: whole?.head ?? { kind: 'top' }, lines: [] });
    found.at(-1)?.lines.push(line);
  }
  return found.map(({ head, lines: own }) => ({ ...head, lines: own }));
}

interface OpenSection {
  readonly head: Omit<Section, 'lines'>;
  readonly lines: TextLine[];
}

/** Terms keep their heading, since it tells what the figure is: "Available from: May 2027", "Hours: 20". */
function headedSection(line: TextLine): OpenSection | undefined {
  const heading = line.bullet ? undefined : sectionHeading(line.text);
  if (heading === undefined) return undefined;
  const { length, ...head } = heading;
  const text = line.text.slice(length).trim();
  if (text === '') return { head, lines: [] };
  const behind = head.kind === 'availability' ? line : { ...line, text, start: line.end - text.length };
  return { head, lines: [behind] };
}
