/** A piece of RTF. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly parameter?: number }
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** Bytes of the text in the code page of the place, one character (U+0000 to U+00FF) each. */
  | { readonly kind: 'bytes'; readonly bytes: string };

const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n\\]/giy;

/**
 * The pieces of an RTF file (Rich Text Format Specification 1.9.1). Binary data (`\binN`) is passed over.
 * @param latin1 the bytes of the file, one character each
 */
export function* rtfTokens(latin1: string): Generator<RtfToken> {
  let at = 0;
  while (at < latin1.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(latin1);
    if (match === null) return;
    at = TOKEN.lastIndex;
    const token = tokenOf(match);
    if (token?.kind === 'word' && token.word === 'bin') at += Math.max(0, token.parameter ?? 0);
    else if (token !== undefined) yield token;
  }
}

function tokenOf([, word, parameter, hex, symbol, brace, bytes]: RegExpExecArray): RtfToken | undefined {
  if (word !== undefined) {
    return {
      kind: 'word',
      word: word.toLowerCase(),
      ...(parameter === undefined ? {} : { parameter: Number(parameter) }),
    };
  }
  if (hex !== undefined) return { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
  if (symbol !== undefined) return { kind: 'symbol', symbol };
  if (brace !== undefined) return { kind: brace === '{' ? 'open' : 'close' };
  return bytes === undefined ? undefined : { kind: 'bytes', bytes };
}
