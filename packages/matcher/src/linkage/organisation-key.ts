import { keptByText } from '../taxonomy/kept-by-text.js';
import { plainWords } from './plain-words.js';

const LEGAL_FORM =
  /(?<= )(?:inc|incorporated|llc|llp|lp|pllc|pc|pa|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as)(?= |$)/g;

/** An organisation's name in one spelling, without its legal form and a leading article. */
export const organisationKey = keptByText((name: string): string =>
  plainWords(name)
    .replace(LEGAL_FORM, '')
    .replace(/^the (?=\S)/, '')
    .replace(/ +/g, ' ')
    .trim(),
);
