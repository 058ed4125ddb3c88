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
 * Cuts lines into sections at their headings; a heading with text after it begins with that text.
 * @param name where the name stands: below a sidebar what follows it is the top of the page
 */
export function sections(lines: readonly TextLine[], name: Span | undefined): Section[] {
  const found: { head: Omit<Section, 'lines'>; lines: TextLine[] }[] = [{ head: { kind: 'top' }, lines: [] }];
  for (const line of lines) {
    if (line.text === '') continue;
    if (name !== undefined && line.start <= name.start && name.start < line.end)
      found.push({ head: { kind: 'top' }, lines: [] });
    const heading = line.bullet ? undefined : sectionHeading(line.text);
    if (heading === undefined) {
      found.at(-1)?.lines.push(line);
      continue;
    }
    const { length, ...head } = heading;
    const rest = line.text.slice(length);
    const text = rest.trim();
    found.push({ head, lines: text === '' ? [] : [{ ...line, text, start: line.end - text.length }] });
  }
  return found.map(({ head, lines: own }) => ({ ...head, lines: own }));
}
