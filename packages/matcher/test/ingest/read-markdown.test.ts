import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '#ingest/markdown/read-markdown.js';
import { readExpert } from '#passage/read-expert.js';
import { readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

function text(markdown: string): string {
  return readMarkdown(markdown).text;
}

describe('words of Markdown', () => {
  it.each([
    ['**Senior nurse**, *Tampa*', 'Senior nurse, Tampa'],
    ['***both*** and __bold__ and _slanted_ and ~~struck~~', 'both and bold and slanted and struck'],
    ['**Skills:**Python', 'Skills:Python'],
    ['**two\nlines**', 'two\nlines'],
    ['*an **inner** word*', 'an inner word'],
    ['`C++` and ``a`b`` and `<b>`', 'C++ and a`b and <b>'],
    ['[Bay Hospital](https://bay.example "a title")', 'Bay Hospital'],
    ['[**Bay**](https://bay.example/a_(b))', 'Bay'],
    [
      '[Bay][1], [River] and [unknown]\n\n[1]: https://a.example\n[river]: <https://b.example>',
      'Bay, River and [unknown]',
    ],
    ['![a portrait](me.png) Nurse [![badge](b.svg)](https://b.example)', 'Nurse'],
    ['<ada@fictional.example> <https://ada.example/x>', 'ada@fictional.example https://ada.example/x'],
    ['[Write](mailto:ada@fictional.example)', 'Write ada@fictional.example'],
    ['[ada@fictional.example](mailto:ada@fictional.example)', 'ada@fictional.example'],
    ['1\\. \\*not slanted\\* C\\# \\_a\\_', '1. *not slanted* C# _a_'],
    ['R&amp;D, R&D, M&A &copy; caf&eacute;', 'R&D, R&D, M&A © café'],
    ['Nurse<br>Tampa <b>bold</b> <!-- a note --> end <!-- open', 'Nurse\nTampa bold end <!-- open'],
    ['one  \ntwo\\\nthree', 'one\ntwo\nthree'],
  ])('are plain: %j', (markdown, plain) => {
    expect(text(markdown).replace(/ +/g, ' ').trim()).toBe(plain);
  });

  it.each([
    ['C*-algebra and another C*-algebra'],
    ['snake_case_word and _private'],
    ['2*3*4, 2**3**4, 5 * 3 * 2'],
    ['a 5* hotel, then a 4* hotel'],
    ['scores < 5 and > 3, x<y'],
    ['~5 years, ~10 patients'],
    ['C# and F#, #1 in sales'],
    ['[x] and (y) and array[3](n'],
    ['* not closed and ** not closed'.slice(2)],
    ['AT&T &copy Q&A; a&b'],
    ['back\\slash and C:\\Users'],
    ['Jane | Nurse | Tampa'],
  ])('stay where they only look like it: %s', (words) => {
    expect(text(words)).toBe(words);
  });
});

describe('lines of Markdown', () => {
  it('keep their order and their blank lines', () => {
    const markdown = `\ufeff---
title: CV
---
# Ada Fictional #
Nurse
======

## Experience
> Quoted
* One
  goes on
+ Two

  - Nested
1. First
***
\`\`\`ts
const a = b*c*d; <x>
\`\`\`
| Year | Where |
|------|:-----:|
| 2019 | **Bay** \\| Hospital |
| 2021 | Clinic |

<div align="center">

**Inside**

</div>
<span style="display:none">python python</span>`;
    expect(text(markdown).split('\n')).toEqual([
      'title: CV',
      '',
      'Ada Fictional',
      '',
      'Nurse',
      '',
      'Experience',
      'Quoted',
      '• One',
      'goes on',
      '• Two',
      '',
      '• Nested',
      '• First',
      '',
      'const a = b*c*d; <x>',
      'Year\tWhere',
      '2019\tBay | Hospital',
      '2021\tClinic',
      '',
      'Inside',
    ]);
  });

  it('tell of text that cannot be seen', () => {
    expect(readMarkdown('Nurse <span style="display:none">python</span>').notices).toEqual([
      { kind: 'hidden-text', characters: 6 },
    ]);
  });

  it('hold every letter of plain words, whatever marks stand around them', () => {
    const mark = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '~~',
      '|',
      '\\',
      ' ',
      '\n',
      '# ',
      '- ',
      '&',
    );
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, word)), (pieces) => {
        const read = text(pieces.join(' '));
        const isLink = pieces.includes('](') || pieces.includes('[');
        for (const piece of pieces) if (/^[a-z]+$/.test(piece) && !isLink) expect(read).toContain(piece);
      }),
    );
  });
});

describe('an expert of Markdown', () => {
  it('has plain words whose spans point into the text that is shown', async () => {
    const file = await scratch.file(
      'cv.md',
      '# Ada Fictional\n\n**Senior backend engineer: TypeScript**\n\n## Summary\n\nBuilds `PostgreSQL` *well*.\n\n## Experience\n\n### **Engineer**, [Harborlane](https://h.example)\n\n*2020-03 to present*\n\n- __Order service__ in TypeScript\n\n## Skills\n\n- **Languages:** TypeScript, [Redis](https://r.example)\n',
    );
    const document = await readOne(file);
    const { profile, identity, text: shown } = readExpert(document);
    expect(document.source.format).toBe('markdown');
    expect(identity.name).toBe('Ada Fictional');
    expect(profile.headline?.value).toBe('Senior backend engineer: TypeScript');
    expect(profile.summary?.value).toBe('Builds PostgreSQL well.');
    expect(profile.experience[0]?.title?.value).toBe('Engineer');
    expect(profile.experience[0]?.organisation?.value).toBe('Harborlane');
    expect(profile.skills.map(({ span }) => shown.slice(span.start, span.end))).toContain('Redis');
    expect(shown).not.toMatch(/[*_`#[\]]/);
  });
});
