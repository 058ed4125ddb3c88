// Opens a store that may not exist yet and puts one expert.
import { openStore } from '../../dist/store/open-store.js';

const [dir, id] = process.argv.slice(2);
const store = openStore({ dir, space: { model: 'sample/fp32/00000000', dimensions: 8 } });
const profile = {
  experience: [],
  education: [],
  credentials: [],
  specialties: [],
  skills: [],
  languages: [],
};
const identity = { emails: [], phones: [], links: [] };
store.put({ id, profile, identity, passages: [], sources: [], text: '', contentHash: id }, new Map());
store.close();
