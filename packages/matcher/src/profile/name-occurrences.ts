import type { Span } from '../domain/span.js';
import { CITIES } from '../taxonomy/cities.js';
import { LANGUAGES } from '../taxonomy/languages.js';
import { PLACES } from '../taxonomy/places.js';
import { nameRuns } from './name-runs.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';
import { wordPlaces } from './word-places.js';

/** Names that are words too: alone they are masked only where the text treats them as a person. */
const ALSO_WORDS = new Set(
  `april august autumn bishop bill book brook brown carpenter chance chase christian church clay cook crystal dale dean
   dell drew english faith fisher ford forest fox frank france gene georgia gold good grace grant gray green hall harbor
   hardy hart heath hill holiday hope house hunt hunter iris israel jade jewel jordan joy judge july june just justice
   kent king knight lake lane laurel law lee lily london long love low major march mark marsh martin mason may mercy
   miles mill miller montana moon north page paris park parker pearl penny perry pharmacist porter post power price
   prince reed rich rivers rose ruby rush sage savannah sharp short sierra silver singer smart smith snow spring stark
   steel stone storm strong summer sun taylor temple turner victoria virginia walker wall ward warren waters way weaver
   webb wells west will win winter wise wolf wood woods worth york young dallas austin houston cleveland lincoln madison
   carolina dakota washington jackson berlin india china chad nurse doctor case trial bond bar`
    .split(/\s+/)
    .filter(Boolean),
);
const PERSON_VERB =
  /^(?:['’]s\b|\s+(?:also\s+)?(?:is|was|has|had|holds|held|works|brings|led|leads|will|can|may|lives|speaks|spoke|taught|teaches|wrote|writes|built|ran|runs|began|grew|(?!licensed|based|certified|admitted|registered|funded)\p{Ll}+ed)\b)/u;
const HONORIFIC_BEFORE = /(?:\b(?:dr|mr|mrs|ms|mx|prof|professor|judge|attorney|nurse)\.?\s+)$/i;

/**
 * Every place in a text that names the person: the whole name or any run of its words, "Dr. Surname", and
 * each of its words alone in capitals' case. A name that is a word of its own ("Grant", "Georgia") is
 * masked alone only beside other words of the name, after an honorific, or before a verb of a person.
 */
export function nameOccurrences(text: string, name: string): Span[] {
  const words = name.split(/[\s,()“”"]+/u).filter((word) => /\p{L}/u.test(word));
  const cased = words.some((word) => /^\p{Lu}/u.test(word));
  const distinct = [...new Set(words.filter((word) => isTelling(word, cased)))];
  if (distinct.length === 0) return [];
  return [...nameRuns(text, words, distinct), ...distinct.flatMap((word) => alone(text, word))];
}

/** Initials and particles ("de", "van") tell nobody apart. */
function isTelling(word: string, cased: boolean): boolean {
  return word.replace(/[.'’-]/g, '').length > 1 && !(cased && /^\p{Ll}/u.test(word));
}

function alone(text: string, word: string): Span[] {
  const cased = [...new Set([word, word.toUpperCase(), titleCase(word)])];
  const places = cased.flatMap((one) => wordPlaces(text, one)).sort((a, b) => a - b);
  if (places.length === 0) return [];
  const ambiguous = isAlsoWord(word);
  return places.flatMap((at) => {
    const end = at + word.length;
    const honorific = HONORIFIC_BEFORE.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0;
    const person = !ambiguous || honorific > 0 || PERSON_VERB.test(text.slice(end, end + 32));
    return person ? [{ start: at - honorific, end }] : [];
  });
}

function isAlsoWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    ALSO_WORDS.has(lower) ||
    hasTitleNoun(lower) ||
    hasOrganisationWord(lower) ||
    [PLACES, CITIES, LANGUAGES].some((lexicon) => lexicon.find(word, { abbreviations: false }).length > 0)
  );
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
