import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLine, plainText } from '#ingest/text/plain-value.js';

it.each([
  [
    '<p>Led <b>wound care</b> &amp; rehab</p><ul><li>NPWT</li><li>HBO</li></ul>',
    'Led wound care & rehab\n• NPWT\n• HBO',
  ],
  ['less than <5 years & more', 'less than <5 years & more'],
  ['Caf&eacute; &#8211; &#x2019; &unknown; &#0;', 'Café – ’ &unknown; &#0;'],
  ['one\r\ntwo\rthree<br/>four', 'one\ntwo\nthree\nfour'],
  ['a\u0000b\u0007c\ud800', 'abc\ufffd'],
])('%j becomes %j', (value, text) => {
  expect(plainText(value)).toBe(text);
});

it('leaves no control character and no space at the ends, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const text = plainText(value);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
      expect(plainLine(value)).not.toContain('\n');
    }),
  );
});
