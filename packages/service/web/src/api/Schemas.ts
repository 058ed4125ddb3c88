import type { components } from './schema.js';

/** What the API takes and gives, by the names of its document: `Schemas['Match']`. */
export type Schemas = components['schemas'];
