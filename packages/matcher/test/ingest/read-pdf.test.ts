import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { joinHyphens } from '#ingest/pdf/join-hyphens.js';
import { readPdf } from '#ingest/pdf/read-pdf.js';
import { tidyLine } from '#ingest/pdf/tidy-line.js';
import { makeEncryptedPdf, makePdf, makePlacedPdf, type PlacedText } from './make-pdf.js';

async function read(bytes: Uint8Array, maxPages = DEFAULT_LIMITS.maxPages): Promise<string> {
  return (await readPdf(bytes, 'cv.pdf', { ...DEFAULT_LIMITS, maxPages })).text;
}

/** Lines below each other. */
function column(x: number, y: number, lines: readonly string[], leading = 14): PlacedText[] {
  return lines.map((text, k) => ({ text, x, y: y - k * leading }));
}

describe('reading', () => {
  it('gives lines in order, pages after each other, LinkedIn page numbers gone', async () => {
    const pages = [
      ['Ada Fictional', 'Wound care nurse', 'Page 1 of 2'],
      ['Tampa, Florida', 'Page 2 of 2'],
    ];
    expect(await read(makePdf({ pages }))).toBe('Ada Fictional\nWound care nurse\nTampa, Florida');
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = makePdf({ pages: [['Ada Fictional']] });
    const before = Buffer.from(bytes);
    await read(bytes);
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('refusing', () => {
  it.each([
    ['no_text_layer', makePdf({ pages: [[]] })],
    ['no_text_layer', makePdf({ pages: [['Page 1 of 1']] })],
    ['encrypted', makeEncryptedPdf()],
    ['broken', Buffer.from('%PDF-1.7\nnothing more')],
    ['broken', makePdf({ pages: [['Ada Fictional']] }).subarray(0, 120)],
  ])('%s, number %#', async (reason, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable_document', data: { reason } });
  });

  it('refuses more pages than the limit without reading them', async () => {
    const pages = [['one'], ['two'], ['three']];
    const data = { limit: 'maxPages', max: 2, got: 3 };
    await expect(read(makePdf({ pages }), 2)).rejects.toMatchObject({ code: 'limit_exceeded', data });
  });
});

describe('reading order', () => {
  const main = [
    'Wound care lead, Larkmere Hospital, 2019 - Present',
    'Runs the clinic for hard-to-heal wounds with two nurses',
    'and teaches debridement to residents every spring',
    'Staff nurse, Orrin Clinic, 2012 - 2019',
    'Cared for burns and pressure injuries of adults',
  ];
  const sidebar = ['Skills', 'Debridement', 'Compression', 'Teaching', 'Languages', 'Spanish'];
  const heading = { text: 'Ada Fictional, registered nurse in Tampa, Florida, United States', x: 60, y: 740 };

  it.each([
    ['left', [...column(60, 690, sidebar, 17), ...column(200, 690, main)], [...sidebar, ...main]],
    ['right', [...column(60, 690, main), ...column(420, 690, sidebar, 17)], [...main, ...sidebar]],
  ])('reads a sidebar on the %s apart, whatever the order of drawing', async (_, texts, expected) => {
    const drawn = [...texts].sort((a, b) => b.y - a.y);
    const lines = (await read(makePlacedPdf([[...drawn, heading]]))).split('\n');
    expect(lines).toEqual([heading.text, ...expected]);
  });

  it('keeps dates at the margin on the line of their entry', async () => {
    const entries = main.map((text, k) => ({ text, x: 60, y: 690 - 14 * k }));
    const years = [690, 648].map((y) => ({ text: '2012 - 2019', x: 480, y }));
    const lines = (await read(makePlacedPdf([[...entries, ...years]]))).split('\n');
    expect(lines[0]).toBe(`${main[0]}\t2012 - 2019`);
    expect(lines[3]).toBe(`${main[3]}\t2012 - 2019`);
  });

  it('keeps the rows of a table together', async () => {
    const rows = [0, 1, 2, 3, 4].map((k) => [`Procedure ${k}`, `Count ${k}`, `Hospital ${k}`]);
    const cells = rows.flatMap((row, k) =>
      row.map((text, x) => ({ text, x: 60 + 150 * x, y: 690 - 14 * k })),
    );
    expect(await read(makePlacedPdf([cells]))).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });

  it('reads columns on to the next page before those beside them', async () => {
    const page = (n: string) => [
      ...column(
        60,
        690,
        sidebar.map((text) => `${text} ${n}`),
        17,
      ),
      ...column(
        200,
        690,
        main.map((text) => `${text} ${n}`),
      ),
    ];
    const lines = (await read(makePlacedPdf([page('a'), page('b')]))).split('\n');
    expect(lines.map((line) => line.at(-1)).join('')).toBe('aaaaaabbbbbbaaaaabbbbb');
  });

  it('returns to the full width below columns', async () => {
    const below = {
      text: 'References on request, and two letters from former heads of department too',
      x: 60,
      y: 580,
    };
    const lines = await read(
      makePlacedPdf([[heading, ...column(60, 690, sidebar, 17), ...column(200, 690, main), below]]),
    );
    expect(lines.split('\n')).toEqual([heading.text, ...sidebar, ...main, below.text]);
  });

  it('joins a heading set wide, and reads turned text last', async () => {
    const texts = [
      { text: 'Ada Fictional 2026', x: 30, y: 400, turned: 90 },
      { text: 'EXPERIENCE', x: 60, y: 700, before: '8 Tc' },
      { text: 'Staff nurse', x: 60, y: 680 },
    ];
    expect(await read(makePlacedPdf([texts]))).toBe('EXPERIENCE\nStaff nurse\nAda Fictional 2026');
  });

  it('drops running footers, and headers but the first', async () => {
    const page = (n: number) => [
      { text: 'Ada Fictional', x: 60, y: 760 },
      { text: `Text of page ${'one two three'.split(' ')[n - 1]}`, x: 60, y: 700 },
      { text: `Curriculum vitae - ${n}`, x: 60, y: 30 },
    ];
    const text = await read(makePlacedPdf([page(1), page(2), page(3)]));
    expect(text).toBe('Ada Fictional\nText of page one\nText of page two\nText of page three');
  });

  it('keeps an entry that begins two pages alike', async () => {
    const pages = ['Staff nurse', 'Company Name', 'Company Name'].map((top, n) => [
      { text: top, x: 60, y: 760 },
      { text: `Text ${n}`, x: 60, y: 700 },
      { text: `More ${n}`, x: 60, y: 680 },
    ]);
    expect((await read(makePlacedPdf(pages))).match(/Company Name/g)).toHaveLength(2);
  });
});

describe('hidden text', () => {
  const visible = { text: 'Staff nurse in wound care', x: 60, y: 720 };
  const hidden = { text: 'hyperbaric physician hyperbaric physician', x: 60, y: 700 };
  const picture = 'q 300 0 0 40 50 690 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q';

  async function reading(...texts: PlacedText[]) {
    return readPdf(makePlacedPdf([texts]), 'cv.pdf', DEFAULT_LIMITS);
  }

  it.each([
    ['white on white', { before: '1 1 1 rg' }],
    ['nearly white on white', { before: '0.98 g' }],
    ['without ink', { before: '3 Tr' }],
    ['too small', { size: 0.5 }],
  ])('%s is left out and told', async (_, how) => {
    const { text, notices } = await reading(visible, { ...hidden, ...how });
    expect(text).toBe(visible.text);
    expect(notices).toEqual([{ kind: 'hidden-text', characters: hidden.text.replace(/\P{L}/gu, '').length }]);
  });

  it.each([
    ['white on a dark bar', { under: '0 g 50 690 300 20 re f', before: '1 g' }],
    ['the text layer of a scan', { under: picture, before: '3 Tr' }],
    ['white on a picture', { under: picture, before: '1 g' }],
    ['grey', { before: '0.6 g' }],
  ])('%s is read', async (_, how) => {
    const { text, notices } = await reading(visible, { ...hidden, ...how });
    expect(text).toBe(`${visible.text}\n${hidden.text}`);
    expect(notices).toEqual([]);
  });

  it.each([{ x: 700 }, { y: 900 }])('outside the page is left out: %o', async (where) => {
    expect((await reading(visible, { ...hidden, ...where })).text).toBe(visible.text);
  });

  it('goes on the line of text that is seen', async () => {
    const { text } = await reading(visible, { ...hidden, x: 190, y: 720, before: '1 g' });
    expect(text).toBe(visible.text);
  });
});

describe('words broken by a hyphen', () => {
  it.each([
    [
      'the whole word stands elsewhere',
      ['the com-', 'puter a computer'],
      false,
      ['the computer', 'a computer'],
    ],
    [
      'a compound stays one',
      ['cells, single-', 'cell and single'],
      true,
      ['cells, single-cell', 'and single'],
    ],
    ['TeX breaks words', ['adipisc-', 'ing elit'], true, ['adipiscing', 'elit']],
    ['other programs do not', ['wound-', 'care nurse'], false, ['wound-care', 'nurse']],
    [
      'links are left alone',
      ['linkedin.com/in/ada-', 'fictional'],
      true,
      ['linkedin.com/in/ada-', 'fictional'],
    ],
    ['lists are left alone', ['pre-', 'Operative care'], true, ['pre-', 'Operative care']],
  ])('%s', (_, lines, breaksWords, joined) => {
    expect(joinHyphens(lines, breaksWords)).toEqual(joined);
  });
});

describe('tidying a line', () => {
  it.each([
    ['icons become spaces of the same length', '\ue0beTampa \u{f0000}x', ' Tampa   x'],
    ['tabs between cells stay', 'Nurse\t2019', 'Nurse\t2019'],
    ['control and invisible characters go', 'wo\u200bund\u0003 \u200bcare\u0085', 'wound care'],
    ['a soft hyphen that is drawn is a hyphen', 'multi\u00adregion', 'multi-region'],
    ['spaces at the end go', 'Nurse \t', 'Nurse'],
    ['lone surrogates are replaced', 'a\ud83d', 'a\ufffd'],
    [
      'lost ligatures come back',
      'pro\0le o\0ce o\0er \0uent certi\0ed in\0uence',
      'profile office offer fluent certified influence',
    ],
  ])('%s', (_, text, tidied) => {
    expect(tidyLine(text)).toBe(tidied);
  });
});
