export type { PersonName } from './sample-person.js';
export { namesOf, renamed, type SampleSet, sampleSet } from './sample-set.js';
export { writeSamples } from './write-samples.js';
