import { Document, type FileChild, Packer } from 'docx';
import { withFixedZipDates } from './with-fixed-zip-dates.js';

const coreProperties =
  '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-23T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-23T00:00:00Z</dcterms:modified></cp:coreProperties>';

/** The bytes of a Word document with these blocks; the same for the same blocks. */
export async function renderDocx(children: readonly FileChild[]): Promise<Buffer> {
  const document = new Document({ sections: [{ children: [...children] }] });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties },
  ]);
  return withFixedZipDates(bytes);
}
