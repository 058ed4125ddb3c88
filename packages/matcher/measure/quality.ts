import { measurement, setsUnder } from './measurement.js';
import { type SetQuality, setQuality } from './quality/set-quality.js';
import { qualityPage } from './report/quality-page.js';
import { writeReport } from './report/write-report.js';
import { REPOSITORY } from './repository.js';
import { withSets } from './sets/with-sets.js';

/** Measures the ranking on all judged sets under a folder, beside its peers. */
await measurement(async (embedder, { folder }) => {
  const results = await withSets(setsUnder(folder), embedder, async (sets) => {
    const all: SetQuality[] = [];
    for (const set of sets) all.push(await setQuality(set));
    return all;
  });
  const page = qualityPage(results);
  await writeReport(REPOSITORY, { name: 'quality', model: embedder.space.model, page, results });
  return page;
});
