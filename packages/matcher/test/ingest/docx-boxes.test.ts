import { describe, expect, it } from 'vitest';
import { readDocx } from '#ingest/docx/read-docx.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import type { ReadableText } from '#ingest/text/readable-text.js';
import { docxEntries, makeDocx, paragraph, table } from './make-docx.js';
import { makeZip } from './make-zip.js';

function read(bytes: Buffer): ReadableText {
  return readDocx(bytes, 'cv.docx', DEFAULT_LIMITS);
}

function text(body: string): string {
  return read(makeDocx(body)).text;
}

const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
const shape = (content: string): string =>
  `<w:drawing><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></w:drawing>`;
const picture = (content: string): string =>
  `<w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;
const both = (content: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${shape(content)}</mc:Choice><mc:Fallback>${picture(content)}</mc:Fallback></mc:AlternateContent>`;
const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

describe('text boxes', () => {
  it.each([
    ['for newer and older programs, once', both(paragraph('Skills') + paragraph('NPWT'))],
    [
      'for newer programs alone',
      `<mc:AlternateContent><mc:Choice>${shape(paragraph('Skills') + paragraph('NPWT'))}</mc:Choice></mc:AlternateContent>`,
    ],
    ['for older programs alone', picture(paragraph('Skills') + paragraph('NPWT'))],
  ])('%s', (_, anchored) => {
    const anchor = `<w:p><w:r>${anchored}</w:r>${run('Ada Fictional')}</w:p>`;
    expect(text(anchor + paragraph('Nurse'))).toBe('Ada Fictional\nSkills\nNPWT\nNurse');
  });

  it('within cells stay in the cell', () => {
    const cell = `<w:tbl><w:tr><w:tc><w:p><w:r>${both(paragraph('NPWT'))}</w:r></w:p></w:tc><w:tc>${paragraph('2019')}</w:tc></w:tr></w:tbl>`;
    expect(text(cell)).toBe('NPWT\t2019');
  });
});

describe('what else a document holds', () => {
  it('content controls are read, but not what they ask for', () => {
    const control = (properties: string, words: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(words)}</w:sdtContent></w:sdt>`;
    expect(text(control('', 'Nurse') + control('<w:showingPlcHdr/>', 'Click here to enter text'))).toBe(
      'Nurse',
    );
  });

  it('deleted text and field codes are not read, inserted text and links are', () => {
    const body = `<w:p><w:del>${run('Old')}</w:del><w:ins>${run('Wound ')}</w:ins><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:hyperlink>${run('nurse')}</w:hyperlink><w:r><w:tab/><w:t>2019</w:t><w:noBreakHyphen/><w:t>2021</w:t></w:r></w:p>`;
    expect(text(body)).toBe('Wound nurse\t2019-2021');
  });

  it('headers come first and footers last, each line once, page numbers not at all', () => {
    const entries = {
      ...docxEntries(paragraph('Nurse') + paragraph('Tampa')),
      'word/header1.xml': `<w:hdr>${paragraph('Ada Fictional')}</w:hdr>`,
      'word/header2.xml': `<w:hdr>${paragraph('Ada Fictional')}${paragraph('Tampa')}</w:hdr>`,
      'word/footer1.xml': `<w:ftr>${paragraph('Page 1 of 2')}${paragraph('ada@example.org')}</w:ftr>`,
    };
    expect(read(makeZip(entries)).text).toBe('Ada Fictional\nNurse\nTampa\nada@example.org');
  });

  it('the document may have another name', () => {
    const {
      'word/document.xml': main = '',
      '_rels/.rels': relationships = '',
      ...rest
    } = docxEntries(paragraph('Nurse'));
    const renamed = {
      ...rest,
      '_rels/.rels': relationships.replace('word/document.xml', '/word/document2.xml'),
      'word/document2.xml': main,
    };
    expect(read(makeZip(renamed)).text).toBe('Nurse');
  });

  it('entities are not expanded', () => {
    const { 'word/document.xml': main = '', ...rest } = docxEntries(paragraph('&a; nurse'));
    const doctype = '<!DOCTYPE w [<!ENTITY b "bbbbbbbbbb"><!ENTITY a "&b;&b;&b;&b;">]>';
    expect(read(makeZip({ ...rest, 'word/document.xml': doctype + main })).text).not.toContain('bbbb');
  });
});

describe('text that cannot be seen', () => {
  const white = '<w:color w:val="FFFFFF"/>';

  it.each([
    ['hidden', '<w:vanish/>'],
    ['white on white', white],
    ['of one point', '<w:sz w:val="2"/>'],
  ])('is left out when %s, with a notice', (_, properties) => {
    const body = `<w:p>${run('Nurse')}${run(' surgeon lawyer', properties)}</w:p>`;
    const { text: seen, notices } = read(makeDocx(body));
    expect(seen).toBe('Nurse');
    expect(notices).toEqual([{ kind: 'hidden-text', characters: 13 }]);
  });

  it('is left out when its style hides it', () => {
    const styles = '<w:styles><w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const body = `<w:p>${run('Nurse')}${run('surgeon', '<w:rStyle w:val="Ghost"/>')}</w:p>`;
    expect(read(makeZip({ ...docxEntries(body), 'word/styles.xml': styles })).text).toBe('Nurse');
  });

  it.each([
    ['not hidden after all', `<w:p>${run('Nurse', '<w:vanish w:val="0"/>')}</w:p>`],
    ['on shaded ground', `<w:p>${run('Nurse', `${white}<w:shd w:fill="000080"/>`)}</w:p>`],
    ['in a shaded paragraph', `<w:p><w:pPr><w:shd w:fill="000080"/></w:pPr>${run('Nurse', white)}</w:p>`],
    [
      'in a shaded cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="000080"/></w:tcPr><w:p>${run('Nurse', white)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    ['in a text box', `<w:p><w:r>${shape(`<w:p>${run('Nurse', white)}</w:p>`)}</w:r></w:p>`],
  ])('is read when it is %s', (_, body) => {
    expect(read(makeDocx(body))).toEqual({ text: 'Nurse', notices: [] });
  });

  it('is no notice where nothing is hidden', () => {
    expect(read(makeDocx(table([[['Nurse'], ['2019']]]))).notices).toEqual([]);
  });
});
