import type { SpecialtyConcept, WorkField } from '../specialty-concept.js';

/** The concepts as specialties of one field. */
export function inField(
  field: WorkField,
  concepts: readonly Omit<SpecialtyConcept, 'field'>[],
): SpecialtyConcept[] {
  return concepts.map((concept) => ({ ...concept, field }));
}
