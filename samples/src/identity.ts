import type { PersonName } from './sample-person.js';

/** Folds `Yıldızoğlu` to `yildizoglu`: what is allowed in a mail address. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** The person's address in a domain that belongs to nobody. */
export function emailOf(name: PersonName): string {
  return `${folded(name.first)}.${folded(name.last)}@example.com`;
}

/** First and last name, then the letters after it. */
export function fullName(name: PersonName, postNominals?: string): string {
  const plain = `${name.first} ${name.last}`;
  return postNominals === undefined ? plain : `${plain}, ${postNominals}`;
}
