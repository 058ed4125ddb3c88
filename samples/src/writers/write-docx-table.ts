import { type FileChild, Table, TableCell, TableRow, WidthType } from 'docx';
import { emailOf, fullName } from '../identity.js';
import { slashMonth } from '../months.js';
import { credentialLines, credentialsHeading, languageWords, studyWords } from '../phrases.js';
import { placeLine } from '../places.js';
import type { Position, SamplePerson } from '../sample-person.js';
import { boldLine, bulletParagraph, headingParagraph, termsParagraphs, textParagraph } from './docx-parts.js';
import { renderDocx } from './render-docx.js';

const columns = 2;

/** Organisation and dates first, then the title; the skills in a table of two columns; title-case headings. */
export function writeDocxTable(person: SamplePerson): Promise<Buffer> {
  return renderDocx([
    boldLine(fullName(person.name, person.postNominals)),
    textParagraph(person.headline),
    textParagraph(`${placeLine(person.place)}, ${person.phone}, ${emailOf(person.name)}`),
    ...termsParagraphs(person),
    headingParagraph('About Me'),
    textParagraph(person.summary),
    headingParagraph('Key Skills'),
    skillsTable(person.skills),
    headingParagraph('Employment History'),
    ...person.experience.flatMap(position),
    headingParagraph('Education'),
    ...person.education.map((study) =>
      textParagraph(`${slashMonth(study.end)}: ${studyWords(study)}, ${study.school}`),
    ),
    ...credentials(person),
    headingParagraph('Languages'),
    textParagraph(languageWords(person)),
  ]);
}

function credentials(person: SamplePerson): readonly FileChild[] {
  if (person.credentials.length === 0) return [];
  return [headingParagraph(credentialsHeading(person)), ...credentialLines(person).map(bulletParagraph)];
}

function skillsTable(skills: readonly string[]): Table {
  const starts = skills.flatMap((_, index) => (index % columns === 0 ? [index] : []));
  const rows = starts.map((start) => {
    const cells = Array.from({ length: columns }, (_, offset) => skills[start + offset] ?? '');
    return new TableRow({
      children: cells.map((cell) => new TableCell({ children: [textParagraph(cell)] })),
    });
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}

function position(entry: Position): readonly FileChild[] {
  const until = entry.end === undefined ? 'present' : slashMonth(entry.end);
  const where = entry.city === undefined ? entry.organisation : `${entry.organisation}, ${entry.city}`;
  return [
    boldLine(where, `${slashMonth(entry.start)} - ${until}`),
    textParagraph(entry.title),
    ...entry.points.map(bulletParagraph),
  ];
}
