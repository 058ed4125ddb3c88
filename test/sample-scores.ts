import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KeptVectors, type Maskable, type Matcher, openEmbedder, type SpecInput } from '@expertmatch/matcher';
import { type SampleSet, writeSamples } from '@expertmatch/samples';
import { caseBook } from '../packages/matcher/measure/cases/case-book.js';
import { BRIEFS } from './sample-briefs.js';
import { CACHE_DIR, withMatcher } from './sample-matcher.js';

const CASES = fileURLToPath(new URL('cases/', import.meta.url));
/** One in so many briefs of the case book is taken. */
const EVERY = 6;

/** The sample briefs and some of the case book, by name. */
function allBriefs(): Map<string, string | SpecInput> {
  const cases = caseBook(CASES).flatMap((file) => file.cases);
  return new Map([
    ...BRIEFS.map(({ file, brief }) => [file, brief] as const),
    ...cases.filter((_, k) => k % EVERY === 0).map(({ id, brief }) => [id, brief] as const),
  ]);
}

/** Scores by brief, then by the place a person was read from: `agency-pool.csv#3`. */
export type Scores = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Scores sets of samples; a text that two of them share is embedded once. */
export class SampleScorer {
  readonly #vectors = mkdtempSync(join(tmpdir(), 'expertmatch-vectors-'));

  constructor(readonly briefs = allBriefs()) {}

  /** Imports a set into an empty directory and scores everybody in it for every brief. */
  async scoresOf(set: SampleSet, mask: readonly Maskable[] = []): Promise<Scores> {
    const embedder = await KeptVectors.open(await openEmbedder({ cacheDir: CACHE_DIR }), this.#vectors);
    return withMatcher(
      async (matcher, dir) => {
        const folder = join(dir, 'experts');
        await writeSamples(folder, set);
        await matcher.import([folder], { keepApart: true });
        return scoresIn(matcher, this.briefs);
      },
      { embedder, mask },
    );
  }

  dispose(): void {
    rmSync(this.#vectors, { recursive: true });
  }
}

/** Scores everybody for every brief. */
export async function scoresIn(
  matcher: Matcher,
  briefs: ReadonlyMap<string, string | SpecInput>,
): Promise<Scores> {
  const places = new Map(
    matcher
      .list()
      .map(({ id, sources }) => [id, `${sources[0]?.file.split('/').at(-1)}#${sources[0]?.row ?? ''}`]),
  );
  const all = new Map<string, Map<string, number>>();
  for (const [name, brief] of briefs) {
    const scores = await matcher.scores(brief);
    all.set(name, new Map([...scores].map(([id, score]) => [places.get(id) ?? id, score])));
  }
  return all;
}

/** How far the scores of the same people for the same briefs are apart at most, and where. */
export function largestChange(
  before: Scores,
  after: Scores,
): { readonly points: number; readonly where: string } {
  const changes = [...before].flatMap(([brief, scores]) =>
    [...scores].map(([place, score]) => {
      const points = Math.abs(score - (after.get(brief)?.get(place) ?? Number.NaN));
      return { points: Number.isNaN(points) ? 100 : points, where: `${place} for ${brief}` };
    }),
  );
  return changes.reduce((most, one) => (one.points > most.points ? one : most), {
    points: 0,
    where: 'nowhere',
  });
}
