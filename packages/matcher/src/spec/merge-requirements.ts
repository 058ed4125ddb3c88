import { DEGREE_LEVELS } from '../domain/degree-level.js';
import type { LanguageLevel } from '../domain/expert-profile.js';
import type { Requirement } from './requirement.js';
import type { UnderstoodRequirement } from './understood-requirement.js';

const LEVELS: readonly (LanguageLevel | undefined)[] = [
  undefined,
  'basic',
  'intermediate',
  'fluent',
  'native',
];

/**
 * Says everything once. What is a must anywhere is a must; hours, start and remote work of one necessity become
 * one requirement; of several levels of a language the highest one of each necessity stays.
 */
export function mergeRequirements(requirements: readonly UnderstoodRequirement[]): UnderstoodRequirement[] {
  const merged = new Map<string, UnderstoodRequirement>();
  for (const one of requirements) {
    const key = keyOf(one);
    const known = merged.get(key);
    merged.set(key, known === undefined ? one : joined(known, one));
  }
  const all = [...merged.values()];
  return all.filter((one) => !all.some((other) => other !== one && covers(other, one)));
}

function keyOf({ requirement, necessity }: UnderstoodRequirement): string {
  if (requirement.kind === 'availability') return `availability ${necessity}`;
  if (requirement.kind === 'language')
    return `language ${[requirement.code, ...(requirement.alternatives ?? [])].join(' ')} ${necessity}`;
  const { words: _, ...meaning } = requirement;
  return JSON.stringify(meaning);
}

function joined(a: UnderstoodRequirement, b: UnderstoodRequirement): UnderstoodRequirement {
  const necessity = a.necessity === 'must' || b.necessity === 'must' ? 'must' : 'nice';
  return { necessity, requirement: stricter(a.requirement, b.requirement) };
}

function stricter(a: Requirement, b: Requirement): Requirement {
  if (a.kind === 'availability' && b.kind === 'availability')
    return { ...b, ...a, words: `${a.words}\n${b.words}` };
  if (a.kind === 'language' && b.kind === 'language')
    return LEVELS.indexOf(b.level) > LEVELS.indexOf(a.level) ? b : a;
  return a;
}

/**
 * A must covers a wish for no more: a language at the same level or below, the same or fewer terms. A licence
 * in a place covers belonging to the profession, a degree in a field any degree that is no higher.
 */
function covers(must: UnderstoodRequirement, other: UnderstoodRequirement): boolean {
  const a = must.requirement;
  const b = other.requirement;
  if (must.necessity !== 'must') return false;
  if (a.kind === 'education' && b.kind === 'education') {
    return b.fields.length === 0 && DEGREE_LEVELS.indexOf(a.minLevel) >= DEGREE_LEVELS.indexOf(b.minLevel);
  }
  if (a.kind === 'credential' && b.kind === 'credential') {
    const general = b.jurisdictions.length === 0 && b.codes.length >= a.codes.length;
    return general && a.jurisdictions.length > 0 && a.codes.every((code) => b.codes.includes(code));
  }
  if (other.necessity !== 'nice') return false;
  if (a.kind === 'language' && b.kind === 'language') {
    return (
      a.code === b.code && a.alternatives === undefined && LEVELS.indexOf(a.level) >= LEVELS.indexOf(b.level)
    );
  }
  if (a.kind !== 'availability' || b.kind !== 'availability') return false;
  const parts = ['hoursPerWeek', 'from', 'remote'] as const;
  return parts.every((part) => b[part] === undefined || a[part] === b[part]);
}
