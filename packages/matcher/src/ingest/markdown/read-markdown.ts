import { htmlLines } from '../html/html-lines.js';
import type { ReadableText } from '../text/readable-text.js';
import { markdownHtml } from './markdown-html.js';

/**
 * The text of a Markdown document: the lines that it is written in, without its marks. What HTML within hides is not
 * read, and the notice tells of it.
 * @throws TooDeep
 */
export function readMarkdown(markdown: string): ReadableText {
  return htmlLines(markdownHtml(markdown));
}
