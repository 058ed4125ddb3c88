import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rtfLines } from '#ingest/rtf/rtf-lines.js';
import { readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

function text(body: string): string {
  return rtfLines(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1')).text;
}

const DOCUMENT = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset2 Symbol;}{\f2\fnil\fcharset204 Arial Cyr;}}
{\colortbl ;\red255\green0\blue0;\red255\green255\blue255;}{\stylesheet{\s1 heading 1;}}
{\*\generator Writer 1.0;}{\info{\author Bob Stranger}}
{\header\pard Curriculum vitae\par}{\footer\pard Page \chpgn\par}
\pard\b Ad\'e9 Fictional\b0\par
Wound nurse \endash  \ldblquote Tampa\rdblquote\par
{\listtext\f1\'b7\tab}NPWT\par
{\pntext\f1\'b7\tab}Debridement\par
\pard\trowd\cellx100\cellx200\intbl 2019\cell Bay Hospital\cell\row
\trowd\cellx100\cellx200\intbl 2021\cell Old Clinic\par Night shift\cell\row
\pard\f2\'cc\'ee\'f1\'ea\'e2\'e0\f0\par
\u26481?\u20140\u-10179?\u-8704?\par
{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt my page}}\par
{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard In a box\par}}
{\pict\wmetafile8 0100090000}\bin2 {}{\deleted gone}
\{braces\}\~and\_hyphen\par}`;

describe('an RTF file', () => {
  it('is read as its lines', async () => {
    const document = await readOne(await scratch.file('cv.doc', Buffer.from(DOCUMENT, 'latin1')));
    expect(document.source.format).toBe('rtf');
    expect(document.text.split('\n')).toEqual([
      'Curriculum vitae',
      'Adé Fictional',
      'Wound nurse – “Tampa”',
      '• NPWT',
      '• Debridement',
      '2019\tBay Hospital',
      '2021',
      'Old Clinic',
      'Night shift',
      'Москва',
      '東京😀',
      'my page',
      'In a box',
      '{braces}\u00a0and-hyphen',
    ]);
  });

  it.each([
    [String.raw`{\colortbl;\red255\green255\blue255;}Nurse{\cf1  surgeon}\cf0  Tampa`],
    [String.raw`Nurse{\v  surgeon} Tampa`],
    [String.raw`Nurse\fs2  surgeon\fs24  Tampa`],
  ])('leaves out what cannot be seen, with a notice: %s', (body) => {
    const { text: seen, notices } = rtfLines(Buffer.from(`{\\rtf1 ${body}}`));
    expect(seen).toBe('Nurse Tampa');
    expect(notices).toHaveLength(1);
  });

  it('reads white text where it may be on a ground', () => {
    expect(text(String.raw`{\colortbl;\red255\green255\blue255;}\cf1\highlight2 Nurse`)).toBe('Nurse');
  });
});

describe('any RTF', () => {
  const escaped = (words: string): string =>
    [...Array(words.length).keys()].map((at) => `\\u${(words.charCodeAt(at) << 16) >> 16}?`).join('');

  it('gives back the lines that were written', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((words) => words.replace(/[\s\p{C}•]/gu, 'x'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(text(lines.map((words) => `${escaped(words)}\\par\n`).join(''))).toBe(lines.join('\n'));
      }),
    );
  });

  it('is read without a fault, cut off or mangled', () => {
    fc.assert(
      fc.property(fc.nat(DOCUMENT.length), fc.nat(DOCUMENT.length), fc.string(), (from, length, noise) => {
        const mangled = DOCUMENT.slice(0, from) + noise + DOCUMENT.slice(from + length);
        expect(typeof rtfLines(Buffer.from(`{\\rtf1${mangled}`, 'latin1')).text).toBe('string');
      }),
    );
  });

  it('of many levels costs no stack', () => {
    expect(text(`${'{'.repeat(200_000)}Nurse${'}'.repeat(200_000)}`)).toBe('Nurse');
  });
});
