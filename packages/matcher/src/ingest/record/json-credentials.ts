import { type CredentialParts, credentialWords } from './credential-words.js';
import { END_NAMES, START_NAMES } from './json-entry.js';
import type { JsonFields, JsonItem } from './json-fields.js';
import { present } from './present.js';

/** Credentials under the names of any source, one line each. */
export function credentialsOf(items: readonly JsonItem[]): readonly string[] {
  return items.flatMap((item) => (typeof item === 'string' ? item : (credentialWords(partsOf(item)) ?? [])));
}

function partsOf(fields: JsonFields): CredentialParts {
  return present({
    name: fields.line('name', 'title', 'credential', 'licence', 'license', 'certification', 'type'),
    jurisdiction: fields.line('jurisdiction', 'state', 'region', 'country'),
    authority: fields.line('authority', 'issuer', 'issuedBy', 'organisation', 'organization', 'awarder'),
    number: fields.line('number', 'licenceNumber', 'licenseNumber', 'credentialId'),
    status: fields.line('status'),
    issued: fields.date('issued', 'issuedOn', 'issueDate', 'date', ...START_NAMES),
    expires: fields.date(
      'expires',
      'expiresOn',
      'expiry',
      'expiryDate',
      'expirationDate',
      'validUntil',
      ...END_NAMES,
    ),
  });
}
