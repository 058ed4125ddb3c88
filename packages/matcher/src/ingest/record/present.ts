/** The properties that are there: what an object with optional properties is built from. */
export type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without the properties that are `undefined`. */
export function present<T extends object>(properties: T): Present<T> {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
