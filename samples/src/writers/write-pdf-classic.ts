import { emailOf, fullName } from '../identity.js';
import { longMonth } from '../months.js';
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

/** Centred name, upper-case headings over a rule, dates at the right edge; Times. */
export function writePdfClassic(person: SamplePerson): Promise<Buffer> {
  return renderPdf((page) => {
    header(page, person);
    section(page, 'Professional Summary', () => paragraph(page, person.summary));
    section(page, credentialsHeading(person), () =>
      credentialLines(person).forEach((line) => void bullet(page, line)),
    );
    section(page, 'Professional Experience', () =>
      person.experience.forEach((entry) => void position(page, entry)),
    );
    section(page, 'Education', () => person.education.forEach((entry) => void study(page, entry)));
    section(page, 'Skills', () => paragraph(page, person.skills.join(', ')));
    section(page, 'Languages', () => paragraph(page, languageWords(person)));
    terms(page, person);
    for (const extra of person.extras ?? []) {
      section(page, extra.heading, () => extra.lines.forEach((line) => void bullet(page, line)));
    }
  });
}

function header(page: Page, person: SamplePerson): void {
  page.font('Times-Bold').fontSize(20).text(fullName(person.name, person.postNominals), { align: 'center' });
  page.font('Times-Italic').fontSize(12).text(person.headline, { align: 'center' });
  const contact = [placeLine(person.place), person.phone, emailOf(person.name)].join(' | ');
  page.font('Times-Roman').fontSize(10).text(contact, { align: 'center' });
}

function section(page: Page, heading: string, body: () => void): void {
  keepTogether(page, 60);
  page.moveDown(0.8).font('Times-Bold').fontSize(11).text(heading.toUpperCase());
  page
    .moveTo(marginPt, page.y)
    .lineTo(marginPt + columnWidth(page), page.y)
    .lineWidth(0.6)
    .stroke();
  page.moveDown(0.3);
  body();
}

function paragraph(page: Page, text: string): void {
  page.font('Times-Roman').fontSize(10.5).text(text);
}

function bullet(page: Page, text: string): void {
  page.font('Times-Roman').fontSize(10.5).text(`• ${text}`, { indent: 8 });
}

function position(page: Page, entry: Position): void {
  keepTogether(page, 48);
  page.font('Times-Bold').fontSize(10.5).text(entry.title);
  const where = entry.city === undefined ? entry.organisation : `${entry.organisation}, ${entry.city}`;
  const until = entry.end === undefined ? 'Present' : longMonth(entry.end);
  leftAndRight(page, where, `${longMonth(entry.start)} – ${until}`);
  for (const point of entry.points) bullet(page, point);
  page.moveDown(0.4);
}

function study(page: Page, entry: Study): void {
  const years =
    entry.start === undefined ? longMonth(entry.end) : `${longMonth(entry.start)} – ${longMonth(entry.end)}`;
  page.font('Times-Bold').fontSize(10.5).text(studyWords(entry));
  page.font('Times-Italic').text(`${entry.school}, ${years}`);
}

function leftAndRight(page: Page, left: string, right: string): void {
  const top = page.y;
  page.font('Times-Italic').fontSize(10.5).text(left, marginPt, top, { lineBreak: false });
  page.text(right, marginPt, top, { align: 'right', width: columnWidth(page) });
}

function terms(page: Page, person: SamplePerson): void {
  const lines = [availabilityWords(person.availability), rateWords(person)].filter(
    (line) => line !== undefined,
  );
  if (lines.length > 0) section(page, 'Availability and Rate', () => paragraph(page, lines.join('; ')));
}
