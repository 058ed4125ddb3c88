import type { VectorSpace } from '../../embed/embedder.js';
import { ExpertOrdinals } from '../expert-ordinals.js';
import { FacetIndex } from '../facet-index.js';
import { PassageTerms } from '../lexical/passage-terms.js';
import type { WordWeights } from '../lexical/word-weights.js';
import { PassageSlots } from '../passage-slots.js';
import type { SearchIndexParts } from '../search-index-parts.js';
import { ExactIndex } from '../vector/exact-index.js';
import { HnswIndex } from '../vector/hnsw-index.js';
import type { SnapshotReader } from './snapshot-reader.js';
import type { SnapshotWriter } from './snapshot-writer.js';

const EXPERTS = 'experts.json';
const SLOT_ORDINALS = 'slot-ordinals.u32';
const SLOT_FIELDS = 'slot-fields.u8';
const VECTORS = 'vectors.f32';
const TERMS = 'terms.json';
const BAG_POOL = 'bag-pool.u32';
const BAG_STARTS = 'bag-starts.u32';
const BAG_LENGTHS = 'bag-lengths.u32';
const BAG_NORMS = 'bag-norms.f32';
const FACETS = 'facets.json';
const FACET_MEMBERS = 'facet-members.u32';
const GRAPH = 'graph.hnsw';

/** Writes the parts of an index, arrays as they lie in memory. What can be derived quickly is left out. */
export async function writeParts(parts: SearchIndexParts, writer: SnapshotWriter): Promise<void> {
  const slots = parts.slots.save();
  const { terms, pool, starts, lengths, norms } = parts.terms.save();
  const facets = parts.facets.save();
  await writer.writeJson(EXPERTS, parts.ordinals.save());
  await writer.write(SLOT_ORDINALS, slots.ordinals);
  await writer.write(SLOT_FIELDS, slots.fields);
  await writer.write(VECTORS, ...parts.exact.rows());
  await writer.writeJson(TERMS, terms);
  await writer.write(BAG_POOL, pool);
  await writer.write(BAG_STARTS, starts);
  await writer.write(BAG_LENGTHS, lengths);
  await writer.write(BAG_NORMS, norms);
  await writer.writeJson(FACETS, facets.keys);
  await writer.write(FACET_MEMBERS, facets.members);
  const { graph } = parts;
  if (graph !== undefined) await writer.adopt(GRAPH, (file) => graph.save(file));
}

/** Reads what `writeParts` wrote. Throws when a file is not as the manifest says. */
export async function readParts(
  reader: SnapshotReader,
  space: VectorSpace,
  weights: WordWeights,
): Promise<SearchIndexParts> {
  const ordinals = ExpertOrdinals.of(await reader.strings(EXPERTS));
  const slots = PassageSlots.of({
    ordinals: await reader.uint32(SLOT_ORDINALS),
    fields: new Uint8Array(await reader.read(SLOT_FIELDS)),
  });
  const bags = {
    terms: await reader.strings(TERMS),
    pool: await reader.uint32(BAG_POOL),
    starts: await reader.uint32(BAG_STARTS),
    lengths: await reader.uint32(BAG_LENGTHS),
    norms: new Float32Array(await reader.read(BAG_NORMS)),
  };
  const vectors = new Float32Array(await reader.read(VECTORS));
  const keys = await reader.strings(FACETS);
  const facets = FacetIndex.of({ keys, members: await reader.uint32(FACET_MEMBERS) });
  const graph = await readGraph(reader, space);
  return {
    ordinals,
    slots,
    terms: PassageTerms.of(slots, weights, bags),
    exact: ExactIndex.of(space.dimensions, vectors, slots.taken()),
    facets,
    ...(graph === undefined ? {} : { graph }),
  };
}

async function readGraph(reader: SnapshotReader, space: VectorSpace): Promise<HnswIndex | undefined> {
  return reader.has(GRAPH) ? HnswIndex.load(await reader.verified(GRAPH), space.dimensions) : undefined;
}
