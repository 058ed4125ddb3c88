import { createHash } from 'node:crypto';
import { type Facts, FIELDS, type Field } from './facts.js';

/** What a document says, by hand, every value as a salted hash. */
export interface DocumentTruth {
  /** The kind of document: `linkedin/pdf`. */
  readonly group: string;
  readonly facts: Facts;
}

/** The truth file: nothing of a person can be read from it. */
export interface Truth {
  readonly salt: string;
  /** By sha256 (hex) of the file. */
  readonly documents: Readonly<Record<string, DocumentTruth>>;
}

const HASH_DIGITS = 16;

/** The sha256 (hex) of a file's bytes. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Facts as the truth file keeps them. */
export function hashedFacts(facts: Facts, salt: string, file: string): Facts {
  const hashed: { [F in Field]?: string[] } = {};
  for (const field of FIELDS) {
    const values = facts[field];
    if (values !== undefined)
      hashed[field] = values.map((value) => valueHash([salt, file, field, value])).sort();
  }
  return hashed;
}

function valueHash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, HASH_DIGITS);
}
