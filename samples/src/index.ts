export type { PersonName } from './sample-person.js';
export { namesOf, renamed, sampleSet } from './sample-set.js';
export { writeSamples } from './write-samples.js';
