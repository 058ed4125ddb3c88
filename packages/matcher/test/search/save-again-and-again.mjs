// Run as a process of its own by snapshot.test.ts: saves ever newer snapshots to the folder given.
import { WordWeights } from '#search/lexical/word-weights.js';
import { SearchIndex } from '#search/search-index.js';
import { saveSnapshot } from '#search/snapshot/save-snapshot.js';

const [, , dir = '', times = '1'] = process.argv;
const index = new SearchIndex({ space: { model: 'm', dimensions: 4 }, weights: new WordWeights([]) });
for (let sequence = 1; sequence <= Number(times); sequence++) {
  const vector = Float32Array.of(1, 0, 0, 0);
  index.put(`expert-${sequence}`, [{ field: 'skills', text: 'wound care', vector }], ['facet']);
  index.sequence = sequence;
  await saveSnapshot(index, dir);
}
