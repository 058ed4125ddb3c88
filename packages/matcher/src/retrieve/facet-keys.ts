import type { Credential } from '../domain/credential.js';
import type { ExpertProfile, SkillFact, SpecialtyFact } from '../domain/expert-profile.js';
import { heldDegrees } from '../profile/held-degrees.js';
import { heldTitles } from '../profile/held-titles.js';
import { professionalTitles } from '../profile/professional-titles.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { degreeLevel } from '../taxonomy/degree-level.js';
import { compactStates } from '../taxonomy/licence-compacts.js';
import { PLACES } from '../taxonomy/places.js';
import { SKILLS } from '../taxonomy/skills.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';

/** Rates are filtered in steps of so many units of currency; the criterion itself judges exactly. */
export const RATE_STEP = 5;

/**
 * The structured facts of a profile as keys of the facet index. `specFacets` asks for the same keys; a
 * test holds the two together. Snapshots hold these keys: a change of theirs needs a new `SNAPSHOT_FORMAT`.
 */
export function facetKeys(profile: ExpertProfile): string[] {
  return [
    ...profile.credentials.flatMap(credentialKeys),
    ...professionalTitles(profile).map(({ profession }) => `titled:${profession}`),
    ...profile.specialties.flatMap(specialtyKeys),
    ...titleKeys(profile),
    ...profile.languages.flatMap(({ code }) => ['languages', `language:${code}`]),
    ...profile.skills.flatMap(skillKeys),
    ...locationKeys(profile),
    ...termKeys(profile),
    ...experienceKeys(profile),
    ...educationKeys(profile),
  ];
}

/**
 * One that is pending says nothing of others of its kind; one that the taxonomy does not know says nothing at all.
 */
function credentialKeys({ code, kind, jurisdiction, multistate, specialty, status }: Credential): string[] {
  if (CREDENTIALS.get(code) === undefined) return [];
  const proven = [code, ...(CREDENTIALS.get(code)?.implies ?? [])];
  const codes = new Set(proven.flatMap((one) => [one, ...CREDENTIALS.ancestors(one)]));
  const places = [
    ...(jurisdiction === undefined ? ['?'] : [jurisdiction, ...PLACES.ancestors(jurisdiction)]),
    ...(multistate === true ? compactStates(code) : []),
  ];
  const fields = specialty === undefined ? ['?'] : [specialty, ...SPECIALTIES.ancestors(specialty)];
  return [
    ...(status === 'pending' ? [] : [`credential-kind:${kind}`]),
    ...[...codes].flatMap((one) => [
      `credential:${one}`,
      ...places.map((place) => `credential:${one}@${place}`),
    ]),
    ...(codes.has('board-certification') ? fields.map((field) => `board:${field}`) : []),
    ...(codes.has('board-certification') && specialty !== undefined ? [`board-in:${specialty}`] : []),
  ];
}

function specialtyKeys({ code, strength }: SpecialtyFact): string[] {
  const named = [code, ...SPECIALTIES.ancestors(code)].map((one) => `specialty:${one}`);
  if (strength !== 'practised') return named;
  const tells = SPECIALTIES.get(code)?.setting !== true;
  return [...named, `practises:${code}`, ...(tells ? ['practises'] : [])];
}

/** Every word of every title. */
function titleKeys(profile: ExpertProfile): string[] {
  const titles = heldTitles(profile).flatMap((one) => one.titles);
  return titles.flatMap(({ words }) => ['titled', ...words.map((word) => `title:${word}`)]);
}

/** Skills of the taxonomy only: others are too many, and the words find them. */
function skillKeys({ code }: SkillFact): string[] {
  if (SKILLS.get(code) === undefined) return [];
  return [`names-skill:${code}`, ...[code, ...SKILLS.ancestors(code)].map((one) => `skill:${one}`)];
}

function locationKeys({ location }: ExpertProfile): string[] {
  const place = location?.region ?? location?.country;
  if (place === undefined) return [];
  const around = [place, ...PLACES.ancestors(place)].map((one) => `place:${one}`);
  return ['located', ...around, `lives-in:${place}`, `utc:${PLACES.get(place)?.utcOffsetHours}`];
}

function termKeys({ rate, availability }: ExpertProfile): string[] {
  const { hoursPerWeek, remote } = availability ?? {};
  return [
    ...(rate
      ? [`rated:${rate.currency}`, `rate:${rate.currency}:${Math.floor(rate.amountPerHour / RATE_STEP)}`]
      : []),
    ...(hoursPerWeek === undefined ? [] : ['hours', `hours:${Math.floor(hoursPerWeek)}`]),
    ...(remote === undefined ? [] : [remote ? 'remote' : 'on-site']),
    ...(availability ? ['available'] : []),
  ];
}

/** Who states years in words is not told by dates alone. */
function experienceKeys({ experience, statedYears }: ExpertProfile): string[] {
  if (statedYears !== undefined) {
    return [`stated-years:${Math.floor(Math.max(0, ...statedYears.map(({ years }) => years)))}`];
  }
  const dated = experience.filter(({ start }) => start !== undefined);
  if (dated.length === 0) return [];
  const first = Math.min(...dated.map(({ start = '' }) => Number(start.slice(0, 4))));
  const isHeld = dated.some(({ current, end }) => current || end === undefined);
  const last = Math.max(...dated.map(({ end = '0' }) => Number(end.slice(0, 4))));
  return ['dated', `since:${first}`, `until:${isHeld ? 'now' : last}`];
}

/** Levels of the degrees, and of those that they build on. */
function educationKeys(profile: ExpertProfile): string[] {
  const codes = heldDegrees(profile).flatMap(({ code }) => [code, ...(CREDENTIALS.get(code)?.implies ?? [])]);
  return codes.flatMap((code) => ['studied', `degree:${degreeLevel(code)}`]);
}
