/** What a line of Markdown is by itself, and its words without the marks that say so. */
export interface MarkdownLine {
  readonly kind: 'blank' | 'rule' | 'heading' | 'item' | 'html' | 'words';
  readonly words: string;
}

/** The comparison `> 5 years` is no quotation. */
const QUOTE = /^(?:\s*>(?!\s*\d))+/;
const RULE = /^(?:={2,}|-{2,}|([-*_])(?:\s*\1){2,})$/;
const HEADING = /^#{1,6}(?:\s+|(?=\p{L}))(?=\S)/u;
const ITEM = /^(?:[-*+•]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** Elements that begin a block of HTML (CommonMark 0.31, section 4.6). */
const HTML_BLOCK =
  /^<\/?(?:address|article|aside|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s>/]|$)/i;

/** Tells what a line is; marks of quotations around it are taken off. */
export function markdownLine(line: string): MarkdownLine {
  const words = line.replace(QUOTE, '').trim();
  if (words === '') return { kind: 'blank', words };
  if (RULE.test(words)) return { kind: 'rule', words: '' };
  if (HTML_BLOCK.test(words)) return { kind: 'html', words };
  if (HEADING.test(words)) return { kind: 'heading', words: words.replace(HEADING, '').replace(/\s#+$/, '') };
  if (ITEM.test(words)) return { kind: 'item', words: words.replace(ITEM, '') };
  return { kind: 'words', words };
}
