import { isEuropass } from '../europass/read-europass.js';
import { decodeText, textEncodingOf } from '../text/text-encoding.js';
import type { PdfFile } from './pdf-engine.js';

const HEAD_BYTES = 65_536;

/** The first attached file that is a Europass CV, as the Europass editor attaches it; undefined without one. */
export async function attachedEuropass(pdf: PdfFile): Promise<Buffer | undefined> {
  const attachments = Object.values((await pdf.getAttachments()) ?? {});
  return attachments.map(({ content }) => Buffer.from(content)).find(isEuropassXml);
}

function isEuropassXml(bytes: Buffer): boolean {
  return isEuropass(decodeText(bytes.subarray(0, HEAD_BYTES), textEncodingOf(bytes)));
}
