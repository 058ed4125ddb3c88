import type { Identity } from '../domain/identity.js';
import { matchSpans, type Span } from '../domain/span.js';
import type { SourceDocument } from '../ingest/source-document.js';
import { type ContactDetails, contactDetails } from './contact-details.js';
import { findName } from './find-name.js';
import { nameOccurrences } from './name-occurrences.js';
import { personalAddress } from './personal-address.js';
import { registrationNumbers } from './registration-numbers.js';
import { textLines } from './text-line.js';

/** Who a document is about, and every character of its text that tells. */
export interface Identified {
  readonly identity: Identity;
  /** Where the document first names the person. */
  readonly name?: Span;
  /** Names, contacts and what must not count; unordered, may overlap. */
  readonly spans: readonly Span[];
}

/** Lines that state age, gender and the like. */
export const SENSITIVE =
  /^[^\S\n]*(?:date of birth|d\.?o\.?b\.?|born|age|gender|sex|pronouns|nationality|citizenship|marital status|religion|race|ethnicity|photo|maiden name|birth name|salutation)\s*[:：][^\n]*$/gimu;

/** Finds name, contacts and sensitive statements of a document; what its outline knows is taken as it is. */
export function identify(document: SourceDocument): Identified {
  const { text, outline } = document;
  const details = withOutline(contactDetails(text), document);
  const name = outline === undefined ? findName(textLines(text), slugs(text, details)) : outline.name;
  const nameWords = name && text.slice(name.start, name.end);
  const address = personalAddress(text);
  const numbers = registrationNumbers(text);
  const names = [...(nameWords === undefined ? [] : [nameWords]), ...address.birthNames];
  const spans = [
    ...(name ? [name] : []),
    ...names.flatMap((one) => nameOccurrences(text, one)),
    ...address.spans,
    ...numbers.map(({ span }) => span),
    ...Object.values(details).flat(),
    ...(outline?.unused ?? []),
    ...matchSpans(text, SENSITIVE),
  ];
  const registrations = [...new Set(numbers.map(({ number }) => number))];
  const identity = {
    ...identityOf(text, details, nameWords),
    ...(registrations.length > 0 && { registrations }),
  };
  return { identity, spans, ...(name && { name }) };
}

function withOutline(details: ContactDetails, { outline }: SourceDocument): ContactDetails {
  if (outline === undefined) return details;
  return {
    emails: [...outline.emails, ...details.emails],
    phones: [...outline.phones, ...details.phones],
    links: [...outline.links, ...details.links],
    addresses: [...(outline.address ? [outline.address] : []), ...details.addresses],
  };
}

function slugs(text: string, { emails, links }: ContactDetails): string[] {
  const words = (span: Span) => text.slice(span.start, span.end).replace(/\s/g, '').toLowerCase();
  const local = emails.map((span) => words(span).replace(/@.*/, ''));
  return [...local, ...links.map((span) => words(span).replace(/^.*?\//, ''))];
}

function identityOf(text: string, details: ContactDetails, name: string | undefined): Identity {
  const values = (spans: readonly Span[]) => [
    ...new Set(spans.map((span) => text.slice(span.start, span.end).trim())),
  ];
  const address = values(details.addresses)[0];
  return {
    ...(name !== undefined && { name }),
    emails: values(details.emails),
    phones: values(details.phones),
    links: values(details.links).map((link) => link.replace(/\s/g, '')),
    ...(address !== undefined && { address }),
  };
}
