/**
 * The form in which values are compared: NFKC, lower case, one kind of dash and of quotation mark, white space
 * collapsed, punctuation at both ends cut off.
 */
export function normalForm(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:|-]+|[\s.,;:|-]+$/g, '');
}
