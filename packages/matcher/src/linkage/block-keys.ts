import type { PersonFacts } from './person-facts.js';

/** Of positions and schools, the first so many make keys. */
const MAX_NAMES = 6;

/**
 * What two records must share to be compared at all, so that nobody is compared with everybody: a key of the person
 * (e-mail, telephone, LinkedIn profile, number in a register), the name, half the name with an employer, a school or a
 * city, or, where nobody is named, nearly the same text. Blocking by several passes, after Hernández and Stolfo 1995.
 */
export function blockKeys(facts: PersonFacts): string[] {
  const under = (kind: string, values: readonly string[]) => values.map((value) => `${kind}:${value}`);
  return [
    ...new Set([
      ...under('email', facts.emails),
      ...under('phone', facts.phones),
      ...under('linkedin', facts.linkedIn),
      ...under('npi', facts.npis),
      ...under('licence', facts.licences),
      ...under('text', facts.bands),
      ...nameKeys(facts),
    ]),
  ];
}

function nameKeys({ name, employers, schools, city }: PersonFacts): string[] {
  if (name === undefined) return [];
  const { given, family } = name;
  const names = (list: PersonFacts['employers']) => list.slice(0, MAX_NAMES).map((one) => one.name);
  const places = [...names(employers), ...names(schools)];
  const withFamily = places.map((place) => `family:${family}:${place}`);
  if (given === undefined) return withFamily;
  return [
    `name:${[given, family].sort().join(' ')}`,
    ...(city === undefined ? [] : [`initial:${given.slice(0, 1)} ${family}:${city}`]),
    ...withFamily,
    ...(given.length === 1 ? [] : places.map((place) => `given:${given}:${place}`)),
  ];
}
