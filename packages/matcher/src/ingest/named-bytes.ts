/** A file of a folder or archive. */
export interface NamedBytes {
  /** Path within the folder or archive. */
  readonly name: string;
  readonly bytes: Buffer;
}
