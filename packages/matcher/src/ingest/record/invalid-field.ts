/** A field of a record that is not of the form it must have; becomes `invalid_record` with file and row. */
export class InvalidField extends Error {
  override readonly name = 'InvalidField';

  /** @param path where in the record: `work[2].position`; empty for the whole */
  constructor(
    readonly path: string,
    readonly why: string,
  ) {
    super(path === '' ? why : `${path}: ${why}`);
  }
}
