import type { Doing } from '../domain/audit-entry.js';
import type { Expert } from '../domain/expert.js';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { isReadFailure, type ReadItem } from '../ingest/read-failure.js';
import type { SourceDocument } from '../ingest/source-document.js';
import { recordHash } from '../passage/record-hash.js';
import { AuditPen } from '../store/audit/audit-pen.js';
import { expertGone } from '../store/store-error.js';
import type { ImportTools } from './import-tools.js';

/** What became of a person who was added. */
export interface AddedExpert {
  /** The expert who has the record; of one who was known already, the known one. */
  readonly expertId: string;
  /**
   * `stored`: somebody new; `replaced`: the record that had this id before; `merged`: of an expert who was known
   * already; `unchanged`: nothing was new.
   */
  readonly outcome: 'stored' | 'replaced' | 'merged' | 'unchanged';
  /** Experts who may be the same person, for `duplicates`. */
  readonly unsure: readonly string[];
}

/** How what is told of a known expert is added. */
export interface AddToOptions extends AddOptions {
  /** Called with the expert in the transaction of the change; what it throws leaves everything as it was. */
  readonly require?: (expert: Expert) => void;
}

/** How one person is added. */
export interface AddOptions extends Doing {
  /** What the source is called; default: the path. */
  readonly file?: string;
}

/**
 * Reads a file that tells of one person and stores the expert, without an import run. A record with an id of its own
 * takes the place of the one that had this id in a file of the same name.
 * Errors: those of reading the file; `limit_exceeded` (`people`) when it tells of more than one person.
 */
export async function addExpert(
  tools: ImportTools,
  path: string,
  { file = path, ...doing }: AddOptions,
): Promise<AddedExpert> {
  const { store } = tools;
  const document = await onlyDocument(tools.readers.documents.read(path, { file }), file);
  const known = store.findByContentHash(recordHash(document.contentHash, store.mask));
  if (known !== undefined) {
    store.addSource(known, document.source);
    return { expertId: store.get(known)?.id ?? known, outcome: 'unchanged', unsure: [] };
  }
  const expert = await readExpert(tools, document);
  const isKnown = store.get(expert.id) !== undefined;
  const vectors = await vectorsOf(expert, tools);
  return store.together(() => {
    const [linked] = store.putLinked([expert], vectors);
    const { expertId = expert.id, merged = false, unsure = [] } = linked ?? {};
    const outcome = merged ? 'merged' : isKnown ? 'replaced' : 'stored';
    penOf(tools).noteChange(doing, { action: 'import', subject: expertId, data: { outcome } });
    return { expertId, outcome, unsure };
  });
}

/**
 * Reads a file that tells more of a known expert, and adds it to what is known: of what both state, the newer record
 * wins.
 * Errors: `expert_not_found`, and those of `addExpert`.
 */
export async function addRecord(
  tools: ImportTools,
  expertId: string,
  path: string,
  { file = path, require, ...doing }: AddToOptions,
): Promise<void> {
  const { store } = tools;
  const expert = await readExpert(
    tools,
    await onlyDocument(tools.readers.documents.read(path, { file }), file),
  );
  const vectors = await vectorsOf(expert, tools);
  store.together(() => {
    const before = store.get(expertId);
    if (before === undefined) throw expertGone(expertId);
    require?.(before);
    store.put(expert, vectors);
    store.merge(expertId, expert.id, { by: 'person' });
    penOf(tools).noteChange(doing, { action: 'patch', subject: expertId });
  });
}

function penOf({ store, actor }: ImportTools): AuditPen {
  return new AuditPen(store.audit, actor);
}

async function vectorsOf(
  { passages }: Expert,
  { store, embedder }: ImportTools,
): Promise<ReadonlyMap<string, Float32Array>> {
  const missing = store.missingVectors(passages.map(({ text }) => text));
  const embedded = await embedder.embed(missing, 'passage');
  return new Map(embedded.map((vector, k) => [missing[k] ?? '', vector]));
}

async function onlyDocument(items: AsyncIterable<ReadItem>, file: string): Promise<SourceDocument> {
  let only: SourceDocument | undefined;
  for await (const item of items) {
    if (isReadFailure(item)) throw item.error;
    if (only !== undefined) throw severalPeople(file);
    only = item;
  }
  if (only === undefined) throw nobody(file);
  return only;
}

async function readExpert({ store, readers }: ImportTools, document: SourceDocument): Promise<Expert> {
  const [item] = await readers.experts.read([document], store.mask);
  if (item === undefined) throw nobody(document.source.file);
  if (isReadFailure(item)) throw item.error;
  const before = document.source.externalId === undefined ? undefined : store.findBySource(document.source);
  return before === undefined ? item : { ...item, id: before.expertId };
}

function severalPeople(file: string): ExpertMatchError {
  const message = `${file}: tells of more than one person; import it instead`;
  return new ExpertMatchError('limit_exceeded', { file, limit: 'people', max: 1, got: 2 }, message);
}

function nobody(file: string): ExpertMatchError {
  const message = `${file}: tells of nobody; give a résumé or a profile`;
  return new ExpertMatchError('unreadable_document', { file, reason: 'empty' }, message);
}
