import { emailOf, fullName } from '../identity.js';
import { slashMonth } from '../months.js';
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
import { keepTogether, renderPdf } from './pdf-page.js';

type Page = PDFKit.PDFDocument;

/** Name at the left, title-case headings, `09/2014 to Current Title` on one line; Helvetica. */
export function writePdfDatesLeft(person: SamplePerson): Promise<Buffer> {
  return renderPdf((page) => {
    header(page, person);
    section(page, 'Summary', () => paragraph(page, person.summary));
    section(page, 'Skills', () => paragraph(page, person.skills.join('; ')));
    section(page, 'Experience', () => person.experience.forEach((entry) => void position(page, entry)));
    section(page, 'Education', () => person.education.forEach((entry) => void study(page, entry)));
    section(page, credentialsHeading(person), () =>
      credentialLines(person).forEach((line) => void paragraph(page, line)),
    );
    section(page, 'Languages', () => paragraph(page, languageWords(person)));
    terms(page, person);
  });
}

function header(page: Page, person: SamplePerson): void {
  page.font('Helvetica-Bold').fontSize(18).text(fullName(person.name, person.postNominals));
  page.font('Helvetica').fontSize(11).text(person.headline);
  page
    .fontSize(9)
    .text(`${placeLine(person.place)}   Phone: ${person.phone}   Email: ${emailOf(person.name)}`);
}

function section(page: Page, heading: string, body: () => void): void {
  const before = page.y;
  keepTogether(page, 60);
  if (page.y >= before) page.moveDown(0.9);
  page.font('Helvetica-Bold').fontSize(12).fillColor('#1f3a5f').text(heading);
  page.fillColor('black').moveDown(0.2);
  body();
}

function paragraph(page: Page, text: string): void {
  page.font('Helvetica').fontSize(9.5).text(text);
}

function position(page: Page, entry: Position): void {
  keepTogether(page, 44);
  const until = entry.end === undefined ? 'Current' : slashMonth(entry.end);
  page
    .font('Helvetica')
    .fontSize(9.5)
    .text(`${slashMonth(entry.start)} to ${until}   `, { continued: true });
  page.font('Helvetica-Bold').text(entry.title);
  const where = entry.city === undefined ? entry.organisation : `${entry.organisation} – ${entry.city}`;
  page.font('Helvetica-Oblique').text(where);
  for (const point of entry.points) paragraph(page, `• ${point}`);
  page.moveDown(0.5);
}

function study(page: Page, entry: Study): void {
  page
    .font('Helvetica')
    .fontSize(9.5)
    .text(`${slashMonth(entry.end)}   `, { continued: true });
  page.font('Helvetica-Bold').text(studyWords(entry));
  paragraph(page, entry.school);
}

function terms(page: Page, person: SamplePerson): void {
  const availability = availabilityWords(person.availability);
  const rate = rateWords(person);
  if (availability === undefined && rate === undefined) return;
  section(page, 'Availability', () => {
    if (availability !== undefined) paragraph(page, `Available ${availability}`);
    if (rate !== undefined) paragraph(page, `Rate: ${rate}`);
  });
}
