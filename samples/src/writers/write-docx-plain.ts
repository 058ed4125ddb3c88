import { AlignmentType, type FileChild, Paragraph, TextRun } from 'docx';
import { emailOf, fullName } from '../identity.js';
import { longMonth } from '../months.js';
import { credentialLines, credentialsHeading, studyWords } from '../phrases.js';
import { placeLine } from '../places.js';
import type { Position, SamplePerson } from '../sample-person.js';
import { boldLine, bulletParagraph, headingParagraph, termsParagraphs, textParagraph } from './docx-parts.js';
import { renderDocx } from './render-docx.js';

/** Paragraphs only: title and tabbed dates, then organisation, then bullets; upper-case headings. */
export function writeDocxPlain(person: SamplePerson): Promise<Buffer> {
  return renderDocx([
    ...header(person),
    headingParagraph('SUMMARY'),
    textParagraph(person.summary),
    headingParagraph('EXPERIENCE'),
    ...person.experience.flatMap(position),
    headingParagraph('EDUCATION'),
    ...person.education.map((study) =>
      textParagraph(`${studyWords(study)}, ${study.school}, ${longMonth(study.end)}`),
    ),
    headingParagraph(credentialsHeading(person).toUpperCase()),
    ...credentialLines(person).map(bulletParagraph),
    headingParagraph('SKILLS'),
    textParagraph(person.skills.join(', ')),
    headingParagraph('LANGUAGES'),
    ...person.languages.map(({ name, level }) => textParagraph(`${name}: ${level}`)),
    headingParagraph('AVAILABILITY'),
    ...termsParagraphs(person),
  ]);
}

function header(person: SamplePerson): readonly FileChild[] {
  const contact = [placeLine(person.place), person.phone, emailOf(person.name)].join(' | ');
  return [
    centred(fullName(person.name, person.postNominals), 36),
    centred(person.headline, 24),
    centred(contact, 20),
  ];
}

function centred(text: string, size: number): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size })] });
}

function position(entry: Position): readonly FileChild[] {
  const until = entry.end === undefined ? 'Present' : longMonth(entry.end);
  const where = entry.city === undefined ? entry.organisation : `${entry.organisation}, ${entry.city}`;
  return [
    boldLine(entry.title, `${longMonth(entry.start)} – ${until}`),
    textParagraph(where),
    ...entry.points.map(bulletParagraph),
  ];
}
