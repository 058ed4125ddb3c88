import { contentHash } from '../content-hash.js';
import type { IngestLimits } from '../limits.js';
import { unreadable } from '../read-errors.js';
import { recordDocument } from '../record/record-document.js';
import type { SourceDocument } from '../source-document.js';
import { readText } from '../text/read-text.js';
import { parseXml } from '../xml/xml-element.js';
import { candidateRecord } from './candidate-record.js';
import { skillsPassportRecord } from './skills-passport-record.js';

const ROOT = /<(?:[\w.-]+:)?(?:Candidate|SkillsPassport)\s[^>]*xmlns(?::[\w.-]+)?\s*=\s*["'][^"']*europass/i;

/** Whether an XML text is a Europass CV, by its root element and namespace. */
export function isEuropass(xml: string): boolean {
  return ROOT.test(xml);
}

/**
 * A Europass CV: an XML file, or the XML that is embedded in a Europass PDF. No entity is expanded or fetched.
 * @param hash the `contentHash` of the document: of these bytes unless they are embedded in another file
 * @throws {ExpertMatchError} `unreadable_document` (broken, no_profile), `limit_exceeded` (characters)
 */
export function readEuropass(
  xml: Buffer,
  file: string,
  limits: IngestLimits,
  hash: string = contentHash(xml),
): SourceDocument {
  const root = parseXml(readText(xml));
  if (root === undefined) throw unreadable(file, 'broken');
  const record = /SkillsPassport$/.test(root.name) ? skillsPassportRecord(root) : candidateRecord(root);
  return recordDocument({ format: 'europass', record }, { file }, hash, limits);
}
