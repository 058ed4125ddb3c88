import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { languageName } from '../api/words.js';

type Profile = Schemas['Expert']['profile'];

/** What a record says, by the name of the fact; line by line. */
export function factsOf(
  { profile, sources }: Schemas['Expert'],
  identity: Schemas['Identity'] | undefined,
  codes: CodeNames,
): ReadonlyMap<string, readonly string[]> {
  const { headline, summary, rate, availability } = profile;
  const facts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['Name', [identity?.name]],
    ['Contact', [...(identity?.emails ?? []), ...(identity?.phones ?? [])]],
    ['Headline', [headline?.value]],
    ['Summary', [summary?.value]],
    ['Location', [placeOf(profile)]],
    ['Experience', profile.experience.map(workOf)],
    ['Credentials', profile.credentials.map(credentialOf)],
    ['Specialties', profile.specialties.map(({ code }) => codes.get(code) ?? code)],
    ['Skills', profile.skills.map(({ name }) => name)],
    ['Languages', profile.languages.map(({ code, level }) => joined([languageName(code), level]))],
    ['Rate', [rate && `${rate.currency} ${rate.amountPerHour}/h`]],
    ['Hours', [availability?.hoursPerWeek === undefined ? '' : `${availability.hoursPerWeek} a week`]],
    ['Read from', sources.map(({ format }) => format)],
  ];
  const said = facts.map(([name, lines]) => [name, unique(lines)] as const);
  return new Map(said.filter(([, lines]) => lines.length > 0));
}

function unique(lines: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(lines.filter((line): line is string => Boolean(line)))];
}

function placeOf({ location }: Profile): string | undefined {
  return location && joined([location.city, location.region, location.country]);
}

function workOf({ title, organisation, start, end, current }: Profile['experience'][number]): string {
  const until = current ? 'today' : end;
  return joined([title?.value, organisation?.value, start && joined([start, until], ' to ')]);
}

function credentialOf({ name, jurisdiction, status }: Profile['credentials'][number]): string {
  return joined([name, jurisdiction, status === 'stated' ? undefined : status]);
}

function joined(parts: readonly (string | undefined)[], by = ', '): string {
  return parts.filter(Boolean).join(by);
}
