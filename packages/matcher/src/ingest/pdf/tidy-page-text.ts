/** Everything below space but tab and line feed, DEL, and the C1 block. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const PRIVATE_USE = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** The foot of every page of LinkedIn's "Save to PDF". */
const LINKEDIN_FOOTER = /(?:^|\n)Page \d+ of \d+\s*$/;
const SPACE_AT_LINE_END = /(?<![ \t])[ \t]+$/gm;

/**
 * One page as a reader sees it: without control and invisible characters and LinkedIn's page numbers.
 * Icons, which PDFs draw with private-use characters, become as many spaces; tabs between cells stay.
 */
export function tidyPageText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(PRIVATE_USE, (icon) => ' '.repeat(icon.length))
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(SPACE_AT_LINE_END, '')
    .replace(LINKEDIN_FOOTER, '')
    .trimEnd();
}
