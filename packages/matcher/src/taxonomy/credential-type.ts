import type { CredentialKind } from '../domain/credential.js';
import type { DegreeLevel } from '../domain/degree-level.js';
import type { Concept } from './concept.js';

/** A sort of licence, board certification, bar admission, certificate or degree. */
export interface CredentialType extends Concept {
  readonly kind: CredentialKind;
  /** `medicine`, `law`, or `general` for what belongs to no profession. */
  readonly profession: 'medicine' | 'law' | 'general';
  /** Whether it is granted by a state or country, so that a jurisdiction belongs to it. */
  readonly jurisdictional: boolean;
  /** Specialty that the certificate proves by its name; a board certification says its own. */
  readonly certifies?: string;
  /** Of a degree; absent where that of its broader degrees holds. */
  readonly level?: DegreeLevel;
  /** Codes of degrees or licences that a holder must have, so that holding this proves them too. */
  readonly implies?: readonly string[];
  /** Code of the credential that this is a step towards and does not replace: a bar examination, an exam level. */
  readonly towards?: string;
}
