import { BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx';
import { availabilityWords, rateWords } from '../phrases.js';
import type { SamplePerson } from '../sample-person.js';

/** A section heading. */
export function headingParagraph(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 200, after: 60 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '888888' } },
    children: [new TextRun({ text, bold: true, color: '222222', size: 24 })],
  });
}

/** A plain paragraph. */
export function textParagraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 21 })] });
}

/** A bold line, then words after a tab. */
export function boldLine(bold: string, afterTab?: string): Paragraph {
  const children = [new TextRun({ text: bold, bold: true, size: 21 })];
  if (afterTab !== undefined) children.push(new TextRun({ text: `\t${afterTab}`, size: 21 }));
  return new Paragraph({ spacing: { before: 100 }, tabStops: [{ type: 'right', position: 9300 }], children });
}

/** A paragraph with a bullet. */
export function bulletParagraph(text: string): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, children: [new TextRun({ text, size: 21 })] });
}

/** What the person asks for and offers, a paragraph each. */
export function termsParagraphs(person: SamplePerson): readonly Paragraph[] {
  const availability = availabilityWords(person.availability);
  const rate = rateWords(person);
  return [
    ...(availability === undefined ? [] : [textParagraph(`Availability: ${availability}`)]),
    ...(rate === undefined ? [] : [textParagraph(`Rate: ${rate}`)]),
  ];
}
