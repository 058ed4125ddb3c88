import { SPECIALTIES } from '#taxonomy/specialties.js';
import type { WorkField } from '#taxonomy/specialty-concept.js';

/** Fields so near to each other that people of one are no strangers to the other share a name. */
const KIN: Readonly<Record<WorkField, string>> = {
  medicine: 'health',
  nursing: 'health',
  pharmacy: 'health',
  dentistry: 'health',
  therapy: 'health',
  'public-health': 'health',
  law: 'law',
  software: 'technology',
  data: 'technology',
  engineering: 'technology',
  finance: 'business',
  business: 'business',
  science: 'science',
  language: 'language',
  teaching: 'teaching',
  'ai-training': 'ai-training',
};

/** The fields, kin taken together, of some specialties. */
export function kinFields(codes: Iterable<string>): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const code of codes) {
    const field = SPECIALTIES.get(code)?.field;
    if (field !== undefined) fields.add(KIN[field]);
  }
  return fields;
}
