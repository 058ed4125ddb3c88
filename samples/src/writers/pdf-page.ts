import PDFDocument from 'pdfkit';

/** Points from the paper's edge to the text. */
export const marginPt = 56;

const writtenOn = new Date('2026-11-23T00:00:00Z');

/** The bytes of a one-column US letter PDF that `draw` fills; the same for the same drawing. */
export function renderPdf(draw: (page: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const page = new PDFDocument({
    size: 'LETTER',
    margin: marginPt,
    bufferPages: true,
    info: {
      CreationDate: writtenOn,
      ModDate: writtenOn,
      Producer: 'ExpertMatch samples',
      Creator: 'ExpertMatch samples',
    },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.on('error', reject);
  });
  draw(page);
  page.end();
  return done;
}

/** Width of the text column, in points. */
export function columnWidth(page: PDFKit.PDFDocument): number {
  return page.page.width - 2 * marginPt;
}

/** Starts a new page when less than `neededPt` points are left on this one. */
export function keepTogether(page: PDFKit.PDFDocument, neededPt: number): void {
  if (page.y + neededPt > page.page.height - marginPt) page.addPage();
}
