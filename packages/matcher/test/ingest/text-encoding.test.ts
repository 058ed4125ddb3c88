import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asUtf8, decodeText, textEncodingOf } from '#ingest/text/text-encoding.js';

function decode(bytes: Uint8Array): string {
  return decodeText(bytes, textEncodingOf(bytes));
}

it('keeps every character of UTF-8 text, a byte order mark included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '\ufeff'), (text, mark) => {
      expect(decode(Buffer.from(mark + text))).toBe(mark + text);
    }),
  );
});

it('reads UTF-16 of both byte orders by its mark', () => {
  const little = Buffer.from('\ufeffRenée, nurse', 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(decode(little)).toBe('\ufeffRenée, nurse');
  expect(decode(big)).toBe('\ufeffRenée, nurse');
  expect(asUtf8(big).toString()).toBe('Renée, nurse');
});

it('reads UTF-16 of both byte orders without a mark', () => {
  const little = Buffer.from('Renée Fictional, nurse – €95', 'utf16le');
  expect(decode(little)).toBe('Renée Fictional, nurse – €95');
  expect(decode(Buffer.from(little).swap16())).toBe('Renée Fictional, nurse – €95');
});

it('reads what is not UTF-8 as Windows-1252, quotes and the euro sign included', () => {
  const bytes = Buffer.from([0x52, 0x65, 0x6e, 0xe9, 0x65, 0x20, 0x93, 0x80, 0x94]);
  expect(textEncodingOf(bytes)).toBe('windows-1252');
  expect(decode(bytes)).toBe('Renée “€”');
});
