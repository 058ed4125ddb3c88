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

/**
 * The form in which credentials are compared: the normal form without short forms in brackets at the end
 * (`Certified Tester (CT)`) and without dashes between words, which some documents draw and others write.
 */
export function credentialForm(name: string): string {
  return normalForm(name)
    .replace(/\s*\([a-z][a-z\d+/.-]{0,9}\)$/, '')
    .replace(/\s+-\s+/g, ' ');
}
