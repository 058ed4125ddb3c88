import { Parser } from 'htmlparser2';
import { type BlockTag, LineWriter } from '../text/line-writer.js';
import type { ReadableText } from '../text/readable-text.js';
import { ElementDepth } from '../xml/element-depth.js';
import { type HtmlLook, htmlLook } from './html-visibility.js';
import { linkAddress } from './link-address.js';

/** Elements whose text is no text of the page. */
const NOT_READ = new Set(
  'head script style noscript template svg math iframe object canvas select datalist textarea audio video'.split(
    ' ',
  ),
);
const CONTAINERS = new Set(
  'address article aside blockquote body caption center details div dl fieldset figcaption figure footer form header main nav ol p pre section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);
const TAGS: Readonly<Record<string, BlockTag>> = {
  h1: 'h',
  h2: 'h',
  h3: 'h',
  h4: 'h',
  h5: 'h',
  h6: 'h',
  li: 'li',
  dt: 'dt',
  dd: 'dd',
  tr: 'tr',
  td: 'td',
  th: 'td',
  br: 'br',
  hr: 'h',
};

/** Elements that have no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

class HtmlLines {
  readonly #writer = new LineWriter();
  readonly #looks: HtmlLook[] = [];
  #link: { readonly address: string; words: string } | undefined;
  #notRead = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (NOT_READ.has(name)) this.#notRead++;
    if (!VOID.has(name)) this.#looks.push(this.#lookOf(attributes));
    if (name === 'a') this.#openLink(attributes.href ?? '');
    if (CONTAINERS.has(name)) this.#writer.open('p');
    const tag = TAGS[name];
    if (tag !== undefined) this.#writer.open(tag);
  }

  text(text: string): void {
    if (this.#notRead > 0) return;
    const words = text.replace(/\s+/g, ' ');
    const look = this.#looks.at(-1);
    if (look?.isHidden === true || (look?.isWhite === true && !look.hasGround)) this.#writer.hide(words);
    else this.#write(words);
  }

  close(name: string): void {
    if (NOT_READ.has(name)) this.#notRead--;
    if (name === 'a') this.#closeLink();
    if (!VOID.has(name)) this.#looks.pop();
    const tag = TAGS[name];
    if (tag !== undefined && tag !== 'br') this.#writer.close(tag);
    else if (CONTAINERS.has(name)) this.#writer.breakLine();
  }

  end(): ReadableText {
    return { text: this.#writer.end(), notices: this.#writer.notices };
  }

  #write(words: string): void {
    if (this.#link !== undefined) this.#link.words += words;
    this.#writer.text(this.#writer.isLineStart ? words.trimStart() : words);
  }

  #openLink(target: string): void {
    const address = linkAddress(target);
    this.#link = address === undefined ? undefined : { address, words: '' };
  }

  /** Links that are seen and do not say where they lead are followed by it. */
  #closeLink(): void {
    const { address, words } = this.#link ?? { address: '', words: '' };
    this.#link = undefined;
    if (/\S/.test(words) && !words.toLowerCase().includes(address.toLowerCase())) this.#write(` ${address}`);
  }

  /** What an element is within stays hidden, white or on a ground. */
  #lookOf(attributes: Readonly<Record<string, string>>): HtmlLook {
    const own = htmlLook(attributes);
    const around = this.#looks.at(-1);
    return {
      isHidden: own.isHidden || around?.isHidden === true,
      hasGround: own.hasGround || around?.hasGround === true,
      isWhite: own.isWhite || (around?.isWhite === true && attributes.style?.includes('color') !== true),
    };
  }
}

/**
 * The lines that a browser shows of a web page, without its scripts, styles and elements that say of themselves that
 * they are hidden, of which the notice tells. Style sheets are not applied.
 * @throws TooDeep
 */
export function htmlLines(html: string): ReadableText {
  const lines = new HtmlLines();
  const depth = new ElementDepth();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth.enter();
      lines.open(name, attributes);
    },
    ontext: (text) => lines.text(text),
    onclosetag: (name) => {
      depth.leave();
      lines.close(name);
    },
  });
  parser.end(html);
  return lines.end();
}
