import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Matcher, makeSpec } from '@expertmatch/matcher';
import { ProgressLine } from './progress-line.js';
import { importReport, progressLabel } from './report/import-report.js';
import { printAnswer } from './report/print-answer.js';
import { reportFailure } from './report-failure.js';
import { Screen } from './screen.js';
import { wrap } from './text/wrap.js';
import { withMatcher } from './with-matcher.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXPERTS = join(ROOT, 'samples', 'experts');
const BRIEF = join(ROOT, 'samples', 'briefs', '01-wound-care-physician.txt');
/** The day by which the samples are judged. */
const AS_OF = '2026-11-23';
const LIMIT = 3;

const out = new Screen(process.stdout);
const err = new Screen(process.stderr);

async function importSamples(matcher: Matcher): Promise<void> {
  const progress = new ProgressLine(err);
  const summary = await matcher.import([EXPERTS], { onProgress: (at) => progress.show(progressLabel(at)) });
  progress.clear();
  await matcher.saveIndex();
  if (summary.imported === 0 && summary.failures.length === 0) return;
  err.line(`samples/experts: ${importReport(summary, err.width).join('\n')}`);
}

async function demo(): Promise<void> {
  const brief = await readFile(BRIEF, 'utf8');
  await withMatcher({ dir: join(ROOT, '.demo') }, async (matcher) => {
    await importSamples(matcher);
    const lines = brief
      .trim()
      .split('\n')
      .flatMap((line) => wrap(line, out.width));
    for (const line of [...lines, '']) out.line(out.style('cyan', line));
    const answer = await matcher.matchSpec(makeSpec(brief, AS_OF), { limit: LIMIT, nearMisses: LIMIT });
    await printAnswer(answer, matcher, { format: 'table', explain: true }, out);
  });
}

try {
  await demo();
} catch (error) {
  process.exitCode = await reportFailure(error, err);
}
