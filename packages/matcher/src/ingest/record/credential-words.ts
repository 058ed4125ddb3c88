import { joinParts } from './join-parts.js';

/** What may be known of a credential. */
export interface CredentialParts {
  readonly name?: string;
  readonly jurisdiction?: string;
  readonly authority?: string;
  readonly number?: string;
  readonly status?: string;
  readonly issued?: string;
  readonly expires?: string;
}

function labelled(label: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${label} ${value}`;
}

/**
 * A credential in one line: `Wound specialist (US-FL), The Board, No. 12, active, issued 2019, expires 2027-01`.
 * One without a name is a `Licence`; nothing comes of no parts at all.
 */
export function credentialWords(parts: CredentialParts): string | undefined {
  if (Object.keys(parts).length === 0) return undefined;
  const { name = 'Licence', jurisdiction, authority, number, status, issued, expires } = parts;
  const named = jurisdiction === undefined ? name : `${name} (${jurisdiction})`;
  const dates = [labelled('issued', issued), labelled('expires', expires)];
  return joinParts([named, authority, labelled('No.', number), status, ...dates], ', ');
}
