import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedder, type Expert, openMatcher } from '@expertmatch/matcher';
import { type Field, factsOf } from './facts.js';
import { type Counts, countsOf, NOTHING, type Score, scoreOf, sum } from './score.js';
import { type DocumentTruth, fileHash, hashedFacts, type Truth } from './truth.js';

/** Scores by group of documents and field; `documents` is how many of the group were read. */
export type Accuracy = Readonly<
  Record<string, { readonly documents: number } & Readonly<Record<Field, Score>>>
>;

/** Every passage at one place: reading is measured, not ranking. */
const ONE_PLACE: Embedder = {
  space: { model: 'accuracy', dimensions: 1 },
  embed: async (texts) => texts.map(() => Float32Array.of(1)),
  close: async () => undefined,
};

/**
 * Reads the documents of a folder as an import does and compares what was found with the truth. A document that the
 * truth knows but that could not be read counts with nothing found.
 */
export async function measureAccuracy(dataDir: string, truth: Truth): Promise<Accuracy> {
  const groups = [...new Set(Object.values(truth.documents).map(({ group }) => group))];
  const experts = await readExperts(filesOf(dataDir, groups, truth));
  const byGroup = groups.map((group) => {
    const own = Object.entries(truth.documents).filter(([, document]) => document.group === group);
    const counts = own.map(([hash, document]) =>
      documentCounts(hash, document, experts.get(hash), truth.salt),
    );
    return [group, { documents: own.length, ...fieldScores(counts) }] as const;
  });
  return Object.fromEntries(byGroup);
}

/** The files that the truth knows, with their hashes. */
function filesOf(dataDir: string, groups: readonly string[], truth: Truth): Map<string, string> {
  const files = groups.flatMap((group) =>
    readdirSync(join(dataDir, group)).map((name) => join(dataDir, group, name)),
  );
  const hashed = files.map((file) => [file, fileHash(readFileSync(file))] as const);
  return new Map(hashed.filter(([, hash]) => hash in truth.documents));
}

/** Experts by the hash of their file. */
async function readExperts(files: ReadonlyMap<string, string>): Promise<Map<string, Expert>> {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-accuracy-'));
  const matcher = await openMatcher({ dir, embedder: ONE_PLACE });
  try {
    await matcher.import([...files.keys()]);
    const experts = matcher.list().map(({ id }) => matcher.get(id));
    return new Map(
      experts.flatMap((expert) => expert.sources.map(({ file }) => [files.get(file) ?? '', expert] as const)),
    );
  } finally {
    await matcher.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

type FieldCounts = Readonly<Record<Field, Counts>>;

function documentCounts(
  hash: string,
  { facts: there }: DocumentTruth,
  expert: Expert | undefined,
  salt: string,
): FieldCounts {
  const found = expert === undefined ? {} : hashedFacts(factsOf(expert), salt, hash);
  return byField((field) => {
    const expected = there[field];
    return expected === undefined ? NOTHING : countsOf(found[field] ?? [], expected);
  });
}

function fieldScores(documents: readonly FieldCounts[]): Record<Field, Score> {
  return byField((field) => scoreOf(documents.map((counts) => counts[field]).reduce(sum, NOTHING)));
}

function byField<T>(value: (field: Field) => T): Record<Field, T> {
  return {
    name: value('name'),
    titles: value('titles'),
    organisations: value('organisations'),
    dates: value('dates'),
    institutions: value('institutions'),
    degrees: value('degrees'),
    credentials: value('credentials'),
    skills: value('skills'),
  };
}
