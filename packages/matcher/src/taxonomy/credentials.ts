import type { CredentialType } from './credential-type.js';
import { BARS_AND_BOARDS } from './credentials/bars-and-boards.js';
import { CERTIFICATES } from './credentials/certificates.js';
import { DEGREES } from './credentials/degrees.js';
import { LICENCES } from './credentials/licences.js';
import { Lexicon } from './lexicon.js';

/**
 * Licences, board certifications, bar admissions, certificates and degrees. Letters that mean other things as
 * well ("PA", "DO", "MS") are abbreviations only; those that mostly do ("CNS", "LLM", "CHT") are left out.
 */
export const CREDENTIALS = new Lexicon<CredentialType>([
  ...LICENCES,
  ...BARS_AND_BOARDS,
  ...CERTIFICATES,
  ...DEGREES,
]);
