import { type Span, overlaps as sharesCharacter } from '../domain/span.js';
import { jurisdictionsIn } from '../profile/jurisdictions.js';
import { isNegated } from '../profile/negation.js';
import { hasTitleNoun } from '../profile/title-words.js';
import { boardField } from '../taxonomy/boardless-fields.js';
import type { Mention } from '../taxonomy/concept.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { PROFESSIONS } from '../taxonomy/professions.js';
import { REGULATED_FIELDS } from '../taxonomy/regulated-fields.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { alternatives } from './alternatives.js';
import { askedPlaces, placesBeside } from './asked-places.js';
import { takesEitherRole } from './either-role.js';
import { namedCredentials } from './named-credentials.js';
import { namedProfessions } from './named-professions.js';
import type { Requirement } from './requirement.js';

const LICENCE =
  /\b(?:licen[sc](?:ed?|es|ure)|credentialed|certified in (?=[A-Z])|admitted|admission|registered|barred|bar|solicitors?|barristers?|called (?:to|in|(?=[A-Z]))|(?:active|qualified|good standing) in (?=[A-Z])|[A-Z]\w+-qualified)\b/i;
/** Words beside which a place is where a certificate is granted, but which alone name no licence. */
const CERTIFICATE = /\b(?:certificates?|certifi(?:ed|cation)|credentials?|commission(?:ed)?|notary)\b/i;
/** Words that ask for a licence beyond naming a registered profession. */
const LICENSED = /\b(?:licen[sc](?:ed?|es|ure)|admitted|admission|bar)\b/i;

const BOARD =
  /(?<=(?:medicine|surgery|care|ology|iatry) )certified\b|\bboard(?:ed|[- ]cert\w*)\b|\bBC in\b|\bsubspecialty \w+|\bcertif(?:ied|ication) in\b|\bAO?B[A-Z]{1,5}\b/i;

/** "Trials for physicians" speaks of others. */
const OF_OTHERS = /\b(?:for|of|by|with|from|to|among|against)\s+(?:the\s+|our\s+)?$/i;

/** A profession or credential that a statement names. */
interface NamedProof extends Mention {
  /** What proves it: its own code, or those of the profession. */
  readonly proofs: readonly string[];
  /** The licence that goes with it; absent for what goes without. */
  readonly licence?: string;
  readonly isProfession: boolean;
}

/** What a statement asks for in credentials, and which of its characters say so. */
export interface UnderstoodCredentials {
  readonly requirements: readonly Requirement[];
  /** Alternatives of several professions: neither of them is a field of work that is asked for. */
  readonly taken: readonly Span[];
}

/**
 * Licences, certifications, admissions and degrees. Alternatives with different licences ("physician or nurse
 * practitioner licensed in Texas") are one requirement, which either licence satisfies.
 * @param licenceCode the licence that "licensed in …" means in this brief, from the profession it speaks of
 * @param taken characters that say something else: a level of degree
 */
export function credentialsIn(
  text: string,
  licenceCode: string | undefined,
  taken: readonly Span[],
): UnderstoodCredentials {
  const proofs = namedProofs(text, taken);
  const apart = proofs.filter((one) => !proofs.some((other) => one.isProfession && overlaps(one, other)));
  const groups = alternatives(text, apart);
  const either = groups.filter(isOfSeveralProfessions);
  const single = proofs.filter(
    (one) => !either.flat().some((other) => one === other || overlaps(one, other)),
  );
  const named = askedPlaces(text);
  const certifies = licenceCode === 'teaching-licence' && CERTIFICATE.test(text);
  const places = LICENCE.test(text) || certifies || placesProfession(text) ? named : [];
  const asked = [
    ...either.flatMap((group) => requirementsOfEither(text, group, places)),
    ...professionsAsked(text, single),
    ...credentialsAsked(text, single, CERTIFICATE.test(text) ? named : places),
    ...(certifiesPhysician(text, proofs) ? [requirement(text, ['board-certification'], [])] : []),
  ];
  const licence = licenceCode ?? single.find((one) => one.licence !== undefined)?.licence;
  const isSaid = places.length === 0 || asked.some(isPlacedLicence);
  return {
    requirements: licence === undefined || isSaid ? asked : [...asked, ...inPlaces(text, [licence], places)],
    taken: either.flat(),
  };
}

/** "Elder law attorney in Arizona", "Criminal defense lawyer, Delaware": whose profession takes a licence practises under that of the place. */
function placesProfession(text: string): boolean {
  if (takesEitherRole(text)) return false;
  const licensed = namedProfessions(text).filter(({ licence }) => licence !== '');
  const froms = [...licensed, ...practitionersIn(text)].flatMap(({ end }) => {
    const behind = /^(?:,\s+|\s+in\s+(?:the (?:state|province) of\s+)?)/.exec(text.slice(end))?.[0];
    return behind === undefined ? [] : [end + behind.length];
  });
  return froms.length > 0 && jurisdictionsIn(text).some(({ start }) => froms.includes(start));
}

/** "Neurologist", "an ob gyn": those of a field that one enters by a licence only. */
function practitionersIn(text: string): Mention[] {
  return SPECIALTIES.find(text, { abbreviations: false })
    .filter(({ code }) => REGULATED_FIELDS.has(SPECIALTIES.get(code)?.field))
    .filter(
      ({ start, end }) => hasTitleNoun(text.slice(start, end)) || /\ban? $/i.test(text.slice(0, start)),
    );
}

function isPlacedLicence(one: Requirement): boolean {
  return one.kind === 'credential' && one.credentialKind !== 'degree' && one.jurisdictions.length > 0;
}

function namedProofs(text: string, taken: readonly Span[]): NamedProof[] {
  const credentials = namedCredentials(text)
    .filter((one) => !taken.some((other) => other.start <= one.start && one.end <= other.end))
    .map((one): NamedProof => {
      const licence = licenceOf(one.code);
      return { ...one, proofs: [one.code], ...(licence !== undefined && { licence }), isProfession: false };
    });
  const professions = (takesEitherRole(text) ? [] : namedProfessions(text))
    .filter(({ start }) => !OF_OTHERS.test(text.slice(0, start)) && !isNegated(text.slice(0, start)))
    .filter(({ end, proofs }) => !isSpelledOut(text, end, proofs, credentials))
    .filter((one) => !credentials.some((other) => isInCertificate(one, other)))
    .map(({ code, start, end, form, proofs, licence }): NamedProof => {
      return { code, start, end, form, proofs, ...(licence !== '' && { licence }), isProfession: true };
    });
  return [...credentials, ...professions].sort((a, b) => a.start - b.start);
}

function overlaps(a: Mention, b: Mention): boolean {
  return a !== b && sharesCharacter(a, b);
}

/** "Physician (MD/DO)": the letters in brackets say it again. */
function isSpelledOut(
  text: string,
  end: number,
  proofs: readonly string[],
  credentials: readonly NamedProof[],
): boolean {
  const next = credentials.find((one) => one.start >= end);
  return next !== undefined && proofs.includes(next.code) && /^\s*\(\s*$/.test(text.slice(end, next.start));
}

/** "Certified Wound Specialist Physician" names a certificate, and asks for no licence of its own. */
function isInCertificate(one: Span, { code, start, end }: NamedProof): boolean {
  return CREDENTIALS.get(code)?.kind === 'certificate' && start <= one.start && one.end <= end;
}

/** The licence that a licence is, or that a degree leads to. */
function licenceOf(code: string): string | undefined {
  const kind = CREDENTIALS.get(code)?.kind;
  if (kind === 'licence' || kind === 'bar-admission') return code;
  if (kind !== 'degree') return undefined;
  return PROFESSIONS.find(({ proofs }) => proofs.includes(code))?.licence;
}

function isOfSeveralProfessions(group: readonly NamedProof[]): boolean {
  const licences = group.map(({ licence }) => licence);
  return !licences.includes(undefined) && new Set(licences).size > 1;
}

function requirementsOfEither(
  text: string,
  group: readonly NamedProof[],
  places: readonly (readonly string[])[],
): Requirement[] {
  const licensed = LICENSED.test(text);
  const codes = group.flatMap(({ proofs, licence }) => (licensed ? (licence ?? []) : proofs));
  return inPlaces(text, [...new Set(codes)], licensed ? places : []);
}

function professionsAsked(text: string, proofs: readonly NamedProof[]): Requirement[] {
  const own = proofs.filter(({ isProfession, proofs: codes }) => isProfession && codes.length > 0);
  return alternatives(text, own).map((group) => requirement(text, codesOf(text, group), []));
}

/** Credentials by name, in the places asked for, else in those that stand beside them: "LCSW in Oregon". */
function credentialsAsked(
  text: string,
  proofs: readonly NamedProof[],
  places: readonly (readonly string[])[],
): Requirement[] {
  const own = proofs.filter(({ isProfession }) => !isProfession);
  return alternatives(text, own).flatMap((group) =>
    inPlaces(text, codesOf(text, group), places.length > 0 ? places : placesBeside(text, group)),
  );
}

function codesOf(text: string, group: readonly NamedProof[]): string[] {
  const codes = group.flatMap((one) => one.proofs);
  const eligible = codes.includes('board-certification') && OR_ELIGIBLE.test(text) ? ['board-eligible'] : [];
  return [...new Set([...codes, ...eligible])];
}

/** "Board certified or eligible": either will do. */
const OR_ELIGIBLE =
  /\bcertified\s*(?:or|\/)\s*(?:board[- ]?)?eligible\b|\beligible\s*(?:or|\/)\s*(?:board[- ])?certified\b/i;

/** One requirement for each list of places, one without a place when there is none. */
function inPlaces(
  text: string,
  codes: readonly string[],
  places: readonly (readonly string[])[],
): Requirement[] {
  return (places.length === 0 ? [[]] : places).map((one) => requirement(text, codes, one));
}

/** "Certified in pain medicine", "critical care certified" mean by a board, as the field is one of medicine. */
function certifiesPhysician(text: string, proofs: readonly NamedProof[]): boolean {
  const words = /\bcertif(?:ied|ication)\b(?: in\b)?/i.exec(text);
  const saysBoard = proofs.some(({ code }) => CREDENTIALS.get(code)?.kind === 'board-certification');
  if (words === null || saysBoard || proofs.some((one) => isCertificateOf(text, one))) return false;
  const from = words.index + words[0].length;
  return SPECIALTIES.find(text, { abbreviations: true })
    .filter(({ code }) => SPECIALTIES.get(code)?.field === 'medicine')
    .some(
      ({ start, end }) =>
        (start >= from && start <= from + 5) || (end <= words.index && end >= words.index - 2),
    );
}

/** "Certified Wound Specialist Physician (CWSP)": what is certified has a name of its own. */
function isCertificateOf(text: string, { code, start, end }: NamedProof): boolean {
  if (CREDENTIALS.get(code)?.kind !== 'certificate') return false;
  return /\bcertif/i.test(text.slice(start, end)) || /\bcertified\b[^,;.]*\(\s*$/i.test(text.slice(0, start));
}

function requirement(text: string, codes: readonly string[], places: readonly string[]): Requirement {
  const types = codes.flatMap((code) => CREDENTIALS.get(code) ?? []);
  const [specialty, ...others] = types[0]?.kind === 'board-certification' ? certifiedFields(text) : [];
  return {
    kind: 'credential',
    codes,
    credentialKind: types[0]?.kind ?? 'certificate',
    jurisdictions: types.some((type) => type.jurisdictional) ? places : [],
    ...(specialty !== undefined && { specialty }),
    ...(others.length > 0 && { orSpecialties: others }),
    words: text,
  };
}

/** The field named nearest behind the words of certification, else the nearest one before them, and its alternatives. */
function certifiedFields(text: string): string[] {
  const board = BOARD.exec(text);
  const from = board === null ? 0 : board.index + board[0].length;
  const groups = alternatives(text, SPECIALTIES.find(text, { abbreviations: true }));
  const behind = groups.filter(([first]) => first !== undefined && first.start >= from);
  const before = groups.filter((group) => !behind.includes(group)).reverse();
  const certified = [...behind, ...before].map((group) =>
    group.flatMap(({ code }) => boardField(code) ?? []),
  );
  return [...new Set(certified.find((fields) => fields.length > 0))];
}
