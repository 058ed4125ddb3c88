import type { CredentialKind } from '../domain/credential.js';
import { clipped } from './clipped.js';
import { CREDENTIALS } from './credentials.js';
import { LANGUAGES } from './languages.js';
import { PLACES } from './places.js';
import { PROFESSIONS } from './professions.js';
import { SKILLS } from './skills.js';
import { SPECIALTIES } from './specialties.js';

/** A skill that the taxonomy does not know is called by its own words, cut off here. */
const MAX_OWN_CHARACTERS = 50;
/** First words of names that keep their capital within a sentence. */
const PROPER =
  /^(?:Android|Angular|Bash|Bayesian|Dart|English|Flask|Flutter|Git|Julia|Mohs|Raman|Relativity|Ruby|Rust|Scala|Snowflake|Svelte|Swift|Tableau|Unity|Western)\b/;
/** Names of places that take an article. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|District)\b|\b(?:Republic|Islands|Territor(?:y|ies))\b/;
/** A name whose one capital is its first letter, and no letter of its own (`C programming`). */
const SENTENCE_CASE = /^[A-Z][a-z][^A-Z]*$/;
/** What a credential is called where its name does not say it. */
const NOUN: Readonly<Record<CredentialKind, string>> = {
  licence: 'licence',
  'board-certification': 'certification',
  'bar-admission': 'admission',
  certificate: 'certificate',
  degree: 'degree',
};
/** Names that say themselves what they are. */
const SAYS_WHAT =
  /\b(?:licence|registration|admission|certificat(?:e|ion)|degree|doctorate|diploma|training|examination|eligibility|association)\b|\bcertified$/i;

/** A field of work as it is called within a sentence: `wound care`. */
export function specialtyName(code: string): string {
  return lowered(SPECIALTIES.get(code)?.name ?? code);
}

/** A skill as it is called within a sentence; a single word may be a product and stays as it is written. */
export function skillName(code: string): string {
  const name = SKILLS.get(code)?.name;
  if (name === undefined) return clipped(code, MAX_OWN_CHARACTERS);
  return name.includes(' ') ? lowered(name) : name;
}

/** A profession as what work may be in: `the profession of physician assistant`. */
export function professionName(code: string): string {
  return `the profession of ${lowered(PROFESSIONS.find((one) => one.code === code)?.name ?? code)}`;
}

/** A credential with the noun that says what it is: `medical licence`, `registered nurse licence`. */
export function credentialName(code: string): string {
  const credential = CREDENTIALS.get(code);
  if (credential === undefined) return code;
  const name = lowered(credential.name);
  return SAYS_WHAT.test(name) ? name : `${name} ${NOUN[credential.kind]}`;
}

/** `Spanish`. */
export function languageName(code: string): string {
  return LANGUAGES.get(code)?.name ?? code;
}

/** A place as it is called within a sentence: `Florida`, `the United States`. */
export function placeName(code: string): string {
  const name = PLACES.get(code)?.name ?? code;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function lowered(name: string): string {
  if (!SENTENCE_CASE.test(name) || PROPER.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
