/** A day as a person reads it: that of a time where the reader is. @param at ISO 8601, with or without a time of day */
export function Day({ at }: { readonly at: string }) {
  const zone = at.includes('T') ? {} : { timeZone: 'UTC' };
  return <time dateTime={at}>{new Date(at).toLocaleDateString('en', { dateStyle: 'medium', ...zone })}</time>;
}
