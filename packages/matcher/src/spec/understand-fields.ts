import { jurisdictionsIn } from '../profile/jurisdictions.js';
import { isNegated } from '../profile/negation.js';
import type { Mention } from '../taxonomy/concept.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { PROFESSIONS, professionsIn } from '../taxonomy/professions.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { takesEitherRole } from './either-role.js';
import type { Requirement } from './requirement.js';

const LICENCE =
  /\b(?:licen[sc](?:ed?|es|ure)|admitted|admission|registered|bar|solicitors?|barristers?|called to)\b/i;
/** Words beside which a place is where a certificate is granted, but which alone name no licence. */
const CERTIFICATE = /\b(?:certificates?|certifi(?:ed|cation)|credentials?|commission(?:ed)?|notary)\b/i;

/** Fields of work and skills, those joined by "or" or "/" as one requirement; what is both is a field of work. */
export function fieldsIn(text: string): Requirement[] {
  const named = professionsIn(text);
  const either = new Set(named.map(({ code }) => code)).size > 1 ? named : [];
  const professions = [...either, ...CREDENTIALS.find(text, { abbreviations: true })];
  const fields = asked(text, SPECIALTIES.find(text, { abbreviations: true }), professions);
  const skills = asked(text, skillMentions(text), [...professions, ...fields]);
  return [
    ...alternatives(text, fields).map((codes): Requirement => ({ kind: 'specialty', codes, words: text })),
    ...alternatives(text, skills).map((codes): Requirement => ({ kind: 'skill', codes, words: text })),
  ];
}

/** Mentions that are not taken back and do not stand within others: "physician or nurse" asks for neither field. */
function asked(text: string, mentions: readonly Mention[], taken: readonly Mention[]): Mention[] {
  return mentions.filter(
    ({ start, end }) =>
      !isNegated(text.slice(0, start)) && !taken.some((one) => one.start <= start && end <= one.end),
  );
}

/**
 * Licences, certifications, admissions and degrees.
 * @param licenceCode the licence that "licensed in …" means in this brief, from the profession it speaks of
 */
export function credentialsIn(text: string, licenceCode: string | undefined): Requirement[] {
  const mentions = CREDENTIALS.find(text, { abbreviations: true }).filter((one) =>
    isCredentialHere(text, one),
  );
  const places = [...new Set(jurisdictionsIn(text).map(({ code }) => code))];
  const jurisdictions = LICENCE.test(text) || placesProfession(text) ? places : [];
  const granted = CERTIFICATE.test(text) ? places : jurisdictions;
  const named = alternatives(text, mentions).map((codes) => requirement(text, codes, granted));
  const saysLicence = named.some(
    (one) => one.kind === 'credential' && one.credentialKind !== 'degree' && one.jurisdictions.length > 0,
  );
  const unnamed = jurisdictions.length > 0 && !saysLicence && licenceCode !== undefined;
  return [
    ...alternatives(text, membersAsked(text)).map((professions) =>
      requirement(text, proofsOf(professions), []),
    ),
    ...named,
    ...(unnamed ? [requirement(text, [licenceCode], jurisdictions)] : []),
  ];
}

/** "Elder law attorney in Arizona": whose profession takes a licence practises under that of the place. */
function placesProfession(text: string): boolean {
  return professionsIn(text).some(({ end, licence }) => {
    const behind = /^\s+in\s+(?:the (?:state|province) of\s+)?/.exec(text.slice(end))?.[0];
    const from = end + (behind?.length ?? 0);
    return (
      licence !== '' && behind !== undefined && jurisdictionsIn(text).some(({ start }) => start === from)
    );
  });
}

/** Two letters before a common noun are something else: "MS patients", "PT records". */
function isCredentialHere(text: string, { form, start, end }: Mention): boolean {
  if (form !== 'abbreviation' || end - start > 2) return true;
  return !/^\s+(?!(?:or|and|in|with|degree|licen\w+|required|preferred|from)\b)\p{Ll}/u.test(text.slice(end));
}

/** Professions of the person sought; "trials for physicians" speaks of others. */
function membersAsked(text: string): Mention[] {
  if (takesEitherRole(text)) return [];
  return professionsIn(text).filter(
    ({ start }) =>
      !/\b(?:for|of|by|with|from|to|among|against)\s+(?:the\s+|our\s+)?$/i.test(text.slice(0, start)),
  );
}

function proofsOf(professions: readonly string[]): string[] {
  return PROFESSIONS.filter(({ code }) => professions.includes(code)).flatMap(({ proofs }) => proofs);
}

function requirement(text: string, codes: readonly string[], jurisdictions: readonly string[]): Requirement {
  const types = codes.flatMap((code) => CREDENTIALS.get(code) ?? []);
  const specialty = types[0]?.kind === 'board-certification' ? certifiedField(text) : undefined;
  return {
    kind: 'credential',
    codes,
    credentialKind: types[0]?.kind ?? 'certificate',
    jurisdictions: types.some((type) => type.jurisdictional) ? jurisdictions : [],
    ...(specialty !== undefined && { specialty }),
    words: text,
  };
}

/** The field named nearest behind "board-certified", else the first one named. */
function certifiedField(text: string): string | undefined {
  const board = /\bboard[- ]certifi\w+/i.exec(text);
  const from = board === null ? 0 : board.index + board[0].length;
  const fields = SPECIALTIES.find(text, { abbreviations: true });
  return (fields.find(({ start }) => start >= from) ?? fields[0])?.code;
}

/** Groups mentions that only "or", "/" or ", or" parts from the next into one list of alternatives. */
function alternatives(text: string, mentions: readonly Mention[]): string[][] {
  const groups: string[][] = [];
  mentions.forEach(({ code, start }, k) => {
    const previous = mentions[k - 1];
    const between = previous === undefined ? '' : text.slice(previous.end, start);
    const joins = /^(?:\W*\bor\b\W*(?:\w+\W+){0,2}|\s*\/\s*)$/i.test(between);
    if (joins) groups.at(-1)?.push(code);
    else groups.push([code]);
  });
  return groups.map((codes) => [...new Set(codes)]);
}
