import MarkdownIt, { type Token } from 'markdown-it';
import { ResumeInline } from './resume-inline.js';

/** The comparison `> 5 years` is no quotation. */
const COMPARISON = /^([^\S\n]*)>(?=[^\S\n]*\d)/gm;
/** A line that shows nothing, within a quotation too. */
const BLANK = /^[\s>]*$/;
/** More digits than this are a year and no number of a list item. */
const LONGEST_NUMBER = 2;

const parser = new MarkdownIt({ html: true, breaks: true }).disable('code');
const { escapeHtml } = parser.utils;
parser.inline.State = ResumeInline;
Object.assign(parser.renderer.rules, {
  image: () => '',
  list_item_open: (tokens: Token[], at: number) => `<li>${yearOf(tokens[at])}`,
  fence: (tokens: Token[], at: number) => codeHtml(tokens[at]?.content ?? ''),
});

parser.core.ruler.push('blank_lines', (state) => {
  const lines = state.src.split('\n');
  let shownTo = 0;
  state.tokens = state.tokens.flatMap((token) => {
    const start = token.map?.[0] ?? 0;
    const isAfterBlank = start > shownTo && BLANK.test(lines[start - 1] ?? '');
    shownTo = Math.max(shownTo, start);
    return isAfterBlank ? [new state.Token('hr', 'hr', 0), token] : [token];
  });
});

/**
 * A Markdown document as HTML that shows the same lines, as CommonMark 0.31 and GitHub's tables have them, with a rule
 * wherever the source has a blank line. Lines of a paragraph stay lines, indented ones are no code, and pictures are
 * left out.
 */
export function markdownHtml(markdown: string): string {
  const source = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return parser.render(source.replace(COMPARISON, '$1\\>'));
}

function codeHtml(code: string): string {
  return code
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

/** What a line begins with that only looks like an item of a list: `2019. Ward nurse`. */
function yearOf(item: Token | undefined): string {
  return item !== undefined && item.info.length > LONGEST_NUMBER ? `${item.info}${item.markup} ` : '';
}
