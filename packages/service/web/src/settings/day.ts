/** A time as a person reads it: the day alone. @param at ISO 8601 */
export function day(at: string): string {
  return new Date(at).toLocaleDateString('en', { dateStyle: 'medium' });
}

/** The same with the time of day. @param at ISO 8601 */
export function moment(at: string): string {
  return new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'medium' });
}
