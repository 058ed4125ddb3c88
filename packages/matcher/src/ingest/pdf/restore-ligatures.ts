/** A NUL beside a letter, and the word so far: some programs (pdf-lib) map every ligature's glyph to U+0000. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it stands for a ligature
const LOST = /(\p{L}*)\u0000(\p{Ll}{0,2})/gu;
/** Beginnings of words that go on with a double f: of-fer, dif-fer, ef-fect, suf-fer, af-ford, staf-f. */
const BEFORE_DOUBLE_F = /^(?:o|co|di|e|su|a|sta|stu|bu|tra)$/i;

/**
 * Puts back the ligatures that a PDF has as U+0000, by what English lets follow: `pro\0le` profile, `\0uent` fluent,
 * `o\0ce` office, `di\0erent` different.
 */
export function restoreLigatures(text: string): string {
  if (!text.includes('\0')) return text;
  return text.replace(LOST, (whole, before: string, after: string) => {
    if (before === '' && after === '') return whole;
    return before + ligature(before, after) + after;
  });
}

function ligature(before: string, after: string): string {
  const vowelFollows = /^[aeiouy]/.test(after);
  if (BEFORE_DOUBLE_F.test(before)) return vowelFollows || after === '' ? 'ff' : 'ffi';
  if (/^(?:[aiouy]|e[cex])/.test(after)) return 'fl';
  return 'fi';
}
