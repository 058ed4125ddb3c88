import type { CredentialCriterion } from '../domain/criterion.js';
import { anyOf } from '../taxonomy/spoken-list.js';
import { credentialName, placeName, specialtyName } from '../taxonomy/spoken-names.js';

/** What a criterion asks for, without an article: `medical licence for Florida`. */
export function wantedCredential({
  codes,
  jurisdictions,
  specialty,
  orSpecialties = [],
}: CredentialCriterion): string {
  const field =
    specialty === undefined ? '' : ` in ${anyOf([specialty, ...orSpecialties].map(specialtyName))}`;
  const place = jurisdictions.length === 0 ? '' : ` for ${anyOf(jurisdictions.map(placeName))}`;
  return `${anyOf(codes.map(credentialName))}${field}${place}`;
}
