import WordExtractor from 'word-extractor';
import { unreadable } from '../read-errors.js';
import { LineWriter } from '../text/line-writer.js';
import { doChainsEnd } from './ole-chains.js';

/**
 * The text of an old Word document (.doc, Word 97 to 2003): page headers, body, text boxes.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken)
 */
export async function readDoc(bytes: Buffer, file: string): Promise<string> {
  if (!doChainsEnd(bytes)) throw unreadable(file, 'broken');
  const document = await new WordExtractor().extract(bytes).catch((cause: unknown) => {
    const isEncrypted = cause instanceof Error && /encrypt|password/i.test(cause.message);
    throw unreadable(file, isEncrypted ? 'encrypted' : 'broken', cause);
  });
  const parts = [
    document.getHeaders({ includeFooters: false }),
    document.getBody(),
    document.getTextboxes({ includeHeadersAndFooters: false }),
  ];
  const writer = new LineWriter();
  for (const line of parts.join('\n').split(/\r\n?|\n|\f/)) {
    writer.open('p');
    writer.text(line);
    writer.close('p');
  }
  return writer.end();
}
