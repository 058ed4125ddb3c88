import { escapedHtml } from './escaped-html.js';
import { inlineHtml, type LinkTargets } from './inline-html.js';
import { type MarkdownLine, markdownLine } from './markdown-line.js';
import { isTableStart, tableRow } from './table-row.js';

const DEFINITION = /^ {0,3}\[(?!\^)([^[\]\n]{1,200})\]:[^\S\n]*<?([^\s<>]{1,2000})>?[^\n]*$/gm;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** Writes the blocks of a document as they come. */
class Blocks {
  readonly #targets: LinkTargets;
  readonly #html: string[] = [];
  #tag = 'p';
  #lines: string[] = [];
  #isHtml = false;

  constructor(targets: LinkTargets) {
    this.#targets = targets;
  }

  line({ kind, words }: MarkdownLine): void {
    if (this.#isHtml && kind !== 'blank') this.#html.push(words);
    else if (kind === 'words') this.#lines.push(words);
    else this.#open(kind, words);
  }

  code(line: string): void {
    this.#end();
    this.#html.push(`<p>${escapedHtml(line)}</p>`);
  }

  row(cells: readonly string[]): void {
    this.#end();
    const html = cells.map((cell) => `<td>${inlineHtml(cell, this.#targets)}</td>`);
    this.#html.push(`<table><tr>${html.join('')}</tr></table>`);
  }

  html(): string {
    this.#end();
    return this.#html.join('\n');
  }

  #open(kind: Exclude<MarkdownLine['kind'], 'words'>, words: string): void {
    this.#end();
    this.#isHtml = kind === 'html';
    if (kind === 'html') this.#html.push(words);
    else if (kind === 'item') {
      this.#tag = 'li';
      this.#lines.push(words);
    } else if (kind === 'heading') this.#html.push(`<h2>${inlineHtml(words, this.#targets)}</h2>`);
    else this.#html.push('<hr>');
  }

  #end(): void {
    const words = this.#lines.join('\n');
    if (words !== '') this.#html.push(`<${this.#tag}>${inlineHtml(words, this.#targets)}</${this.#tag}>`);
    this.#lines = [];
    this.#tag = 'p';
  }
}

/**
 * A Markdown document as HTML that shows the same lines: headings, lists, tables and code of CommonMark 0.31 and of
 * GitHub's tables, with a rule wherever the source has a blank line. Indented lines are words and no code.
 */
export function markdownHtml(markdown: string): string {
  const blocks = new Blocks(linkTargets(markdown));
  const lines = withoutComments(markdown.replace(/^\ufeff/, ''))
    .replace(DEFINITION, '')
    .split(/\r\n|\r|\n/);
  let fence: string | undefined;
  let isTable = false;
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    const isFence = mark !== undefined && (fence === undefined || mark.startsWith(fence));
    isTable = line.includes('|') && (isTable || isTableStart(line, lines[at + 1]));
    if (isFence) fence = fence === undefined ? mark : undefined;
    else if (fence !== undefined) blocks.code(line);
    else if (isTable) rowOf(line, blocks);
    else blocks.line(markdownLine(line));
  }
  return blocks.html();
}

function rowOf(line: string, blocks: Blocks): void {
  const cells = tableRow(line);
  if (cells !== undefined) blocks.row(cells);
}

/** A comment that does not end is none. */
function withoutComments(markdown: string): string {
  let kept = '';
  let from = 0;
  for (let start = markdown.indexOf('<!--'); start !== -1; start = markdown.indexOf('<!--', from)) {
    const end = markdown.indexOf('-->', start);
    if (end === -1) break;
    kept += markdown.slice(from, start);
    from = end + '-->'.length;
  }
  return kept + markdown.slice(from);
}

function linkTargets(markdown: string): LinkTargets {
  const found = [...markdown.matchAll(DEFINITION)];
  return new Map(found.map(([, label = '', target = '']) => [label.trim().toLowerCase(), target]));
}
