import type { Span } from '../../domain/span.js';
import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { skillMentions } from '../../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { isFieldOfWork } from '../field-of-work.js';
import { isPlaceName } from '../place-name.js';
import { hasOrganisationWord, hasTitleNoun } from '../title-words.js';
import { phraseSpans } from './phrase-spans.js';

const LEGAL_FORM =
  /[,\s]+(?:inc|incorporated|llc|llp|lp|ltd|limited|plc|pllc|p\.?\s?c|p\.?\s?a|gmbh|ag|kg|s\.?a|b\.?v|co|corp|corporation)\.?$/i;
const SMALL_WORD = /^(?:of|for|and|the|at|in|de|del|della|di|la|le|du|des|&)$/i;
/** Words that many names share; alone they name none. */
const SHARED_WORD =
  /^(?:american|central|city|community|county|east|european|federal|first|general|global|international|memorial|national|north|private|public|regional|royal|south|state|united|west)$/i;
const MIN_WORD_CHARACTERS = 4;
const MIN_INITIALS = 3;

/**
 * Every place in a text that names one of some schools or employers again: the whole name, the name without its
 * legal form or such words as "Hospital", and its initials ("UCSF"). Words of a field, a skill or a place are no
 * name by themselves, and a name within a longer term that the taxonomy knows stays ("Oracle" in "Oracle SQL").
 */
export function nameRecurrences(text: string, names: readonly string[]): Span[] {
  const forms = [...new Set(names.flatMap(formsOf))];
  if (forms.length === 0) return [];
  const terms = [...skillMentions(text), ...SPECIALTIES.find(text, { abbreviations: false })];
  const found = forms.flatMap((form) => phraseSpans(text, form));
  return found.filter(
    ({ start, end }) =>
      !terms.some((term) => term.start <= start && end <= term.end && term.end - term.start > end - start),
  );
}

function formsOf(name: string): string[] {
  const whole = name.replace(/\s+/g, ' ').trim().replace(/^The /, '');
  const plain = whole.replace(LEGAL_FORM, '').replace(/(?<![^\p{L}\p{M}\d)])[^\p{L}\p{M}\d)]+$/u, '');
  const words = plain.split(' ');
  const last = words.findLastIndex((word) => !hasOrganisationWord(word) && !SMALL_WORD.test(word));
  const core = words.slice(0, last + 1).join(' ');
  return [...new Set([whole, plain, core])].filter(isTelling).concat(initialsOf(words));
}

/** Whether a form of a name is nobody else's and nothing else. */
function isTelling(form: string): boolean {
  const words = form.split(' ');
  const own = words.filter((word) => /^\p{Lu}/u.test(word) && !hasOrganisationWord(word));
  if (own.length === 0 || isFieldOfWork(form) || isPlaceName(form) || isSkill(form)) return false;
  const isShared = SHARED_WORD.test(form) || hasTitleNoun(form);
  return words.length > 1 || (form.length >= MIN_WORD_CHARACTERS && !isShared);
}

function isSkill(form: string): boolean {
  return skillMentions(form).some(({ start, end }) => end - start === form.length);
}

/** Initials of the words with capitals, unless they are short for a skill or credential. */
function initialsOf(words: readonly string[]): string[] {
  const initials = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).map((word) => word.charAt(0));
  const short = initials.join('');
  const isTerm = isSkill(short) || CREDENTIALS.find(short, { abbreviations: true }).length > 0;
  return initials.length < MIN_INITIALS || isTerm ? [] : [short];
}
