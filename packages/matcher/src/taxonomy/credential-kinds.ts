import type { CredentialKind } from '../domain/credential.js';
import { CREDENTIALS } from './credentials.js';

/** The kinds of some credentials: a profile that states none of a kind says nothing about those of it. */
export function credentialKinds(codes: readonly string[]): CredentialKind[] {
  return [...new Set(codes.flatMap((code) => CREDENTIALS.get(code)?.kind ?? []))];
}
