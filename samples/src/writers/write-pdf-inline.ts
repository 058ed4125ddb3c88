import { emailOf, fullName } from '../identity.js';
import { shortMonth } from '../months.js';
import {
  availabilityWords,
  credentialLines,
  credentialsHeading,
  languageWords,
  rateWords,
  studyWords,
} from '../phrases.js';
import { placeLine } from '../places.js';
import type { Position, SamplePerson, Study } from '../sample-person.js';
import { columnWidth, keepTogether, marginPt, renderPdf } from './pdf-page.js';

type Page = PDFKit.PDFDocument;

/** Everything about a position on one line, `Title, Organisation, City — Mar 2019 – Present`; Helvetica and Times. */
export function writePdfInline(person: SamplePerson): Promise<Buffer> {
  return renderPdf((page) => {
    header(page, person);
    section(page, 'Profile', () => paragraph(page, person.summary));
    section(page, 'Work History', () => person.experience.forEach((entry) => void position(page, entry)));
    section(page, 'Education and Training', () =>
      person.education.forEach((entry) => void study(page, entry)),
    );
    if (person.credentials.length > 0) {
      section(page, credentialsHeading(person), () => paragraph(page, credentialLines(person).join('\n')));
    }
    section(page, 'Core Skills', () => paragraph(page, person.skills.join(' · ')));
    section(page, 'Languages', () => paragraph(page, languageWords(person)));
    for (const extra of person.extras ?? []) {
      section(page, extra.heading, () => paragraph(page, extra.lines.join('\n')));
    }
  });
}

function header(page: Page, person: SamplePerson): void {
  page.rect(marginPt, marginPt - 12, columnWidth(page), 3).fill('#7a2e2e');
  page
    .fillColor('black')
    .font('Helvetica-Bold')
    .fontSize(22)
    .text(fullName(person.name, person.postNominals));
  page.font('Helvetica').fontSize(11).text(person.headline);
  page.fontSize(9).text(`${emailOf(person.name)} | ${person.phone} | ${placeLine(person.place)}`);
  const terms = [availabilityWords(person.availability), rateWords(person)].filter(
    (words) => words !== undefined,
  );
  if (terms.length > 0) page.text(`Available: ${terms.join(' | ')}`);
}

function section(page: Page, heading: string, body: () => void): void {
  keepTogether(page, 56);
  page.moveDown(0.9).font('Helvetica-Bold').fontSize(13).fillColor('#7a2e2e').text(heading);
  page.fillColor('black');
  body();
}

function paragraph(page: Page, text: string): void {
  page.font('Times-Roman').fontSize(11).text(text);
}

function position(page: Page, entry: Position): void {
  keepTogether(page, 44);
  const until = entry.end === undefined ? 'Present' : shortMonth(entry.end);
  const where = [entry.organisation, ...(entry.city === undefined ? [] : [entry.city])].join(', ');
  page.font('Times-Bold').fontSize(11).text(entry.title, { continued: true });
  page.font('Times-Roman').text(`, ${where} — ${shortMonth(entry.start)} – ${until}`);
  page.list([...entry.points], { bulletRadius: 1.6, textIndent: 12, listType: 'bullet' });
  page.x = marginPt;
  page.moveDown(0.4);
}

function study(page: Page, entry: Study): void {
  const years =
    entry.start === undefined
      ? shortMonth(entry.end)
      : `${shortMonth(entry.start)} – ${shortMonth(entry.end)}`;
  paragraph(page, `${studyWords(entry)}, ${entry.school} — ${years}`);
}
