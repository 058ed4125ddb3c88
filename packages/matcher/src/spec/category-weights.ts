import type { Category } from '../domain/criterion.js';
import type { CategoryWeights } from '../domain/project-spec.js';

/**
 * Weights when a spec gives none: proof of being allowed to do the work first, then the field, then what the
 * whole brief says, then terms. Only ratios count.
 */
export const DEFAULT_WEIGHTS: CategoryWeights = {
  credential: 25,
  specialty: 20,
  text: 20,
  title: 15,
  skill: 15,
  experience: 15,
  education: 10,
  language: 10,
  location: 5,
  rate: 5,
  availability: 5,
};

/** Every category, in the order in which results list them. */
export const CATEGORIES = Object.keys(DEFAULT_WEIGHTS) as readonly Category[];
