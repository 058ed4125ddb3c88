import type { Credential } from '../domain/credential.js';
import { WITHHELD } from './blind-text.js';
import { credentialNumbers } from './credential-numbers.js';
import { maskSpans } from './identity-mask.js';

/** A credential without the number under which a register knows the person. */
export function blindCredential({ number: _, ...credential }: Credential): Credential {
  return { ...credential, name: blindName(credential.name) };
}

/** The name of a credential, `▒` in place of a number that it tells. */
export function blindName(name: string): string {
  return maskSpans(name, credentialNumbers(name), WITHHELD);
}
