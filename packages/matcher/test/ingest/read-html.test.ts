import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '#ingest/html/read-html.js';
import { readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

function text(html: string): string {
  return readHtml(Buffer.from(html)).text;
}

const PAGE = `<!DOCTYPE html>
<html><head><title>CV</title><style>p { color: red }</style><script>var nurse = "<p>surgeon</p>";</script></head>
<body>
  <header><h1>Ada   Fictional</h1><div>Wound nurse &mdash; <b>Tampa</b></div></header>
  <noscript>Enable scripts</noscript>
  <h2>Experience</h2>
  <table><tr><td>2019&ndash;2021</td><td>Bay <i>Hospital</i></td></tr><tr><th>2021</th><td>Old Clinic</td></tr></table>
  <ul><li>Ran the
    clinic</li><li><p>Taught staff</p></li></ul>
  <p>One<br>Two</p><p>Three
</body></html>`;

describe('a web page', () => {
  it('is read as the lines that a browser shows', async () => {
    const document = await readOne(await scratch.file('cv.htm', PAGE));
    expect(document.source.format).toBe('html');
    expect(document.text.split('\n')).toEqual([
      'Ada Fictional',
      'Wound nurse — Tampa',
      '',
      'Experience',
      '2019–2021\tBay Hospital',
      '2021\tOld Clinic',
      '• Ran the clinic',
      '• Taught staff',
      'One',
      'Two',
      'Three',
    ]);
  });

  it.each([
    ['<html><body>Nurse'],
    [
      '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="http://www.w3.org/1999/xhtml"><body>Nurse</body></html>',
    ],
    ['<body><div>Nurse</div>'],
  ])('is told by its content: %s', async (html) => {
    expect((await readOne(await scratch.file('cv', html))).source.format).toBe('html');
  });

  it('is decoded as it says', () => {
    const bytes = Buffer.from('<html><meta charset="iso-8859-2"><body>\xb3\xf3d\xbc', 'latin1');
    expect(readHtml(bytes).text).toBe('łódź');
  });

  it('is empty without words', async () => {
    await expect(
      readOne(await scratch.file('empty.html', '<html><script>nurse</script></html>')),
    ).rejects.toMatchObject({
      data: { reason: 'empty' },
    });
  });
});

describe('text that cannot be seen', () => {
  it.each([
    '<p hidden>surgeon</p>',
    '<p style="display:none">surgeon</p>',
    '<div style="color: red; visibility: hidden"><p>surgeon</p></div>',
    '<span style="font-size:0">surgeon</span>',
    '<span style="font-size: 1px; color: #000">surgeon</span>',
    '<span style="opacity:0">surgeon</span>',
    '<span style="color:#ffffff">surgeon</span>',
    '<font color="white">surgeon</font>',
    '<p style="position:absolute; left:-9999px">surgeon</p>',
  ])('is left out with a notice: %s', (hidden) => {
    expect(readHtml(Buffer.from(`<html><body><p>Nurse</p>${hidden}<p>Tampa</p>`))).toEqual({
      text: 'Nurse\nTampa',
      notices: [{ kind: 'hidden-text', characters: 7 }],
    });
  });

  it.each([
    '<p style="font-size:1.5em">Nurse</p>',
    '<p style="font-size:1em">Nurse</p>',
    '<p style="font-size:10px">Nurse</p>',
    '<p style="opacity:0.9">Nurse</p>',
    '<div style="background:#000080"><p style="color:white">Nurse</p></div>',
    '<div class="sidebar"><p style="color:white">Nurse</p></div>',
    '<p style="background-color:#fff">Nurse</p>',
    '<div style="color:white"><p style="color:black">Nurse</p></div>',
  ])('is read when it can: %s', (seen) => {
    expect(readHtml(Buffer.from(`<html><body>${seen}`))).toEqual({ text: 'Nurse', notices: [] });
  });
});

it('never throws, and never shows a script', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '</tr>',
    '<td>',
    '<li>',
    '<',
    '>',
    '&amp',
    '<!--',
    'word',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(text(`<html>${pieces.join('')}--></table><script>secret</script>`)).not.toContain('secret</');
    }),
  );
});

/** Where the line is looked at anew for each piece of it, this takes minutes. */
it('reads a line of a hundred thousand pieces', () => {
  const { text } = readHtml(Buffer.from(`<html><p>${'<b>x</b>&lt;'.repeat(100_000)}`));
  expect(text).toBe('x<'.repeat(100_000));
});

/** The parser takes longer for each element the deeper it lies: of these it would take hours. */
it('gives up a page of a million elements within each other', () => {
  expect(() => readHtml(Buffer.from(`<html>${'<b>'.repeat(1_000_000)}word`))).toThrow(/within each other/);
});
