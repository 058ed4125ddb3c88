import { decodeEntities } from './html-entities.js';
import { mendMojibake } from './mend-mojibake.js';
import { shortGaps } from './short-gaps.js';
import { withoutInvisible } from './without-invisible.js';

const LINE_BREAK = /<(?:br|hr)\s*\/?>|<\/(?:p|div|li|ul|ol|tr|h[1-6])>/gi;
const LIST_ITEM = /<li(?:\s[^<>]*)?>/gi;
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|center|code|dd|div|dl|dt|em|font|h[1-6]|i|img|li|mark|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Printable ASCII without a mark of HTML or a space at either end: nothing to be done. */
const PLAIN = /^[!-%'-;=-~](?:[ -%'-;=-~]*[!-%'-;=-~])?$/;

/** A value of a record as readable text of one or more lines: no markup, no control or invisible characters. */
export function plainText(value: string): string {
  if (PLAIN.test(value)) return shortGaps(value);
  const unmarked = value.includes('<')
    ? value.replace(LINE_BREAK, '\n').replace(LIST_ITEM, '• ').replace(TAG, '')
    : value;
  const decoded = unmarked.includes('&') ? decodeEntities(unmarked) : unmarked;
  return shortGaps(withoutInvisible(mendMojibake(decoded)))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/(?<![ \t\u00a0])[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function plainLine(value: string): string {
  return plainText(value).replace(/\s+/g, ' ');
}
