import { join } from 'node:path';
import type { Embedder } from '#embed/embedder.js';
import { logisticCurve, type TextCurve } from '#rank/text-curve.js';
import { byField, calibrate, fieldFits } from './calibration/calibrate.js';
import { quantile } from './calibration/quantile.js';
import { strangerScores } from './calibration/stranger-scores.js';
import { textPairs } from './calibration/text-pairs.js';
import { writeCalibration } from './calibration/write-calibration.js';
import { ExpertIndexer } from './experts/expert-indexer.js';
import { readExperts } from './experts/read-experts.js';
import { type FictionalData, fictionalData } from './fictional-data.js';
import { measurement } from './measurement.js';
import { calibrationPage } from './report/calibration-page.js';
import { writeReport } from './report/write-report.js';
import { REPOSITORY } from './repository.js';

const CALIBRATIONS = join(REPOSITORY, 'packages/matcher/src/rank/text-calibrations.ts');

/**
 * Derives the curve of text evidence for a model from the sample data and the case book, and writes it where the
 * ranking reads it. With a folder of profiles it also says what those of other fields score for the sample briefs.
 */
await measurement(async (embedder, { folder, model }) => {
  const data = await fictionalData(REPOSITORY, embedder);
  const pairs = byField(textPairs(data));
  const calibration = calibrate(pairs);
  await writeCalibration(CALIBRATIONS, embedder.space.model, calibration);
  const curve = logisticCurve(calibration);
  const fields = pairs.map((field) => fieldFits(field, curve));
  const scores = scoreSummary(strangerScores(data.samples, data, curve));
  const page = [
    `Half at ${calibration.halfAt}, steepness ${calibration.steepness} for ${embedder.space.model}:`,
    calibrationPage(fields),
    `Whole scores of the sample experts for sample briefs of other fields: ${wordsOf(scores)}.`,
  ].join('\n\n');
  const results = { calibration, fields, scores };
  if (model === undefined)
    await writeReport(REPOSITORY, { name: 'calibration', model: embedder.space.model, page, results });
  return folder === undefined
    ? page
    : `${page}\n\nIn ${folder}: ${wordsOf(await scoresOf(folder, data, curve, embedder))}`;
});

async function scoresOf(folder: string, data: FictionalData, curve: TextCurve, embedder: Embedder) {
  const people = await readExperts(folder, embedder);
  const sources = await new ExpertIndexer(embedder).sources(people);
  return scoreSummary(strangerScores(data.samples, { people, sources }, curve));
}

function scoreSummary(scores: readonly number[]) {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { pairs: scores.length, mean, p95: quantile(scores, 0.95) };
}

function wordsOf({ pairs, mean, p95 }: ReturnType<typeof scoreSummary>): string {
  return `mean ${mean.toFixed(1)}, 95 % below ${p95.toFixed(1)}, ${pairs} pairs`;
}
