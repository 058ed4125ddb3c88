/** The character sets of fonts (`\fcharsetN`) as encodings of the WHATWG Encoding Standard. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const SYMBOL_CHARSET = 2;
const MIDDLE_DOT = 0xb7;

/** The encoding of a code page (`\ansicpgN`); Windows-1252 for those not known. */
export function codePageEncoding(codePage: number): string {
  const names: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
  };
  return names[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
}

/** The characters of bytes in a font's character set, or in the document's encoding where the font has none. */
export function decodeRtfBytes(bytes: string, charset: number | undefined, encoding: string): string {
  if (charset === SYMBOL_CHARSET) return symbols(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the same in every encoding
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
  return new TextDecoder(CHARSETS[charset ?? -1] ?? encoding).decode(Buffer.from(bytes, 'latin1'));
}

/** Symbol fonts draw pictures: the bullet is one, the others mean nothing. */
function symbols(bytes: string): string {
  return [...bytes].map((byte) => (byte.charCodeAt(0) === MIDDLE_DOT ? '•' : ' ')).join('');
}
