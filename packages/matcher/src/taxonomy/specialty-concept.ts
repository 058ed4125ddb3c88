import type { Concept } from './concept.js';

/** The wider field that a specialty belongs to. */
export type WorkField =
  | 'medicine'
  | 'nursing'
  | 'pharmacy'
  | 'dentistry'
  | 'therapy'
  | 'public-health'
  | 'law'
  | 'software'
  | 'data'
  | 'finance'
  | 'science'
  | 'engineering'
  | 'language'
  | 'teaching'
  | 'ai-training'
  | 'business'
  | 'construction'
  | 'installation-repair'
  | 'manufacturing'
  | 'transport'
  | 'logistics'
  | 'hospitality'
  | 'retail'
  | 'office'
  | 'care'
  | 'personal-service'
  | 'public-safety'
  | 'public-service'
  | 'farming'
  | 'arts'
  | 'media'
  | 'sport';

/** A field of work: a medical specialty, a practice area of law, a branch of another profession. */
export interface SpecialtyConcept extends Concept {
  readonly field: WorkField;
  /** Whether it says how one works rather than in what ("Litigation", "AI training"): it stands beside any field. */
  readonly setting?: boolean;
  /** Job titles that are everyday words, names or other things elsewhere ("server", "mason"); see `titleMentions`. */
  readonly titles?: readonly string[];
}
