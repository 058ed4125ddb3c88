import type { Credential, CredentialKind } from '../../domain/credential.js';
import type { CredentialCriterion } from '../../domain/criterion.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { lastDayOf } from '../../domain/partial-date.js';
import type { Located } from '../../domain/span.js';
import { isRetired } from '../../profile/is-retired.js';
import { isPractitionerTitle } from '../../profile/role.js';
import { credentialKinds } from '../../taxonomy/credential-kinds.js';
import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { PLACES } from '../../taxonomy/places.js';
import { PROFESSIONS, professionsIn } from '../../taxonomy/professions.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';
import { studiesFor } from './studies-for.js';

/** Value of a board certification in a broader field than the one asked for. */
const BROADER_FIELD = 0.5;
/** Steps on the way to a credential, by the kind that they fall short of. */
const FALLS_SHORT_OF: Readonly<Record<string, string>> = {
  'board-eligible': 'board-certification',
  'bar-exam': 'bar-admission',
};
/** Kinds that whoever retires lets lapse. */
const LAPSES: ReadonlySet<CredentialKind> = new Set(['licence', 'bar-admission', 'board-certification']);
/** Value of a title that nobody without the credential may bear, where the credential itself is not stated. */
const TITLE_ONLY = 0.7;

/**
 * Whether the profile states one of the credentials, in one of the jurisdictions, in force on the day. A
 * profile that states others of the kind lacks it; one that states none of the kind says nothing.
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
  const inOrder = [...held].sort((a, b) => telling(b) - telling(a));
  return inOrder.map((one) => judgeHeld(one, criterion, profile, asOf)).reduce(better);
}

/** Whether a credential is one of the codes, or implies one and is granted. */
function proves(credential: Credential, codes: readonly string[]): boolean {
  const granted = credential.status !== 'pending';
  const implied = [credential.code, ...((granted && CREDENTIALS.get(credential.code)?.implies) || [])];
  return codes.some((code) => implied.some((one) => CREDENTIALS.isA(one, code)));
}

function notHeld(criterion: CredentialCriterion, profile: ExpertProfile, asOf: string): Judgement {
  const wanted = nameOf(criterion);
  const kinds: string[] = credentialKinds(criterion.codes);
  const short = profile.credentials.find(({ code }) => kinds.includes(FALLS_SHORT_OF[code] ?? ''));
  if (short !== undefined) {
    return missing(`Stated is ${describe(short.name)}, which is no ${wanted}.`, [short.span]);
  }
  const studies = studiesFor(criterion.codes, profile, asOf);
  if (studies !== undefined) {
    return missing(`Still studies: stated is ${describe(studies.value)}, which is no ${wanted} yet.`, [
      studies.span,
    ]);
  }
  const title = titleOfProfession(criterion.codes, profile);
  if (title !== undefined && criterion.jurisdictions.length === 0) {
    return partial(TITLE_ONLY, `Works as "${title.value}"; ${wanted} itself is not stated.`, [title.span]);
  }
  const others = profile.credentials.filter(
    ({ kind, status }) => kinds.includes(kind) && status !== 'pending',
  );
  const degree = title === undefined ? otherDegree(criterion.codes, profile) : undefined;
  if (degree !== undefined)
    return missing(`No ${wanted}; the degrees stated are of another profession.`, [degree.span]);
  if (others.length === 0) return unknown(`The profile does not say whether there is ${wanted}.`);
  return missing(
    `No ${wanted} among the credentials stated.`,
    others.slice(0, 1).map(({ span }) => span),
  );
}

/** A degree stated by one who states none of those that the profession of the licence takes. */
function otherDegree(codes: readonly string[], profile: ExpertProfile): Credential | undefined {
  const proofs = PROFESSIONS.filter(({ licence }) => codes.includes(licence)).flatMap((one) => one.proofs);
  const needed = proofs.filter((code) => CREDENTIALS.get(code)?.kind === 'degree');
  const stated = profile.credentials.filter(({ kind }) => kind === 'degree');
  if (needed.length === 0 || stated.some((one) => proves(one, needed))) return undefined;
  return stated[0];
}

/** A title or headline by which a practitioner names the profession that the codes prove. */
function titleOfProfession(codes: readonly string[], profile: ExpertProfile): Located<string> | undefined {
  const titles = [profile.headline, ...profile.experience.map(({ title }) => title)];
  return titles.find(
    (title) =>
      title !== undefined &&
      isPractitionerTitle(title.value) &&
      professionsIn(title.value).some(
        ({ proofs }) => proofs.length > 0 && proofs.every((proof) => codes.includes(proof)),
      ),
  );
}

function judgeHeld(
  credential: Credential,
  criterion: CredentialCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const force = judgeForce(credential, profile, asOf);
  const place = judgePlace(credential, criterion, profile);
  if (force.status !== 'met') return place.status === 'missing' ? place : force;
  const field = judgeField(credential, criterion);
  return place.status === 'met' || field.status === 'missing' ? field : place;
}

function judgeField({ specialty, name, span }: Credential, criterion: CredentialCriterion): Judgement {
  const { specialty: asked, necessity } = criterion;
  const said = met(`States ${describe(name)}.`, [span]);
  if (asked === undefined) return said;
  const wanted = SPECIALTIES.get(asked)?.name ?? asked;
  if (specialty === undefined)
    return unknown(`Board-certified, but the profile does not say in which field (${wanted}?).`);
  const held = SPECIALTIES.get(specialty)?.name ?? specialty;
  if (SPECIALTIES.isA(specialty, asked)) return met(`Board-certified in ${held}.`, [span]);
  if (SPECIALTIES.isA(asked, specialty) && necessity === 'nice')
    return partial(BROADER_FIELD, `Board-certified in ${held}, which is broader than ${wanted}.`, [span]);
  return missing(`Board-certified in ${held}, not in ${wanted}.`, [span]);
}

function judgePlace(
  credential: Credential,
  { jurisdictions, codes }: CredentialCriterion,
  profile: ExpertProfile,
): Judgement {
  const { jurisdiction, span, name, code } = credential;
  const asked = codes.filter((one) => proves(credential, [one]));
  const isGranted = asked.every((one) => CREDENTIALS.get(one)?.jurisdictional !== false);
  if (jurisdictions.length === 0 || !isGranted) return met('', [span]);
  if (isWithin(jurisdiction, jurisdictions)) return met('', [span]);
  const wanted = jurisdictions.map(placeName).join(' or ');
  if (jurisdiction !== undefined) {
    return missing(`Holds it for ${placeName(jurisdiction)}, not for ${wanted}.`, [span]);
  }
  const broader = CREDENTIALS.ancestors(code);
  const licence = profile.credentials.find(
    (one) => broader.includes(one.code) && isWithin(one.jurisdiction, jurisdictions),
  );
  if (licence !== undefined) return met('', [licence.span, span]);
  return unknown(`States ${describe(name)}, but not for which place (${wanted}?).`);
}

function isWithin(jurisdiction: string | undefined, wanted: readonly string[]): boolean {
  return jurisdiction !== undefined && wanted.some((one) => PLACES.isA(jurisdiction, one));
}

function judgeForce(credential: Credential, profile: ExpertProfile, asOf: string): Judgement {
  const { code, kind, name, status, standing = status, issued, expires, jurisdiction, span } = credential;
  const place = jurisdiction === undefined ? '' : ` for ${placeName(jurisdiction)}`;
  const held = `${CREDENTIALS.get(code)?.name ?? code}${place}`;
  if (expires !== undefined && lastDayOf(expires) < asOf)
    return missing(`${held}: expired ${expires}.`, [span]);
  const said = standing === status ? status : `${status} (${standing})`;
  if (status === 'expired' || status === 'inactive') return missing(`${held}: stated as ${said}.`, [span]);
  if (status === 'pending') return missing(`${held}: not granted yet, stated as ${said}.`, [span]);
  if (kind === 'degree' && issued !== undefined && issued > asOf.slice(0, issued.length))
    return missing(`${held}: not granted before ${issued}.`, [span]);
  return status === 'stated' && LAPSES.has(kind) && isRetired(profile)
    ? unknown(`States ${describe(name)}, but who is retired may not keep it in force.`)
    : met('', [span]);
}

function nameOf({ codes, jurisdictions, specialty }: CredentialCriterion): string {
  const names = codes
    .slice(0, 3)
    .map((code) => CREDENTIALS.get(code)?.name ?? code)
    .join(' or ');
  const field = specialty === undefined ? '' : ` in ${SPECIALTIES.get(specialty)?.name ?? specialty}`;
  const place = jurisdictions.length === 0 ? '' : ` for ${jurisdictions.map(placeName).join(' or ')}`;
  return `${names}${field}${place}`;
}

function placeName(code: string): string {
  return PLACES.get(code)?.name ?? code;
}

function describe(name: string): string {
  return `"${name.replace(/\s+/g, ' ').slice(0, 80)}"`;
}
