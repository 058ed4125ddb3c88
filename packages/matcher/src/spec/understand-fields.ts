import type { Span } from '../domain/span.js';
import { jurisdictionsIn } from '../profile/jurisdictions.js';
import { isNegated } from '../profile/negation.js';
import type { Mention } from '../taxonomy/concept.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { PROFESSIONS, professionsIn } from '../taxonomy/professions.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { alternatives } from './alternatives.js';
import { namedCredentials } from './named-credentials.js';
import type { Requirement } from './requirement.js';

const LICENCE =
  /\b(?:licen[sc](?:ed?|es|ure)|admitted|admission|registered|bar|solicitors?|barristers?|called to)\b/i;

/**
 * Fields of work and skills, those joined by "or" or "/" as one requirement; what is both is a field of work.
 * @param taken characters that say something else: a field of study
 */
export function fieldsIn(text: string, taken: readonly Span[]): Requirement[] {
  const named = professionsIn(text);
  const either = new Set(named.map(({ code }) => code)).size > 1 ? named : [];
  const professions = [...taken, ...either, ...CREDENTIALS.find(text, { abbreviations: true })];
  const fields = asked(text, SPECIALTIES.find(text, { abbreviations: true }), professions);
  const skills = asked(text, skillMentions(text), [...professions, ...fields]);
  return [
    ...alternativeCodes(text, fields).map(
      (codes): Requirement => ({ kind: 'specialty', codes, words: text }),
    ),
    ...alternativeCodes(text, skills).map((codes): Requirement => ({ kind: 'skill', codes, words: text })),
  ];
}

/** Mentions that are not taken back and do not stand within others: "physician or nurse" asks for neither field. */
function asked(text: string, mentions: readonly Mention[], taken: readonly Span[]): Mention[] {
  return mentions.filter(
    ({ start, end }) =>
      !isNegated(text.slice(0, start)) && !taken.some((one) => one.start <= start && end <= one.end),
  );
}

/**
 * Licences, certifications, admissions and degrees.
 * @param licenceCode the licence that "licensed in …" means in this brief, from the profession it speaks of
 * @param taken characters that say something else: a level of degree
 */
export function credentialsIn(
  text: string,
  licenceCode: string | undefined,
  taken: readonly Span[],
): Requirement[] {
  const mentions = namedCredentials(text).filter(
    ({ start, end }) => !taken.some((one) => one.start <= start && end <= one.end),
  );
  const jurisdictions = LICENCE.test(text) ? [...new Set(jurisdictionsIn(text).map(({ code }) => code))] : [];
  const named = alternativeCodes(text, mentions).map((codes) => requirement(text, codes, jurisdictions));
  const saysLicence = named.some(
    (one) => one.kind === 'credential' && one.credentialKind !== 'degree' && one.jurisdictions.length > 0,
  );
  const unnamed = jurisdictions.length > 0 && !saysLicence && licenceCode !== undefined;
  return [
    ...alternativeCodes(text, membersAsked(text)).map((professions) =>
      requirement(text, proofsOf(professions), []),
    ),
    ...named,
    ...(unnamed ? [requirement(text, [licenceCode], jurisdictions)] : []),
  ];
}

/** Professions of the person sought; "trials for physicians" speaks of others. */
function membersAsked(text: string): Mention[] {
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

function alternativeCodes(text: string, mentions: readonly Mention[]): string[][] {
  return alternatives(text, mentions).map((group) => [...new Set(group.map(({ code }) => code))]);
}
