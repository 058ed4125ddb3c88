import { keptByText } from './kept-by-text.js';
import { neutralWord } from './neutral-word.js';

/** British and other spellings, brought to one; applied to lower-case tokens without accents. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/licence/, 'license'],
  [/paediatr/, 'pediatr'],
  [/orthopaed/, 'orthoped'],
  [/anaesth/, 'anesth'],
  [/gynaec/, 'gynec'],
  [/haem(?=at|o)/, 'hem'],
  [/oesophag/, 'esophag'],
  [/diarrhoea/, 'diarrhea'],
  [/oedema/, 'edema'],
  [/foet/, 'fet'],
  [/caesar/, 'cesar'],
  [/labour/, 'labor'],
  [/behaviour/, 'behavior'],
  [/colour/, 'color'],
  [/defence/, 'defense'],
  [/offence/, 'offense'],
  [/centre/, 'center'],
  [/fibre/, 'fiber'],
  [/programme/, 'program'],
  [/counsell/, 'counsel'],
  [/modell/, 'model'],
  [/labell/, 'label'],
  [/archaeo/, 'archeo'],
  [/isation/, 'ization'],
  [/ising$/, 'izing'],
  [/ised$/, 'ized'],
  [/practise/, 'practice'],
  [/tumour/, 'tumor'],
  [/^judgement/, 'judgment'],
];

const KEPT_WORDS = 50_000;

/**
 * One form for a word's spellings, numbers and genders: `Licences` and `license` give the same. Where the neutral
 * form is two words, so is the folded one: `policewoman` gives `police officer`.
 */
export const foldToken = keptByText(fold, KEPT_WORDS);

function fold(token: string): string {
  const plain = neutralWord(token.replace(/['’][sS]?$/, ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const spelled = SPELLINGS.reduce(
    (word, [pattern, replacement]) => word.replace(pattern, replacement),
    plain,
  );
  return singular(spelled);
}

/** Words without a vowel are short forms, in which the last letter tells: BCPP and BCPPS are two things. */
function singular(word: string): string {
  if (word.length <= 3 || !/[aeiouy]/.test(word) || /(?:ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
