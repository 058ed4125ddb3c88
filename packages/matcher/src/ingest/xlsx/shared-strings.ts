import { Parser } from 'htmlparser2';
import { ElementDepth } from '../xml/element-depth.js';
import { localName } from './local-name.js';

/**
 * The texts that cells of a workbook refer to by number (ECMA-376 part 1, section 18.4). Runs of a rich text are put
 * together; how Japanese is to be pronounced (`rPh`) is left out.
 */
export async function sharedStrings(xml: AsyncIterable<string>): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  const depth = new ElementDepth();
  const parser = new Parser(
    {
      onopentagname: (name) => {
        depth.enter();
        const local = localName(name);
        if (local === 'si') text = '';
        else if (local === 't') inText = true;
        else if (local === 'rPh') inPhonetic = true;
      },
      ontext: (piece) => {
        if (inText && !inPhonetic) text += piece;
      },
      onclosetag: (name) => {
        depth.leave();
        const local = localName(name);
        if (local === 'si') strings.push(text);
        else if (local === 't') inText = false;
        else if (local === 'rPh') inPhonetic = false;
      },
    },
    { xmlMode: true },
  );
  for await (const piece of xml) parser.write(piece);
  parser.end();
  return strings;
}
