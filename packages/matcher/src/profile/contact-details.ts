import { matchSpans, type Span } from '../domain/span.js';
import { patternFor } from '../taxonomy/pattern-for.js';

/** Where a text states how to reach the person. */
export interface ContactDetails {
  readonly emails: readonly Span[];
  readonly phones: readonly Span[];
  readonly links: readonly Span[];
  /** Street and postal code. */
  readonly addresses: readonly Span[];
}

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** LinkedIn's own PDF breaks its links over lines: `linkedin.com/in/jane-\ndoe (LinkedIn)`. */
const LINK =
  /(?:https?:\/\/|www\.|\b(?:linkedin|github|gitlab|twitter|x|orcid)\.(?:com|org)\/)[^\s,;|<>()]*(?:\n[\w%-]+(?= \(LinkedIn\)))?/giu;
const PHONE =
  /(?<![\w/.-])(?:\+\d{1,3}[ \t\u00a0.-]?)?(?:\(\+?\d{1,4}\)[ \t\u00a0.-]?)?\d{2,4}(?:[ \t\u00a0.-]\d{2,4}){1,4}(?![\w/-])/gu;
/** The number stands on the line of the name: a year above "St. Mary's" is none, nor is "1998 Superior Court". */
const STREET =
  /\b\d{1,5}[^\S\n]+(?:[NSEW]\.?[^\S\n]+)?(?:[\p{Lu}\d][\p{L}\d.'-]*\s+){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|(?<!(?:Supreme|Superior|District|Circuit|County|Family|Municipal|High|Probate)\s+)Court|Ct|Way|Place|Pl|Terrace|Circle|Parkway|Pkwy|Highway|Hwy)\b\.?(?:,?\s+(?:Apt|Suite|Ste|Unit|#)\.?\s*[\w-]+)?/gu;
const ZIP_AFTER_STATE =
  /(?<!\b(?:[Ll]ic\w*|[Nn]o|[Nn]umber)\.?:?\s[A-Z]{2},?\s)(?<=\b[A-Z]{2},?\s)\d{5}(?:-\d{4})?\b/gu;

/** Every e-mail address, telephone number, link, street and US postal code of a text. */
export function contactDetails(text: string): ContactDetails {
  const emails = spans(text, EMAIL);
  const links = spans(text, LINK);
  return {
    emails,
    links,
    phones: spans(text, PHONE).filter((span) => isPhone(text.slice(span.start, span.end))),
    addresses: [...spans(text, STREET), ...spans(text, ZIP_AFTER_STATE)],
  };
}

function spans(text: string, pattern: RegExp): Span[] {
  return matchSpans(text, patternFor(text, pattern));
}

/** Seven to fifteen digits (ITU-T E.164), and no pair of years such as `2014 - 2016`. */
function isPhone(words: string): boolean {
  const digits = words.replace(/\D/g, '');
  const years = /^(?:1[89]|20)\d\d[\s.-]+(?:(?:19|20)\d\d|\d{2})(?:[\s.-]\d{2})?$/.test(words.trim());
  return digits.length >= 7 && digits.length <= 15 && !years;
}
