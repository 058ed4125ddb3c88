import type { Credential, CredentialKind } from '../../domain/credential.js';
import type { CredentialCriterion } from '../../domain/criterion.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { lastDayOf } from '../../domain/partial-date.js';
import type { Located } from '../../domain/span.js';
import { blindName } from '../../profile/blind-credential.js';
import { isRetired } from '../../profile/is-retired.js';
import { professionalTitles } from '../../profile/professional-titles.js';
import { credentialKinds } from '../../taxonomy/credential-kinds.js';
import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { compactStates } from '../../taxonomy/licence-compacts.js';
import { PLACES } from '../../taxonomy/places.js';
import { PROFESSIONS, professionsAsked } from '../../taxonomy/professions.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { credentialName, placeName, specialtyName } from '../../taxonomy/spoken-names.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';
import { outsiderSign } from '../outsider-sign.js';
import { wantedCredential } from '../wanted-credential.js';
import { studiesFor } from './studies-for.js';

/** Value of a board certification in a broader field than the one asked for. */
const BROADER_FIELD = 0.5;
/** Kinds that whoever retires lets lapse. */
const LAPSES: ReadonlySet<CredentialKind> = new Set(['licence', 'bar-admission', 'board-certification']);
/** Value of a title that nobody without the credential may bear, where the credential itself is not stated. */
const TITLE_ONLY = 0.7;

/**
 * Whether the profile states one of the credentials, in one of the jurisdictions, in force on the day. A
 * profile that states others of the kind, known to the taxonomy, lacks it; one that states none of the kind says nothing. Where a place is asked
 * for, what states its place tells before what states none.
 */
export function judgeCredential(
  criterion: CredentialCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const held = criterion.codes.flatMap((code) => profile.credentials.filter((one) => proves(one, [code])));
  if (held.length === 0) return notHeld(criterion, profile, asOf);
  const telling = (one: Credential) =>
    (isWithin(one.jurisdiction, criterion.jurisdictions) ? 2 : 0) + ((one.number ?? one.expires) ? 1 : 0);
  const told = held.filter((one) => one.jurisdiction !== undefined || !isTiedToPlace(one, criterion));
  const inOrder = [...(told.length > 0 ? told : held)].sort((a, b) => telling(b) - telling(a));
  return inOrder.map((one) => judgeHeld(one, criterion, profile, asOf)).reduce(better);
}

/** Whether a credential is one of the codes, or implies one and is granted. */
export function proves(
  { code, status }: Pick<Credential, 'code'> & Partial<Credential>,
  codes: readonly string[],
): boolean {
  const granted = status !== 'pending';
  const implied = [code, ...((granted && CREDENTIALS.get(code)?.implies) || [])];
  return codes.some((asked) => implied.some((one) => CREDENTIALS.isA(one, asked)));
}

function notHeld(criterion: CredentialCriterion, profile: ExpertProfile, asOf: string): Judgement {
  const wanted = wantedCredential(criterion);
  const title = titleOfProfession(criterion.codes, profile);
  if (title !== undefined && criterion.jurisdictions.length === 0) {
    return partial(TITLE_ONLY, `Works as ${quoted(title.value)}; the ${wanted} itself is not stated.`, [
      title.span,
    ]);
  }
  const short = profile.credentials.find((one) => isStepTowards(one, criterion.codes));
  if (short !== undefined) {
    return missing(`States ${quoted(short.name)}, which is no ${wanted}.`, [short.span]);
  }
  const studies = studiesFor(criterion.codes, profile, asOf);
  if (studies !== undefined) {
    return missing(`Still studies: states ${quoted(studies.value)}, which is no ${wanted} yet.`, [
      studies.span,
    ]);
  }
  const kinds = credentialKinds(criterion.codes);
  const others = profile.credentials.filter(
    ({ code, kind, status }) =>
      kinds.includes(kind) && status !== 'pending' && CREDENTIALS.get(code) !== undefined,
  );
  const degree = title === undefined ? otherDegree(criterion.codes, profile) : undefined;
  if (degree !== undefined)
    return missing(`No ${wanted}; the degrees stated are of another profession.`, [degree.span]);
  const outsider = others.length === 0 ? outsiderSign(criterion, profile) : undefined;
  if (outsider !== undefined) {
    const { by, words } = outsider;
    return missing(
      `${by === 'title' ? 'Works as' : 'States'} ${quoted(words.value)}; no ${wanted} is stated.`,
      [words.span],
    );
  }
  if (others.length === 0) return unknown(`The profile states no ${wanted}.`);
  return missing(
    `No ${wanted} among the credentials stated.`,
    others.slice(0, 1).map(({ span }) => span),
  );
}

function isStepTowards({ code }: Credential, codes: readonly string[]): boolean {
  const { towards } = CREDENTIALS.get(code) ?? {};
  return towards !== undefined && codes.some((one) => CREDENTIALS.isA(one, towards));
}

/** The degrees by which one enters the profession of a licence. */
function degreesTaken(codes: readonly string[]): string[] {
  const proofs = PROFESSIONS.filter(({ licence }) => codes.includes(licence)).flatMap((one) => one.proofs);
  return proofs.filter((code) => CREDENTIALS.get(code)?.kind === 'degree');
}

/** A degree stated by one who states none of those that the profession of the licence takes. */
function otherDegree(codes: readonly string[], profile: ExpertProfile): Credential | undefined {
  const needed = degreesTaken(codes);
  const stated = profile.credentials.filter(({ kind }) => kind === 'degree');
  if (needed.length === 0 || stated.some((one) => proves(one, needed))) return undefined;
  return stated[0];
}

/** A title or headline by which a practitioner names the profession that the codes prove. */
function titleOfProfession(codes: readonly string[], profile: ExpertProfile): Located<string> | undefined {
  const asked = professionsAsked(codes);
  return professionalTitles(profile).find(({ profession }) => asked.includes(profession))?.title;
}

function judgeHeld(
  credential: Credential,
  criterion: CredentialCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const force = judgeForce(credential, profile, asOf);
  const place = judgePlace(credential, criterion, profile, asOf);
  if (force.status !== 'met') return place.status === 'missing' ? place : force;
  const field = judgeField(credential, criterion);
  return place.status === 'met' || field.status === 'missing' ? field : place;
}

function judgeField(
  { specialty, name, jurisdiction, span }: Credential,
  { specialty: asked, orSpecialties = [], necessity }: CredentialCriterion,
): Judgement {
  if (asked === undefined) return met(`States ${quoted(name)}${placeBeside(name, jurisdiction)}.`, [span]);
  const fields = [asked, ...orSpecialties];
  const wanted = anyOf(fields.map(specialtyName));
  if (specialty === undefined)
    return unknown(`Board-certified, but the profile does not say whether in ${wanted}.`);
  const held = specialtyName(specialty);
  if (fields.some((one) => SPECIALTIES.isA(specialty, one)))
    return met(`Board-certified in ${held}.`, [span]);
  if (fields.some((one) => SPECIALTIES.isA(one, specialty)) && necessity === 'nice')
    return partial(BROADER_FIELD, `Board-certified in ${held}, which is broader than ${wanted}.`, [span]);
  return missing(`Board-certified in ${held}, not in ${wanted}.`, [span]);
}

/** Whether a place is asked for, and what the credential proves of the codes is granted for one. */
function isTiedToPlace(credential: Credential, { codes, jurisdictions }: CredentialCriterion): boolean {
  const asked = codes.filter((one) => proves(credential, [one]));
  return jurisdictions.length > 0 && asked.every((one) => CREDENTIALS.get(one)?.jurisdictional !== false);
}

function judgePlace(
  credential: Credential,
  criterion: CredentialCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const { jurisdiction, multistate, span, name, code } = credential;
  const { jurisdictions } = criterion;
  if (!isTiedToPlace(credential, criterion)) return met('', [span]);
  if (isWithin(jurisdiction, jurisdictions)) return met('', [span]);
  if (multistate === true && compactStates(code).some((one) => jurisdictions.includes(one)))
    return met('', [span]);
  const wanted = anyOf(jurisdictions.map(placeName));
  if (jurisdiction !== undefined) {
    const held = `The ${credentialName(code)} is for ${placeName(jurisdiction)}`;
    return missing(`${held}, not for ${wanted}.`, [span]);
  }
  const broader = CREDENTIALS.ancestors(code);
  const licence = profile.credentials.find(
    (one) => broader.includes(one.code) && isWithin(one.jurisdiction, jurisdictions),
  );
  if (licence !== undefined) {
    const force = judgeForce(licence, profile, asOf);
    return force.status === 'met' ? met('', [licence.span, span]) : force;
  }
  const elsewhere = profile.credentials.find(
    (one) => broader.includes(one.code) && one.jurisdiction !== undefined,
  );
  if (elsewhere?.jurisdiction !== undefined) {
    const held = `The ${credentialName(elsewhere.code)} is for ${placeName(elsewhere.jurisdiction)}`;
    return missing(`${held}, not for ${wanted}.`, [elsewhere.span]);
  }
  return unknown(`States ${quoted(name)} without a place; ${wanted} is asked for.`);
}

function isWithin(jurisdiction: string | undefined, wanted: readonly string[]): boolean {
  return jurisdiction !== undefined && wanted.some((one) => PLACES.isA(jurisdiction, one));
}

function judgeForce(credential: Credential, profile: ExpertProfile, asOf: string): Judgement {
  const { code, kind, name, status, standing = status, issued, expires, jurisdiction, span } = credential;
  const place = jurisdiction === undefined ? '' : ` for ${placeName(jurisdiction)}`;
  const held = `The ${credentialName(code)}${place}`;
  if (expires !== undefined && lastDayOf(expires) < asOf) {
    const word = status === 'inactive' || standing === 'lapsed' ? `is ${standing}, ` : '';
    return missing(`${held} ${word}expired ${expires}.`, [span]);
  }
  const said = standing === status ? status : `${status} (${standing})`;
  if (status === 'expired' || status === 'inactive') return missing(`${held} is stated as ${said}.`, [span]);
  if (status === 'pending') return missing(`${held} is not granted yet: it is stated as ${said}.`, [span]);
  if (kind === 'degree' && issued !== undefined && issued > asOf.slice(0, issued.length))
    return missing(`${held} is not granted before ${issued}.`, [span]);
  return status === 'stated' && LAPSES.has(kind) && isRetired(profile)
    ? unknown(`States ${quoted(name)}, but who is retired may not keep it in force.`)
    : met('', [span]);
}

/** The place of a credential where its name does not hold it: ` for Florida`. */
function placeBeside(name: string, jurisdiction: string | undefined): string {
  if (jurisdiction === undefined || name.includes(PLACES.get(jurisdiction)?.name ?? jurisdiction)) return '';
  return ` for ${placeName(jurisdiction)}`;
}

function quoted(name: string): string {
  return `"${blindName(name).replace(/\s+/g, ' ').slice(0, 80)}"`;
}
