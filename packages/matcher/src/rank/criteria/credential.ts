import type { Credential } from '../../domain/credential.js';
import type { CredentialCriterion } from '../../domain/criterion.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { lastDayOf } from '../../domain/partial-date.js';
import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { PLACES } from '../../taxonomy/places.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';

/** Value of a board certification in a broader field than the one asked for. */
const BROADER_FIELD = 0.5;

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
  if (held.length === 0) return notHeld(criterion, profile);
  return held.map((one) => judgeHeld(one, criterion, asOf)).reduce(better);
}

/** Whether a credential is, or implies, one of the codes. */
function proves(credential: Credential, codes: readonly string[]): boolean {
  const implied = [credential.code, ...(CREDENTIALS.get(credential.code)?.implies ?? [])];
  return codes.some((code) => implied.some((one) => CREDENTIALS.isA(one, code)));
}

/** The kinds of the criterion's codes: a profile that states none of them says nothing about it. */
function kindsAsked(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => CREDENTIALS.get(code)?.kind ?? []))];
}

function notHeld(criterion: CredentialCriterion, profile: ExpertProfile): Judgement {
  const wanted = nameOf(criterion);
  const kinds = kindsAsked(criterion.codes);
  const others = profile.credentials.filter(({ kind }) => kinds.includes(kind));
  if (others.length === 0) return unknown(`The profile does not say whether there is ${wanted}.`);
  return missing(
    `No ${wanted} among the credentials stated.`,
    others.slice(0, 1).map(({ span }) => span),
  );
}

function judgeHeld(credential: Credential, criterion: CredentialCriterion, asOf: string): Judgement {
  const field = judgeField(credential, criterion);
  if (field.status === 'missing' || field.status === 'unknown') return field;
  const place = judgePlace(credential, criterion);
  if (place.status !== 'met') return place;
  const force = judgeForce(credential, asOf);
  return force.status === 'met' ? field : force;
}

function judgeField({ specialty, name, span }: Credential, criterion: CredentialCriterion): Judgement {
  const { specialty: asked } = criterion;
  const said = met(`States ${describe(name)}.`, [span]);
  if (asked === undefined) return said;
  const wanted = SPECIALTIES.get(asked)?.name ?? asked;
  if (specialty === undefined)
    return unknown(`Board-certified, but the profile does not say in which field (${wanted}?).`);
  const held = SPECIALTIES.get(specialty)?.name ?? specialty;
  if (SPECIALTIES.isA(specialty, asked)) return met(`Board-certified in ${held}.`, [span]);
  if (SPECIALTIES.isA(asked, specialty))
    return partial(BROADER_FIELD, `Board-certified in ${held}, which is broader than ${wanted}.`, [span]);
  return missing(`Board-certified in ${held}, not in ${wanted}.`, [span]);
}

function judgePlace(
  { jurisdiction, span, name }: Credential,
  { jurisdictions, codes }: CredentialCriterion,
): Judgement {
  const isGranted = CREDENTIALS.get(codes[0] ?? '')?.jurisdictional !== false;
  if (jurisdictions.length === 0 || !isGranted) return met('', [span]);
  const wanted = jurisdictions.map(placeName).join(' or ');
  if (jurisdiction === undefined)
    return unknown(`States ${describe(name)}, but not for which place (${wanted}?).`);
  if (jurisdictions.some((one) => PLACES.isA(jurisdiction, one))) return met('', [span]);
  return missing(`Holds it for ${placeName(jurisdiction)}, not for ${wanted}.`, [span]);
}

function judgeForce({ status, expires, span }: Credential, asOf: string): Judgement {
  if (expires !== undefined && lastDayOf(expires) < asOf) return missing(`Expired ${expires}.`, [span]);
  if (status === 'expired' || status === 'inactive') return missing(`Stated as ${status}.`, [span]);
  if (status === 'pending') return missing('Not granted yet: stated as pending or in progress.', [span]);
  return met('', [span]);
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
