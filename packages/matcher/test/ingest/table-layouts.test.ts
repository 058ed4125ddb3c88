import { describe, expect, it } from 'vitest';
import { readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();
const ROWS = 'Vorname;Nachname;Fachgebiet;Wohnort\r\nZoë;Fiktiv;Urologie;Köln\r\n';
const TEXT = 'Zoë Fiktiv\nUrologie\nKöln\n';

describe('a table is read whatever it is written in', () => {
  it.each<[string, string, Uint8Array]>([
    ['UTF-8', 'a.csv', Buffer.from(ROWS)],
    ['UTF-8 with a mark', 'b.csv', Buffer.from(`\ufeff${ROWS}`)],
    ['Windows-1252', 'c.csv', Buffer.from(ROWS, 'latin1')],
    ['UTF-16 with a mark', 'd.txt', Buffer.from(`\ufeff${ROWS.replaceAll(';', '\t')}`, 'utf16le')],
    ['UTF-16 without one', 'e.csv', Buffer.from(ROWS, 'utf16le').swap16()],
    ['commas', 'f.csv', Buffer.from(ROWS.replaceAll(';', ','))],
    ['pipes', 'g.csv', Buffer.from(ROWS.replaceAll(';', '|'))],
    ['tabs', 'h.tsv', Buffer.from(ROWS.replaceAll(';', '\t'))],
    ['a line that names the delimiter', 'i.csv', Buffer.from(`sep=;\r\n${ROWS}`)],
    ['quotes throughout', 'j.csv', Buffer.from(ROWS.replace(/[^;\r\n]+/g, '"$&"'))],
    ['notes above', 'k.csv', Buffer.from(`Stand: Mai, Juni, Juli\r\n\r\n${ROWS}`)],
    [
      'commas in its cells',
      'l.csv',
      Buffer.from(ROWS.replace('Urologie', 'Urologie, Onkologie, Chirurgie, a, b, c')),
    ],
  ])('%s', async (_what, name, bytes) => {
    const { text } = await readOne(await scratch.file(name, bytes));
    expect(text.replace(', Onkologie, Chirurgie, a, b, c', '')).toBe(TEXT);
  });
});
