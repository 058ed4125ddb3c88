import { type CredentialParts, credentialWords } from './credential-words.js';
import { END_NAMES, START_NAMES } from './json-dates.js';
import type { JsonFields, JsonItem } from './json-fields.js';
import { present } from './present.js';

/** Credentials under the names of any source, one line each. */
export function credentialsOf(items: readonly JsonItem[]): readonly string[] {
  return items.flatMap((item) => (typeof item === 'string' ? item : (credentialWords(partsOf(item)) ?? [])));
}

function partsOf(fields: JsonFields): CredentialParts {
  const period = fields.isObject('timePeriod') ? fields.object('timePeriod') : undefined;
  const stated = statedDates(fields.line('caption', 'meta'));
  return present({
    name: fields.line('name', 'title', 'credential', 'licence', 'license', 'certification', 'type'),
    jurisdiction: fields.line('jurisdiction', 'validIn', 'state', 'region', 'country'),
    authority: fields.line(
      'authority',
      'issuer',
      'issuedBy',
      'organisation',
      'organization',
      'awarder',
      'recognizedBy',
      'subtitle',
    ),
    number: fields.line('number', 'licenceNumber', 'licenseNumber', 'credentialId', 'identifier'),
    status: fields.line('status'),
    issued:
      fields.date('issued', 'issuedOn', 'issueDate', 'date', 'dateCreated', ...START_NAMES) ??
      period?.date(...START_NAMES) ??
      stated.issued,
    expires:
      fields.date(
        'expires',
        'expiresOn',
        'expiry',
        'expiryDate',
        'expirationDate',
        'validUntil',
        ...END_NAMES,
      ) ??
      period?.date(...END_NAMES) ??
      stated.expires,
  });
}

/** `Issued Feb 2018 · Expires Feb 2028` */
function statedDates(words = ''): Pick<CredentialParts, 'issued' | 'expires'> {
  const after = (label: string): string | undefined =>
    new RegExp(`${label}:? ((?:\\p{L}+\\.? )?\\d{4})`, 'iu').exec(words)?.[1];
  return present({ issued: after('issued'), expires: after('expires') });
}
