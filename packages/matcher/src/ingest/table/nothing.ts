/** What tables write where there is nothing. */
const NOTHING =
  /^(?:n\/?a|n\.a\.?|#n\/a|null|none|nil|nan|undefined|unknown|other|tbd|\(?(?:blank|empty|none)\)?|not (?:applicable|available|provided|specified|stated|known)|k\.? ?a\.?|keine angabe|[-–—.?_*/]+)$/;

/** Whether a cell says nothing. */
export function isNothing(text: string): boolean {
  return text === '' || NOTHING.test(text.toLowerCase());
}
