import { restoreLigatures } from './restore-ligatures.js';

/** Everything below space but the tab, DEL, and the C1 block. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
/** Drawn, it is a hyphen to be seen. */
const SOFT_HYPHEN = /\u00ad/g;
const PRIVATE_USE = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * One line as a reader sees it: without control and invisible characters. Icons, which PDFs draw with private-use
 * characters, become as many spaces; tabs between cells stay.
 */
export function tidyLine(text: string): string {
  return restoreLigatures(text)
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(SOFT_HYPHEN, '-')
    .replace(PRIVATE_USE, (icon) => ' '.repeat(icon.length))
    .replace(LONE_SURROGATE, '\ufffd')
    .trimEnd();
}
