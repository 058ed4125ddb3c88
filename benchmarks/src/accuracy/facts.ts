import type { Expert } from '@expertmatch/matcher';
import { credentialForm, normalForm } from './normal-form.js';

/** What is measured. `dates` are those of positions: `2019-03/2021-06`, `2019/present`. */
export const FIELDS = [
  'name',
  'titles',
  'organisations',
  'dates',
  'institutions',
  'degrees',
  'credentials',
  'skills',
] as const;

export type Field = (typeof FIELDS)[number];

/** Values by field, each in its normal form, repeated as often as it stands. A field that is absent is not measured. */
export type Facts = { readonly [F in Field]?: readonly string[] };

/**
 * What the reader found in a document; of the skills those that stand in a list of skills. The reader keeps of a skill
 * the mention that shows most, so one that is found at work counts where the list has its words too.
 */
export function factsOf({ profile, identity, passages, text }: Expert): Required<Facts> {
  const lists = passages.filter(({ field }) => field === 'skills').map(({ span }) => span);
  const words = lists.map(({ start, end }) => text.slice(start, end)).join('\n');
  const listed = profile.skills.filter(
    ({ name, span }) =>
      lists.some((list) => list.start <= span.start && span.end <= list.end) || isItem(words, name),
  );
  return {
    name: forms([identity.name]),
    titles: forms(profile.experience.map(({ title }) => title?.value)),
    organisations: forms(profile.experience.map(({ organisation }) => organisation?.value)),
    dates: profile.experience.flatMap(({ start, end, current }) =>
      start === undefined ? [] : [datesForm(start, current ? 'present' : (end ?? ''))],
    ),
    institutions: forms(profile.education.map(({ institution }) => institution?.value)),
    degrees: forms(profile.education.map(({ degree }) => degree?.value)),
    credentials: profile.credentials
      .filter(({ kind }) => kind !== 'degree')
      .map(({ name }) => credentialForm(name)),
    skills: forms(listed.map(({ name }) => name)),
  };
}

/** From when to when, days cut off. */
export function datesForm(start: string, end: string): string {
  return `${start.slice(0, 7)}/${end === 'present' ? end : end.slice(0, 7)}`;
}

/** Whether a list has a name as an item of its own, in whatever case. */
function isItem(list: string, name: string): boolean {
  const around = list.toLowerCase().split(name.toLowerCase());
  return around.some(
    (before, k) =>
      k < around.length - 1 &&
      /(?:^|[,;|•·:(\t\n])\s*$/.test(before) &&
      /^\s*\.?(?:$|[,;|•·)\t\n])/.test(around[k + 1] ?? ''),
  );
}

function forms(values: readonly (string | undefined)[]): string[] {
  return values.map((value) => normalForm(value ?? '')).filter((form) => form !== '');
}
