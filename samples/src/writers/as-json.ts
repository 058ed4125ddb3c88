/** A value as indented JSON in UTF-8, with a newline at its end. */
export function asJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}
