import { patternFor } from './pattern-for.js';

/**
 * One form for nouns that tell a person's gender: before the colon what stands for all that follow it. Their
 * plurals are derived; "men" and "women" are left out, as they name fields of work ("women's health").
 */
const NOUNS = `
  chairperson: chairman chairwoman chairlady
  salesperson: salesman saleswoman saleslady salesgirl
  spokesperson: spokesman spokeswoman
  businessperson: businessman businesswoman
  firefighter: fireman firewoman
  police officer: policeman policewoman
  patrol officer: patrolman patrolwoman
  congressperson: congressman congresswoman
  assemblyperson: assemblyman assemblywoman
  councilperson: councilman councilwoman
  selectperson: selectman selectwoman
  alderperson: alderman alderwoman
  statesperson: statesman stateswoman
  ombudsperson: ombudsman ombudswoman
  bondsperson: bondsman bondswoman
  layperson: layman laywoman
  juror: juryman jurywoman
  cleric: clergyman clergywoman churchman churchwoman
  news anchor: anchorman anchorwoman newsman newswoman
  camera operator: cameraman camerawoman
  craftsperson: craftsman craftswoman
  tradesperson: tradesman tradeswoman
  journeyperson: journeyman journeywoman
  drafter: draftsman draftswoman draughtsman draughtswoman
  foreperson: foreman forewoman
  line worker: lineman linewoman
  delivery worker: deliveryman deliverywoman
  mail carrier: mailman mailwoman
  postman: postwoman
  repairer: repairman repairwoman
  handyperson: handyman handywoman
  groundskeeper: groundsman groundswoman
  doorperson: doorman doorwoman
  watchperson: watchman watchwoman
  service member: serviceman servicewoman
  crew member: crewman crewwoman
  fisher: fisherman fisherwoman
  sportsperson: sportsman sportswoman
  rower: oarsman oarswoman
  rider: horseman horsewoman
  bartender: barman barmaid
  waiter: waitress
  host: hostess
  steward: stewardess
  actor: actress
  comedian: comedienne
  author: authoress
  sculptor: sculptress
  tailor: seamstress seamster
  massage therapist: masseur masseuse
  manager: manageress
  proprietor: proprietress proprietrix
  instructor: instructress
  head teacher: headmaster headmistress
  schoolteacher: schoolmaster schoolmistress
  postmaster: postmistress
  landlord: landlady
  executor: executrix
  administrator: administratrix
  testator: testatrix
  heir: heiress
  aviator: aviatrix
  usher: usherette
  homemaker: housewife househusband
  emeritus: emerita
  graduate: alumnus alumna
  graduates: alumni alumnae
  society: fraternity sorority
  person: man woman gentleman lady
  spouse: husband wife
  parent: mother father mom dad mum
  stepparent: stepmother stepfather
  grandparent: grandmother grandfather
  grandchild: grandson granddaughter
  child: son daughter boy girl
  sibling: brother sister
  relative: aunt uncle niece nephew
  widowed: widow widower
  companion: fiancé fiancée boyfriend girlfriend
  latino: latina
  chicano: chicana
  filipino: filipina
`;

/** "Her" is both "them" and "their": all that are no subject become one. */
const PRONOUNS: readonly (readonly [string, string])[] = [
  ['he', 'they'],
  ['she', 'they'],
  ['him', 'their'],
  ['her', 'their'],
  ['his', 'their'],
  ['hers', 'their'],
  ['them', 'their'],
  ['theirs', 'their'],
  ['himself', 'themselves'],
  ['herself', 'themselves'],
  ['themself', 'themselves'],
];

const NOT_DERIVED: ReadonlySet<string> = new Set(['men', 'women']);
const IRREGULAR: Readonly<Record<string, string>> = { child: 'children', grandchild: 'grandchildren' };

/** Every gendered form, lower case, with the neutral one. */
const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ...PRONOUNS,
  ...NOUNS.trim().split('\n').flatMap(formsOnLine),
]);

function formsOnLine(line: string): [string, string][] {
  const [neutral = '', gendered = ''] = line.trim().split(/:\s*/);
  return gendered.split(' ').flatMap((noun) => formsOf(noun, neutral));
}

function formsOf(noun: string, neutral: string): [string, string][] {
  const plural = pluralOf(noun);
  const forms: [string, string][] = [[noun, neutral]];
  return NOT_DERIVED.has(plural) ? forms : [...forms, [plural, IRREGULAR[neutral] ?? pluralOf(neutral)]];
}

function pluralOf(noun: string): string {
  if (/(?:man|wife)$/.test(noun)) return noun.replace(/man$/, 'men').replace(/wife$/, 'wives');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Short words in capitals are short forms: HIS, SHE, SON. */
const MAX_SHORT_FORM_LENGTH = 4;
/** Not "Her-2", nor "He-Ne". */
const WORD = /[\p{L}\p{M}]+(?![\p{L}\p{M}\d]|-\d|-Ne\b)/gu;
/** Whether a text may hold a gendered form: most hold none. */
const GENDERED = new RegExp(
  `(?<![a-z])(?:${[...NEUTRAL.keys(), 'maternity', 'paternity'].join('|')})(?![a-z])`,
  'i',
);
const LEAVE = /\b[mp]aternity(?=\s+(?:leave|cover|break|pay)\b)/gi;
const TONGUE = /^[-\s]+tongue\b/i;

/** The neutral form of a noun or pronoun that tells a gender, in lower case or capitalised; any other word as it is. */
export function neutralWord(word: string): string {
  const isShortForm = word.length <= MAX_SHORT_FORM_LENGTH && word === word.toUpperCase();
  const neutral = isShortForm ? undefined : NEUTRAL.get(word.toLowerCase());
  if (neutral === undefined) return word;
  return /^\p{Lu}/u.test(word) ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
}

/** A text with every noun and pronoun that tells a gender in its neutral form; a mother tongue stays one. */
export function neutralWords(text: string): string {
  if (!GENDERED.test(text)) return text;
  return text
    .replace(LEAVE, 'parental')
    .replace(patternFor(text, WORD), (word, at: number, whole: string) => {
      const neutral = neutralWord(word);
      return neutral === word || TONGUE.test(whole.slice(at + word.length)) ? word : neutral;
    });
}
