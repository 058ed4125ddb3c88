import type { Expert } from '#domain/expert.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import { kinFields } from './kin-fields.js';

/** The one field that a spec's requirements name; undefined when they name none or several. */
export function fieldOf({ criteria }: ProjectSpec): string | undefined {
  const codes = criteria.flatMap((one) =>
    one.kind === 'specialty' || one.kind === 'experience' ? one.codes : [],
  );
  const [field, ...others] = kinFields(codes);
  return others.length === 0 ? field : undefined;
}

/** Ids of the experts who practise some field, but not this one. */
export function strangersTo(field: string, experts: ReadonlyMap<string, Expert>): string[] {
  return [...experts].flatMap(([id, { profile }]) => {
    const practised = profile.specialties.filter(({ strength }) => strength === 'practised');
    const fields = kinFields(practised.map(({ code }) => code));
    return fields.size === 0 || fields.has(field) ? [] : [id];
  });
}
