import { emailOf, fullName } from '../identity.js';
import { longMonth, tenure } from '../months.js';
import { credentialWords, studyWords } from '../phrases.js';
import type { Position, SamplePerson } from '../sample-person.js';
import { keepTogether, marginPt, renderPdf } from './pdf-page.js';

type Page = PDFKit.PDFDocument;

const savedOn = '2026-11';

/** Company, then title, then a date line with its length, as saved from a professional network; Helvetica. */
export function writePdfLinkedin(person: SamplePerson): Promise<Buffer> {
  return renderPdf((page) => {
    header(page, person);
    section(page, 'Summary', () => paragraph(page, person.summary));
    section(page, 'Experience', () =>
      employers(person).forEach((positions) => void employer(page, positions)),
    );
    section(page, 'Education', () => education(page, person));
    if (person.credentials.length > 0) {
      section(page, 'Certifications', () =>
        paragraph(page, person.credentials.map(credentialWords).join('\n')),
      );
    }
    section(page, 'Top Skills', () => paragraph(page, person.skills.join('\n')));
    section(page, 'Languages', () =>
      paragraph(page, person.languages.map(({ name, level }) => `${name} (${level})`).join('\n')),
    );
    footers(page);
  });
}

function header(page: Page, person: SamplePerson): void {
  const { place } = person;
  page.font('Helvetica').fontSize(26).text(fullName(person.name, person.postNominals));
  page.fontSize(12).text(person.headline);
  page.text([place.city, place.region, place.country].filter((word) => word !== undefined).join(', '));
  page.moveDown(0.6).fontSize(13).text('Contact');
  page.fontSize(10).text(`${person.phone} (Mobile)\n${emailOf(person.name)}`);
}

function section(page: Page, heading: string, body: () => void): void {
  keepTogether(page, 64);
  page.moveDown(0.9).font('Helvetica').fontSize(16).fillColor('#181818').text(heading).moveDown(0.2);
  body();
}

function paragraph(page: Page, text: string): void {
  page.font('Helvetica').fontSize(10.5).text(text);
}

function employers(person: SamplePerson): readonly (readonly Position[])[] {
  const groups: Position[][] = [];
  for (const position of person.experience) {
    const last = groups.at(-1);
    if (last?.[0]?.organisation === position.organisation) last.push(position);
    else groups.push([position]);
  }
  return groups;
}

function employer(page: Page, positions: readonly Position[]): void {
  const [latest] = positions;
  const earliest = positions.at(-1);
  if (latest === undefined || earliest === undefined) return;
  keepTogether(page, 60);
  page.font('Helvetica-Bold').fontSize(12).text(latest.organisation);
  if (positions.length > 1) paragraph(page, tenure(earliest.start, latest.end ?? savedOn));
  for (const position of positions) role(page, position);
}

function role(page: Page, position: Position): void {
  keepTogether(page, 44);
  const until = position.end === undefined ? 'Present' : longMonth(position.end);
  const length = tenure(position.start, position.end ?? savedOn);
  page.font('Helvetica').fontSize(11.5).text(position.title);
  page.fontSize(10.5).text(`${longMonth(position.start)} - ${until} (${length})`);
  if (position.city !== undefined) page.fillColor('#707070').text(position.city).fillColor('#181818');
  paragraph(page, position.points.join('\n'));
  page.moveDown(0.5);
}

function education(page: Page, person: SamplePerson): void {
  for (const study of person.education) {
    const years = study.start === undefined ? study.end : `${study.start} - ${study.end}`;
    page.font('Helvetica-Bold').fontSize(12).text(study.school);
    paragraph(page, `${studyWords(study)} · (${years})`);
  }
}

function footers(page: Page): void {
  const { start, count } = page.bufferedPageRange();
  for (let number = start; number < start + count; number += 1) {
    page.switchToPage(number);
    const bottom = page.page.height - marginPt / 2 - 9;
    page.page.margins.bottom = 0;
    page.fontSize(9).text(`Page ${number + 1} of ${count}`, marginPt, bottom, { lineBreak: false });
  }
}
