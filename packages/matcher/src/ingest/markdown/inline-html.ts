import { type Delimiter, delimiterOf, withoutPairs } from './emphasis.js';
import { escapedHtml } from './escaped-html.js';

/** Where links lead whose target stands elsewhere: by label, in lower case. */
export type LinkTargets = ReadonlyMap<string, string>;

type Parts = Readonly<Record<string, string | undefined>>;

/** Lengths are bounded, so that a row of open marks does not cost the square of its length. */
const TARGET =
  /\(\s*<?(?<target>(?:[^\s()<>]|\([^\s()]{0,200}\)){0,2000})>?(?:\s+(?:"[^"]{0,200}"|'[^']{0,200}'))?\s*\)/u;
const WORDS = /\[(?<words>(?:[^[\]\\]|\\.|!?\[[^[\]]{0,200}\](?:\([^()]{0,500}\))?){0,500})\]/u;
const TOKENS = [
  /\\(?<escaped>[!-/:-@[-`{-~\n])/u,
  /(?<!`)(?<ticks>`+)(?!`)(?<code>[\s\S]{1,500}?)(?<!`)\k<ticks>(?!`)/u,
  /<(?<address>[a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}|[^\s<>@:/]{1,200}@[\w.-]{1,200})>/u,
  /(?<html><(?:\/?[a-z][\w-]{0,30}(?:\s[^<>]{0,2000})?\/?>)|&#?\w{1,31};)/u,
  new RegExp(`(?<image>!)?${WORDS.source}(?:${TARGET.source}|\\[(?<label>[^\\[\\]]{0,200})\\])?`, 'u'),
  /(?<run>\*+|_+|~~(?!~))/u,
  /(?<plain>[<>&\n])/u,
];
const TOKEN = new RegExp(TOKENS.map(({ source }) => source).join('|'), 'giu');

/**
 * Running text of Markdown as HTML: emphasis, code, links, pictures, escapes and addresses as CommonMark 0.31 has them;
 * HTML within stays. A line break of the source stays one, since lines of a résumé are meant as lines, and an asterisk
 * opens no emphasis behind a letter or digit (`C*-algebra`, `2*3*4`), as an underscore does not.
 */
export function inlineHtml(markdown: string, targets: LinkTargets): string {
  const pieces: (string | Delimiter)[] = [];
  let from = 0;
  for (const match of markdown.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    const { run, ...parts } = match.groups ?? {};
    pieces.push(markdown.slice(from, match.index));
    if (run === undefined) pieces.push(htmlOf(match[0], parts, targets));
    else pieces.push(delimiterOf(run, markdown.charAt(match.index - 1), markdown.charAt(end)));
    from = end;
  }
  return withoutPairs([...pieces, markdown.slice(from)]);
}

function htmlOf(whole: string, parts: Parts, targets: LinkTargets): string {
  const { escaped, code, address, html, words } = parts;
  if (html !== undefined) return html;
  if (words !== undefined) return linkHtml(whole, words, parts, targets);
  if (address !== undefined) return escapedHtml(address.replace(/^mailto:/i, ''));
  const plain = escaped ?? code ?? whole;
  return plain === '\n' ? '<br>' : escapedHtml(plain);
}

/** A link by its words; a picture is not read. Brackets that no target belongs to stay. */
function linkHtml(
  whole: string,
  words: string,
  { image, target, label }: Parts,
  targets: LinkTargets,
): string {
  const leadsTo = target ?? targets.get((label || words).trim().toLowerCase());
  if (leadsTo === undefined)
    return image === undefined ? bracketed(words, label, targets) : escapedHtml(whole);
  return image === undefined ? `<a href="${escapedHtml(leadsTo)}">${inlineHtml(words, targets)}</a>` : '';
}

function bracketed(words: string, label: string | undefined, targets: LinkTargets): string {
  return `[${inlineHtml(words, targets)}]${label === undefined ? '' : `[${escapedHtml(label)}]`}`;
}
