import type { PersonRecord } from '../record/person-record.js';
import { present } from '../record/present.js';
import { linkedinColumns } from './linkedin-lines.js';
import { mainParts } from './linkedin-main.js';
import { sidebarParts } from './linkedin-sidebar.js';
import type { TextSegment } from './text-segment.js';

const LETTERS = String.raw`\p{Lu}[\p{L}.-]*[\p{Lu}.][\p{L}.-]*`;
const LETTERS_BEHIND = new RegExp(String.raw`(,\s*|\s+[-–—|]\s+)${LETTERS}(?:[,\s/|]+${LETTERS})*$`, 'u');

/**
 * A profile that LinkedIn saved as a PDF: the main column has the name, summary, positions and studies, the sidebar
 * contacts, three skills, languages, certifications, awards, publications and patents.
 * @param pages the segments of each page
 */
export function linkedinPdfRecord(pages: readonly (readonly TextSegment[])[]): PersonRecord {
  const { main, sidebar } = linkedinColumns(pages);
  const [body, side] = [mainParts(main), sidebarParts(sidebar)];
  const { name, letters } = nameParts(body.name ?? '');
  return {
    ...side,
    ...body,
    ...present({ name: name || undefined }),
    credentials: [...(letters === '' ? [] : [letters]), ...side.credentials],
    availability: [],
    rest: [...body.rest, ...side.rest],
    unused: [],
  };
}

/** "Ada Fictional, MD, FACP", "Ada Fictional - SHRM-CP": the name, and the letters that people put behind it. */
function nameParts(words: string): { readonly name: string; readonly letters: string } {
  const [whole, separator] = LETTERS_BEHIND.exec(words) ?? [''];
  if (separator === undefined) return { name: words, letters: '' };
  return { name: words.slice(0, words.length - whole.length), letters: whole.slice(separator.length) };
}
