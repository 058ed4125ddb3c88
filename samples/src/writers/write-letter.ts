import { emailOf } from '../identity.js';
import type { SampleLetter } from '../sample-letter.js';

/** The letter's text with the person's identity filled in, in UTF-8. */
export function writeLetter(letter: SampleLetter): Buffer {
  return Buffer.from(
    letter.text
      .replaceAll('{first}', letter.name.first)
      .replaceAll('{last}', letter.name.last)
      .replaceAll('{email}', emailOf(letter.name))
      .replaceAll('{phone}', letter.phone),
  );
}
