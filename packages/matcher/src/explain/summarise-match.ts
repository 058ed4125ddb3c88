import { unmetMustHaves } from '../rank/eligibility.js';
import { pointsLost } from '../rank/weighed-judgement.js';
import { clipped } from '../taxonomy/clipped.js';
import { listed } from '../taxonomy/spoken-list.js';
import type { Predicate } from './criterion-words.js';
import { finished } from './finished.js';
import type { SpokenJudgement } from './spoken-judgement.js';

const MAX_CHARACTERS = 240;
const MAX_CLAUSE_CHARACTERS = 130;
const MAX_PROVED = 3;
const MAX_OPEN = 3;

/** What a summary tells of. */
interface Telling {
  readonly proved: readonly SpokenJudgement[];
  /** What is not proved, must-haves in the way first. */
  readonly open: readonly SpokenJudgement[];
}

/**
 * One sentence that a recruiter would say of an expert to a client: what is proved, the heaviest first; then what is
 * not, must-haves in the way first. Names nobody, and has at most 240 characters.
 */
export function summariseMatch(judgements: readonly SpokenJudgement[]): string {
  const isTold = ({ criterion }: SpokenJudgement) => criterion.kind !== 'text' || !criterion.isWholeBrief;
  const told = judgements.some(isTold) ? judgements.filter(isTold) : judgements;
  const isProved = ({ judgement }: SpokenJudgement) => judgement.status === 'met';
  const unmet = unmetMustHaves(told);
  const wishes = told.filter((one) => !isProved(one) && !unmet.includes(one));
  const all: Telling = {
    proved: told.filter(isProved).sort((a, b) => b.weight - a.weight),
    open: [...unmet, ...wishes.sort((a, b) => pointsLost(b) - pointsLost(a))],
  };
  return fitting({ proved: all.proved.slice(0, MAX_PROVED), open: all.open.slice(0, MAX_OPEN) }, all);
}

/** Leaves out what comes last, of whichever there is more, until the sentence is short enough. */
function fitting(told: Telling, all: Telling): string {
  const text = sentence(told, all);
  const { proved, open } = told;
  if (text.length <= MAX_CHARACTERS || proved.length + open.length <= 1) return text;
  const shorter =
    open.length > 1 && open.length >= proved.length
      ? { proved, open: open.slice(0, -1) }
      : { proved: proved.slice(0, -1), open };
  return fitting(shorter, all);
}

function sentence({ proved, open }: Telling, all: Telling): string {
  const strengths = predicates(proved.map(({ words }) => words.met));
  const untold = unmetMustHaves(all.open).length - unmetMustHaves(open).length;
  const gaps = openings(open, untold);
  if (all.open.length === 0) {
    const isOne = all.proved.length === 1;
    return finished(isOne ? strengths : `meets every requirement: ${strengths}`);
  }
  if (proved.length > 0) return finished(`${strengths}; ${gaps}`);
  return finished(all.proved.length > 0 ? gaps : `nothing is proved in full: ${gaps}`);
}

/** `A is only mentioned, there is no B, and the profile states no C and no D`. */
function openings(open: readonly SpokenJudgement[], untoldMustHaves: number): string {
  const told = open.map(({ words, judgement: { status } }) => (status === 'met' ? words.met : words[status]));
  const clauses = told.flatMap((one) => (typeof one === 'string' ? clipped(one, MAX_CLAUSE_CHARACTERS) : []));
  const silence = predicates(told.flatMap((one) => (typeof one === 'string' ? [] : one)));
  const more = untoldMustHaves === 1 ? 'must-have is' : 'must-haves are';
  const all = [
    ...new Set(clauses),
    ...(silence === '' ? [] : [`the profile ${silence}`]),
    ...(untoldMustHaves === 0 ? [] : [`${untoldMustHaves} more ${more} open`]),
  ];
  const last = all.at(-1) ?? '';
  return all.length === 1 ? last : `${all.slice(0, -1).join(', ')}, and ${last}`;
}

/** `holds A and B, practises C and speaks D`, `does not mention A or B`: objects of a verb are said together. */
function predicates(all: readonly Predicate[]): string {
  const verbs = [...new Set(all.map(({ verb }) => verb))];
  const objectsOf = (verb: string) =>
    new Set(
      all.filter((one) => one.verb === verb).map(({ object }) => clipped(object, MAX_CLAUSE_CHARACTERS)),
    );
  const said = verbs.map(
    (verb) => `${verb} ${listed([...objectsOf(verb)], /\bnot\b/.test(verb) ? 'or' : 'and')}`,
  );
  const isPlain = verbs.length !== 2 || verbs.every((verb) => objectsOf(verb).size === 1);
  return isPlain ? listed(said, 'and') : said.join(', and ');
}
