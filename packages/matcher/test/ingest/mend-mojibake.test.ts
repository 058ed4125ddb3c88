import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendMojibake } from '#ingest/text/mend-mojibake.js';
import { plainText } from '#ingest/text/plain-value.js';
import { decodeText } from '#ingest/text/text-encoding.js';
import { readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

function broken(text: string): string {
  return decodeText(Buffer.from(text), 'windows-1252');
}

const letter = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'abcdefghijklmnop RSTUVW.,:;()\n') },
  { weight: 2, arbitrary: fc.integer({ min: 0xc0, max: 0x17f }).map((code) => String.fromCodePoint(code)) },
  { weight: 1, arbitrary: fc.constantFrom(...'‘’“”–—…•€™«»©®°½') },
  { weight: 1, arbitrary: fc.constantFrom(...'αβγδΑΒΓабвгдЖЯ東京語😀✓→') },
);
/** With a letter that shows it when it is broken. */
const text = fc.string({ unit: letter, maxLength: 60 }).map((words) => `é ${words}`);

describe('broken text', () => {
  it('is mended to what it was', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(mendMojibake(words) === words);
        expect(mendMojibake(broken(words))).toBe(words);
      }),
      { numRuns: 2000 },
    );
  });

  it('is mended after being broken twice', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(mendMojibake(words) === words && mendMojibake(broken(words)) === words);
        expect(mendMojibake(broken(broken(words)))).toBe(words);
      }),
    );
  });

  it.each([
    ['CafÃ© MÃ¼ller, RÃ©sumÃ©', 'Café Müller, Résumé'],
    ['â€¢ Wound care â€“ 2019', '• Wound care – 2019'],
    ['Müller’s clinic â€“ Tampa', 'Müller’s clinic – Tampa'],
    ['100 Â°C Â© 2019', '100 °C © 2019'],
    ['Class A licenseÂ\nTests.Â Next', 'Class A license \nTests.  Next'],
  ])('%s', (before, after) => {
    expect(mendMojibake(before)).toBe(after);
  });

  it('is mended in documents and in records', async () => {
    const document = await readOne(await scratch.file('cv.txt', 'Résumé of Ada'.replaceAll('é', 'Ã©')));
    expect(document.text).toBe('Résumé of Ada');
    expect(plainText('CafÃ©')).toBe('Café');
  });
});

describe('honest text', () => {
  it('of one Western language with its marks is never changed', () => {
    const alphabets = [
      'aàâæbcçdeéèêëfghiîïlmnoôœpqrstuùûüvxyÿz ',
      'aäbcdefghijklmnoöpqrsßtuüvwxyz ',
      'aáâãàbcçdeéêfghiíjlmnoóôõpqrstuúvxz ',
      'aábcdeéfghiíjlmnñoópqrstuúüvxyz ',
      'aåäbcdefghijklmnoøöæpqrstuvxy ',
    ];
    const word = fc
      .constantFrom(...alphabets)
      .chain((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1 }));
    const quoted = fc
      .tuple(word, fc.constantFrom('“”', '„“', '«»', '‘’', '()'))
      .map(([words, [open, close]]) => `${open}${words}…${close}`);
    const sentence = fc.array(fc.oneof(word, quoted, fc.constantFrom('–', '•', '©', '€ 95/h', '½')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(sentence, fc.boolean(), (words, capitals) => {
        const line = words.join(' ').normalize();
        const written = capitals ? line.toUpperCase() : line;
        expect(mendMojibake(written)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['“MAÇÔ', '„MENÜ“', 'il a mangé…”', 'NÃO À GUERRA', 'Â', 'ÆŒ', 'Ångström–Öre', '東京', 'Жуков'])(
    '%s',
    (words) => {
      expect(mendMojibake(words)).toBe(words);
    },
  );
});
