import { isUtf8 } from 'node:buffer';
import { windows1252Bytes } from './text-encoding.js';

/** The characters that the bytes 0x80 to 0xBF, which continue a character of UTF-8, are in Windows-1252. */
const CONTINUES = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** Characters of UTF-8 of two, three and four bytes, read as Windows-1252; two bytes only of European scripts. */
const SEQUENCE = new RegExp(`[ÂÃÄÅÆËÎÏÐÑ][${CONTINUES}]|[à-ï][${CONTINUES}]{2}|[ð-ô][${CONTINUES}]{3}`, 'gu');
/** General punctuation and emoji, read as Windows-1252: no language writes so. */
const UNMISTAKABLE = /^(?:â€|ðŸ)/;
/** What text in Windows-1252 has that is no mojibake: letters with marks, and quotation marks. */
const HONEST = /[À-ÖØ-öø-ÿŠŒŽšœžŸƒ‚„‘’“”‹›«»]/u;

/** Marks and letters that may follow a letter, so that a letter and they may be meant: `(Ä…)`, `ÆŒ`. */
const MAY_BE_MEANT = /[‘’“”„‚‹›«»…–—•™ŒœŠšŽžŸƒ\u00a0]/u;

/** What is left of a no-break space where its second byte was lost: no word ends in a capital behind a small letter. */
const HALF_SPACE = /(?<=\p{Ll}[.,;:!?)]?)Â(?=\s|$)/gu;

const MOST_TIMES_BROKEN = 3;

/**
 * Text in which UTF-8 was read as Windows-1252 or Latin-1 (`CafÃ© â€“ Â©`), once or several times over, as it was
 * before. Changed is only what is shown to be so: it makes valid UTF-8 again, and either no language writes it, or
 * some of it cannot be meant and nothing else in the text is a letter with a mark or a quotation mark, which broken
 * text cannot have.
 */
export function mendMojibake(text: string): string {
  let mended = text;
  for (let time = 0; time < MOST_TIMES_BROKEN; time++) {
    const next = mendOnce(mended);
    if (next === mended) break;
    mended = next;
  }
  return mended.replace(HALF_SPACE, ' ');
}

function mendOnce(text: string): string {
  const found = (text.match(SEQUENCE) ?? []).filter((broken) => decoded(broken) !== undefined);
  if (found.length === 0) return text;
  const isShown = found.some(isProof) && !HONEST.test(withoutBroken(text));
  return text.replace(SEQUENCE, (broken) =>
    isShown || UNMISTAKABLE.test(broken) ? (decoded(broken) ?? broken) : broken,
  );
}

function isProof(broken: string): boolean {
  return UNMISTAKABLE.test(broken) || !MAY_BE_MEANT.test(broken);
}

function withoutBroken(text: string): string {
  return text.replace(SEQUENCE, (broken) => (decoded(broken) === undefined ? broken : ''));
}

function decoded(broken: string): string | undefined {
  const bytes = windows1252Bytes(broken);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
