/** Soft hyphens, marks and overrides of direction, invisible operators, annotation marks and tags. */
const INVISIBLE =
  /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]|(?!^)\ufeff/gu;
/** Zero-width spaces, but where they stand between words of scripts that are written without spaces. */
const ZERO_WIDTH_SPACE =
  /(?<![\p{M}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b/gu;
/** Joiners and non-joiners where they have no work to do: neither within Arabic or Indic words nor within emoji. */
const JOINER =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d]/gu;

/** Whether there may be any of them. */
const ANY = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40/;

/**
 * Text without the characters that cannot be seen and would split the words they stand in, or show them in another
 * order than they are read in. A byte order mark at the start stays.
 */
export function withoutInvisible(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(ZERO_WIDTH_SPACE, '').replace(JOINER, '');
}
