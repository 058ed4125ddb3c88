import { describe, expect, it } from 'vitest';
import { differenceFigure, figure } from '../../measure/report/figure.js';
import { markdownTable } from '../../measure/report/markdown-table.js';
import { replaceSection } from '../../measure/report/replace-section.js';

describe('a figure', () => {
  it('has three decimals and its interval', () => {
    expect(figure({ value: 0.20438, low: 0.1478, high: 1 })).toBe('.204 [.148, 1.000]');
  });

  it('has a sign when it is a difference, and no interval when there is none in any unit', () => {
    expect(differenceFigure({ value: -0.0139, low: -0.0368, high: 0.0127 })).toBe('-.014 [-.037, +.013]');
    expect(differenceFigure({ value: -0.0001, low: -0.002, high: 0 })).toBe('.000 [-.002, .000]');
    expect(differenceFigure({ value: 0, low: 0, high: 0 })).toBe('0');
  });
});

describe('a table', () => {
  it('has columns as wide as their widest cell', () => {
    expect(markdownTable(['set', 'ours'], [['wards', '.5']])).toBe(
      ['| set   | ours |', '| ----- | ---- |', '| wards | .5   |'].join('\n'),
    );
  });
});

describe('a section of a page', () => {
  const page = '# Page\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\nBy hand.\n';

  it('is replaced, and nothing else', () => {
    expect(replaceSection(page, 'a', 'new\n')).toBe(page.replace('old', 'new'));
  });

  it('is not made up when the page has no place for it', () => {
    expect(() => replaceSection(page, 'b', 'new')).toThrow('<!-- b -->');
  });
});
