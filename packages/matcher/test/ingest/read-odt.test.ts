import { describe, expect, it } from 'vitest';
import { makeZip } from './make-zip.js';
import { failureOf, readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();
const TYPE = 'application/vnd.oasis.opendocument.text';

function odt(body: string, styles = '', more: Record<string, string> = {}): Buffer {
  const content = `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return makeZip({ mimetype: TYPE, 'content.xml': content, ...more });
}

const BODY = `
  <text:tracked-changes><text:p>Deleted</text:p></text:tracked-changes>
  <text:h>Ada Fictional</text:h>
  <text:p>Wound <text:span>nurse</text:span><text:tab/>Tampa<text:s text:c="2"/>FL<office:annotation><text:p>Note</text:p></office:annotation></text:p>
  <text:list><text:list-item><text:p>NPWT</text:p></text:list-item><text:list-item><text:p>Debridement</text:p></text:list-item></text:list>
  <table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>Bay Hospital</text:p></table:table-cell></table:table-row></table:table>
  <text:p><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>Anchor<text:line-break/>Next &amp; last</text:p>`;

describe('an OpenDocument text', () => {
  it('is read as its lines, the header first', async () => {
    const header =
      '<office:document-styles><office:master-styles><style:master-page><style:header><text:p>Curriculum vitae</text:p></style:header></style:master-page></office:master-styles></office:document-styles>';
    const document = await readOne(await scratch.file('cv.odt', odt(BODY, '', { 'styles.xml': header })));
    expect(document.source.format).toBe('odt');
    expect(document.text.split('\n')).toEqual([
      'Curriculum vitae',
      'Ada Fictional',
      'Wound nurse\tTampa  FL',
      '• NPWT',
      '• Debridement',
      '2019\tBay Hospital',
      'Anchor',
      'Next & last',
      'In a box',
    ]);
  });

  it.each([['text:display="none"'], ['fo:color="#ffffff"'], ['fo:font-size="1pt"']])(
    'leaves out what cannot be seen, with a notice: %s',
    async (properties) => {
      const styles = `<style:style style:name="T1"><style:text-properties ${properties}/></style:style>`;
      const body = '<text:p>Nurse<text:span text:style-name="T1"> surgeon</text:span></text:p>';
      const document = await readOne(await scratch.file('hidden.odt', odt(body, styles)));
      expect(document).toMatchObject({ text: 'Nurse', source: { notices: [{ kind: 'hidden-text' }] } });
    },
  );

  it.each([
    ['broken', makeZip({ mimetype: TYPE, 'content.xml': '<x/>' })],
    ['broken', makeZip({ mimetype: TYPE, 'content.xml': '<office:document-content><office:bo' })],
    ['empty', odt('<text:p/>')],
    [
      'encrypted',
      odt('<text:p>Nurse</text:p>', '', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ],
  ])('is refused when %s, number %#', async (reason, bytes) => {
    expect((await failureOf(await scratch.file('refused.odt', bytes))).data).toMatchObject({ reason });
  });

  /** The parser takes longer for each element the deeper it lies: of these it would take hours. */
  it('is given up with a million elements within each other', async () => {
    const path = await scratch.file('deep.odt', odt('<a>'.repeat(1_000_000)));
    expect(await failureOf(path)).toMatchObject({ code: 'unreadable_document', data: { reason: 'broken' } });
  });
});
