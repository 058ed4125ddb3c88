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
  construction: 'trades',
  'installation-repair': 'trades',
  manufacturing: 'trades',
  transport: 'transport',
  logistics: 'transport',
  hospitality: 'service',
  retail: 'service',
  'personal-service': 'service',
  office: 'business',
  care: 'care',
  'public-safety': 'public',
  'public-service': 'public',
  farming: 'farming',
  arts: 'arts',
  media: 'arts',
  sport: 'sport',
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
