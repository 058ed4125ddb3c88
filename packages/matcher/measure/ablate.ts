import type { Embedder } from '#embed/embedder.js';
import { ablate } from './ablation/ablate.js';
import { calibratedVariants } from './ablation/calibrated-variants.js';
import { candidateArena } from './ablation/candidate-arena.js';
import { CANDIDATE_VARIANTS } from './ablation/candidate-variants.js';
import { caseArena } from './ablation/case-arena.js';
import { fictionalCrowd, setCrowd } from './ablation/crowd.js';
import { sampleArena } from './ablation/sample-arena.js';
import { setArena } from './ablation/set-arena.js';
import { ExpertIndexer } from './experts/expert-indexer.js';
import { type FictionalData, fictionalData } from './fictional-data.js';
import { measurement, setsUnder } from './measurement.js';
import { ablationPage } from './report/ablation-page.js';
import { writeReport } from './report/write-report.js';
import { REPOSITORY } from './repository.js';
import type { JudgedSet } from './sets/judged-set.js';
import { withSets } from './sets/with-sets.js';

/** Leaves out each signal in turn and measures what becomes of scores and candidates. */
await measurement(async (embedder, { folder }) => {
  const data = await fictionalData(REPOSITORY, embedder);
  const parts = await withSets(setsUnder(folder), embedder, async (sets) => ({
    scores: await scoreAblation(data, sets),
    candidates: await candidateAblation(data, sets, embedder),
  }));
  const page = [
    'Scores:',
    ablationPage(parts.scores.ablations, parts.scores.arenas),
    'Candidates:',
    ablationPage(parts.candidates.ablations, parts.candidates.arenas),
  ].join('\n\n');
  await writeReport(REPOSITORY, { name: 'ablation', model: embedder.space.model, page, results: parts });
  return page;
});

async function scoreAblation(data: FictionalData, sets: readonly JudgedSet[]) {
  const arenas = [...sets.map(setArena), caseArena(data), sampleArena(data)];
  return { arenas, ablations: await ablate(calibratedVariants(data), arenas) };
}

async function candidateAblation(data: FictionalData, sets: readonly JudgedSet[], embedder: Embedder) {
  const indexer = new ExpertIndexer(embedder);
  const crowds = [await fictionalCrowd(data, indexer)];
  for (const set of sets) crowds.push(...(await setCrowd(set)));
  const arenas = crowds.map((crowd) => candidateArena(crowd, indexer));
  return { arenas, ablations: await ablate(CANDIDATE_VARIANTS, arenas) };
}
