import type { Concept } from '../concept.js';
import type { SpecialtyConcept, WorkField } from '../specialty-concept.js';

/** The concepts as specialties of one field. */
export function inField(field: WorkField, concepts: readonly Concept[]): SpecialtyConcept[] {
  return concepts.map((concept) => ({ ...concept, field }));
}
