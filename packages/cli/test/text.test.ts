import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, column, displayWidth } from '#text/display-width.js';
import { printable } from '#text/printable.js';
import { wrap } from '#text/wrap.js';

const anyText = fc.string({ unit: 'grapheme' });

describe('printable', () => {
  it('leaves nothing that could steer a terminal', () => {
    expect(printable('a\u001b[31mb\u0007\r\nc\u202ed\u009b2J')).toBe('a[31mb cd2J');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}]/u.test(printable(text))));
  });
});

describe('display width', () => {
  it.each([
    ['résumé', 6],
    ['re\u0301sume\u0301', 6],
    ['医師', 4],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is never over the limit once clipped, and exactly it in a column', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        expect(displayWidth(clip(text, columns))).toBeLessThanOrEqual(columns);
        expect(displayWidth(column(text, columns))).toBe(columns);
      }),
    );
  });
});

describe('wrap', () => {
  it('keeps every word that fits a line, in order', () => {
    const words = fc.array(fc.stringMatching(/^\w{1,12}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 16, max: 60 }), (list, columns) => {
        const lines = wrap(list.join(' '), columns, '  ');
        expect(lines.every((line) => line.length <= columns)).toBe(true);
        expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(list);
      }),
    );
  });
});
