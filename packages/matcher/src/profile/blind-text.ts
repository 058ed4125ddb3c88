import type { Credential } from '../domain/credential.js';
import type { Expert } from '../domain/expert.js';
import { matchSpans, type Span } from '../domain/span.js';
import { contactDetails } from './contact-details.js';
import { credentialNumbers } from './credential-numbers.js';
import { escapedPattern } from './escaped-pattern.js';
import { SENSITIVE } from './identify.js';
import { maskSpans } from './identity-mask.js';
import { nameOccurrences } from './name-occurrences.js';
import { personalAddress } from './personal-address.js';
import { registrationNumbers } from './registration-numbers.js';

/** Stands for one character that a blind reader is not shown. */
export const WITHHELD = '▒';

/**
 * The text of an expert, `▒` in place of each character that says who it is: name, contacts, address, the numbers
 * under which registers know the person, and statements of age, gender and the like. Spans stay true.
 */
export function blindText({
  text,
  identity,
  profile,
}: Pick<Expert, 'text' | 'identity' | 'profile'>): string {
  const address = personalAddress(text);
  const names = [...(identity.name === undefined ? [] : [identity.name]), ...address.birthNames];
  const spans = [
    ...names.flatMap((name) => nameOccurrences(text, name)),
    ...address.spans,
    ...Object.values(contactDetails(text)).flat(),
    ...registrationNumbers(text).map(({ span }) => span),
    ...profile.credentials.flatMap((credential) => numberSpans(text, credential)),
    ...known(identity).flatMap((words) => occurrences(text, words)),
    ...matchSpans(text, SENSITIVE),
  ];
  return maskSpans(text, spans, WITHHELD);
}

/** Where a credential states its number. */
function numberSpans(text: string, { number = '', span }: Credential): Span[] {
  const words = text.slice(span.start, span.end);
  const within = [...occurrences(words, number), ...credentialNumbers(words)];
  return within.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

/** What is known of the person word for word. */
function known({ emails, phones, links, address = '' }: Expert['identity']): string[] {
  return [...emails, ...phones, ...links, address];
}

function occurrences(text: string, words: string): Span[] {
  if (words === '') return [];
  return matchSpans(text, new RegExp(`(?<![\\p{L}\\d])${escapedPattern(words)}(?![\\p{L}\\d])`, 'giu'));
}
