import { join } from 'node:path';
import { comparisonEvent, rankingEvent } from './answer/answer-events.js';
import { answerSpec, type MatchOptions } from './answer/answer-spec.js';
import { compareExperts } from './answer/compare-experts.js';
import { inTurn } from './answer/in-turn.js';
import type { AnswerSources } from './answer/score-candidate.js';
import { type ScoreOptions, scoreExperts } from './answer/score-experts.js';
import { type SelectOptions, selectExperts } from './answer/select-experts.js';
import type { Doing } from './domain/audit-entry.js';
import type { Comparison } from './domain/comparison.js';
import type { Expert } from './domain/expert.js';
import { ExpertMatchError } from './domain/expert-match-error.js';
import { inFull } from './domain/in-full.js';
import type { MaskPolicy } from './domain/mask-policy.js';
import type { MatchAnswer } from './domain/match.js';
import type { ProjectSpec } from './domain/project-spec.js';
import type { RoutingPolicy } from './domain/routing-policy.js';
import type { Embedder } from './embed/embedder.js';
import { type ImportPreview, type PreviewOptions, readPreview } from './import/import-preview.js';
import type { ImportOptions } from './import/import-run.js';
import type { ImportSummary } from './import/import-summary.js';
import type { ImportTools } from './import/import-tools.js';
import { Imports } from './import/imports.js';
import { readWords } from './import/read-words.js';
import { DocumentReader } from './ingest/document-reader.js';
import type { MatcherOptions } from './open-matcher.js';
import { ExpertReader } from './passage/expert-reader.js';
import { Eraser, type Erasure } from './privacy/eraser.js';
import { type ExpertHistory, expertHistory } from './privacy/expert-history.js';
import { exportPerson, type PersonExport } from './privacy/export-person.js';
import { Retention } from './privacy/retention.js';
import { ExpertCache } from './retrieve/expert-cache.js';
import type { PreparedQuery } from './retrieve/find-candidates.js';
import { IndexKeeper, type IndexState } from './retrieve/index-keeper.js';
import type { LiveIndex } from './retrieve/live-index.js';
import { mustHaveFilter } from './retrieve/must-have-filter.js';
import { type PoolCounts, poolCounts } from './retrieve/pool-counts.js';
import type { PoolFilter } from './retrieve/pool-filter.js';
import { prepareQueries } from './retrieve/prepare-queries.js';
import { QueryVectors } from './retrieve/query-vectors.js';
import { specFacets } from './retrieve/spec-facets.js';
import type { OfferStore } from './route/offers/offer-store.js';
import { planEvent } from './route/plan-event.js';
import { type PlannedWork, type PlanOptions, planWork, type WorkToPlan } from './route/plan-work.js';
import type { SpecInput } from './spec/spec-input.js';
import { specOfToday } from './spec/spec-of-today.js';
import type { AuditLog } from './store/audit/audit-log.js';
import { AuditPen } from './store/audit/audit-pen.js';
import { Duplicates } from './store/duplicates.js';
import type { ChangeLog, ExpertStore, ExpertSummary, ListOptions, StoreStats } from './store/expert-store.js';

/** Imports experts, ranks them against briefs and explains the ranking. Opened by `openMatcher`. */
export class Matcher {
  readonly #pen: AuditPen;
  readonly #store: ExpertStore;
  readonly #embedder: Embedder;
  readonly #experts: ExpertCache;
  readonly #queryVectors: QueryVectors;
  readonly #eraser: Eraser;
  readonly #tools: ImportTools;
  /** Imports of today and before: how they stand, what failed, going on with them. */
  readonly imports: Imports;
  /** Who did what, and what was served; see `AuditLog`. */
  readonly audit: AuditLog;
  /** Who may be one person, and who was taken for one. */
  readonly duplicates: Duplicates;
  /** What an `OfferDesk` keeps its offers in. */
  readonly offerStore: OfferStore;
  /** How long people are held. */
  readonly retention: Retention;
  /** Who was stored, changed or taken out since when. */
  readonly changes: ChangeLog;
  readonly #index: IndexKeeper;

  /** @internal Use `openMatcher`. */
  constructor({ dir, exactSearch = false, actor }: MatcherOptions, store: ExpertStore, embedder: Embedder) {
    this.audit = store.audit;
    this.changes = store;
    this.#pen = new AuditPen(store.audit, actor);
    this.#store = store;
    this.offerStore = store;
    this.#index = new IndexKeeper(store, dir, exactSearch);
    this.#embedder = embedder;
    this.#experts = new ExpertCache(store);
    this.#queryVectors = new QueryVectors(embedder);
    const readers = { documents: new DocumentReader(), experts: new ExpertReader() };
    this.#tools = { store, embedder, readers, spoolDir: join(dir, 'unpacked'), actor };
    this.imports = new Imports(this.#tools);
    const live = () => this.#upToDate();
    this.#eraser = new Eraser({ store, imports: this.imports, experts: this.#experts, pen: this.#pen, live });
    this.duplicates = new Duplicates(store, this.#pen);
    this.retention = new Retention(store, this.#eraser, this.#pen);
  }

  /** Files and folders in, experts stored. Errors: `invalid_mapping`; errors of single inputs are in the summary. */
  async import(paths: readonly string[], options: ImportOptions = {}): Promise<ImportSummary> {
    return this.imports.start(paths, options);
  }

  /**
   * What an import would read, and how the columns of tables would be mapped; stores nothing.
   * Errors: `invalid_mapping`; errors of single inputs are in the preview.
   */
  async previewImport(paths: readonly string[], options: PreviewOptions = {}): Promise<ImportPreview> {
    return readPreview(this.#tools.readers.documents, paths, options);
  }

  /** The words of a file of any format that people are read from, to be a brief; stores nothing. Errors: those of reading a file. */
  async readWords(path: string, file: string): Promise<string> {
    return readWords(this.#tools.readers.documents, path, file);
  }

  /** The best experts for a brief, in words or as JSON, explained. Errors: `invalid_spec`. */
  async match(brief: string | SpecInput, options: MatchOptions & Doing = {}): Promise<MatchAnswer> {
    return this.matchSpec(specOfToday(brief), options);
  }

  /** The best experts for a spec. What cannot be noted in the audit, where somebody is named, is not served. */
  async matchSpec(spec: ProjectSpec, options: MatchOptions & Doing = {}): Promise<MatchAnswer> {
    const { queries, sources } = await this.prepare(spec);
    const { answer, event } = await inTurn(() => {
      const found = answerSpec(spec, queries, sources, options);
      return { answer: found, event: rankingEvent(found, sources.index) };
    });
    await this.#pen.noteAnswer(options, event);
    return answer;
  }

  /**
   * What stored experts score for a brief, 0 to 100, by expert id.
   * Errors: `invalid_spec`.
   */
  async scores(brief: string | SpecInput, options: ScoreOptions = {}): Promise<ReadonlyMap<string, number>> {
    const spec = specOfToday(brief);
    const { queries, sources } = await this.prepare(spec);
    return scoreExperts(spec, queries, sources, options);
  }

  /**
   * Experts beside each other on one brief, those whom a must-have excludes too: what each has more or less than
   * the first, in points, criterion by criterion.
   * @param expertIds two or more, in the order in which they are to be shown
   * Errors: `invalid_spec`, `expert_not_found`.
   */
  async compare(
    brief: string | SpecInput,
    expertIds: readonly string[],
    doing: Doing = {},
  ): Promise<Comparison> {
    const spec = specOfToday(brief);
    const { queries, sources } = await this.prepare(spec);
    const found = { ...sources, expert: (expertId: string) => this.get(expertId) };
    const comparison = compareExperts(spec, queries, found, expertIds);
    await this.#pen.noteAnswer(doing, comparisonEvent(comparison, sources.index));
    return comparison;
  }

  /** The best plan for tasks among the experts who stated a capacity; see `planWork`. Nothing is held out by it. */
  async plan(
    work: WorkToPlan,
    policy: RoutingPolicy,
    { actor, ...options }: PlanOptions & Doing = {},
  ): Promise<PlannedWork> {
    const planned = await planWork(this, work, policy, options);
    this.#pen.noteServed({ ...(actor !== undefined && { actor }) }, () => planEvent(planned));
    return planned;
  }

  /**
   * A stored expert, identity included, found by the id of one who was merged into it too; profile and text are what
   * ranking and quotes see.
   * Errors: `expert_not_found`.
   */
  get(expertId: string): Expert {
    const expert = this.#store.get(expertId);
    if (expert !== undefined) return expert;
    throw new ExpertMatchError(
      'expert_not_found',
      { expertId },
      `no expert has the id "${expertId}"; see expertmatch list`,
    );
  }

  /**
   * The expert as the newest ranking saw them, without a look at the store; for what is shown of its answer.
   * Errors: `expert_not_found`.
   */
  asRanked(expertId: string): Expert {
    return this.#experts.get(expertId) ?? this.get(expertId);
  }

  /**
   * A stored expert in full: profile and text with what the mask withholds.
   * Errors: `expert_not_found`.
   */
  reveal(expertId: string, doing: Doing = {}): Expert {
    const expert = this.get(expertId);
    this.#pen.noteServed(doing, () => ({ action: 'reveal', subject: expert.id }));
    return inFull(expert);
  }

  /**
   * The experts who are proved to meet every must-have of a spec without free text, in order of id, unranked.
   * Errors: `invalid_spec`.
   */
  async select(spec: SpecInput, options: SelectOptions = {}): Promise<Expert[]> {
    const { sources } = await this.prepare(specOfToday(spec));
    return selectExperts(specOfToday(spec), sources, options);
  }

  /**
   * How many experts there are, by what they can be filtered by: those of a filter, or of a filter among those whom no
   * must-have of a brief rules out. Told by the facets of the index, quickly and roughly: see `statedBy`.
   * Errors: `invalid_spec`.
   */
  async counts(filter: PoolFilter = {}, brief?: string | SpecInput): Promise<PoolCounts> {
    const { index } = await this.#upToDate();
    const spec = brief === undefined ? undefined : specOfToday(brief);
    const pool = spec === undefined ? index.everyone : mustHaveFilter(spec, specFacets(spec, index));
    return inTurn(() => poolCounts(index, filter, pool, new Date().getUTCFullYear()));
  }

  /** Stored experts in order of id, without identity. */
  list(options: ListOptions = {}): ExpertSummary[] {
    return this.#store.list(options);
  }

  /**
   * Takes a person out of all that lies under the data directory, for good: records, passages, vectors, index, snapshot,
   * errors of imports that name the person, and what deleted rows leave behind in the files. What stays is an entry of
   * the audit, with ids and the time. Importing the person again is a new import.
   * Errors: `expert_not_found`.
   */
  async erase(expertId: string, doing: Doing = {}): Promise<Erasure> {
    return this.#eraser.erase(this.get(expertId).id, doing);
  }

  /**
   * All that is held about a person, to be handed out on request.
   * Errors: `expert_not_found`.
   */
  exportPerson(expertId: string, doing: Doing = {}): PersonExport {
    const expert = inFull(this.get(expertId));
    this.#pen.noteChange(doing, { action: 'export', subject: expert.id });
    return exportPerson(expert, this.#store);
  }

  /** What became of an expert. Errors: `expert_not_found`. */
  history(expertId: string): ExpertHistory {
    return expertHistory(this.get(expertId), this.#store);
  }

  /** How much is stored, with which model, and what is withheld. */
  stats(): StoreStats & { readonly model: string; readonly mask: MaskPolicy; readonly sequence: number } {
    const { space, mask } = this.#store;
    return { ...this.#store.stats(), model: space.model, mask, sequence: this.#store.sequence() };
  }

  /** The embedder, for checks and measurements. */
  get embedder(): Embedder {
    return this.#embedder;
  }

  /** Brings the index up; writes a snapshot if much is unsaved and nothing has changed for `restMs`. For a process that runs on. */
  async keepIndex(restMs: number): Promise<void> {
    await (await this.#upToDate()).saveIfWorth(restMs);
  }

  /** How the index stands; undefined until it is loaded, by the first match or `keepIndex`. */
  get index(): IndexState | undefined {
    return this.#index.state;
  }

  /** Brings the index up to the store and writes its snapshot, so that the next start is quick. */
  async saveIndex(): Promise<void> {
    await (await this.#upToDate()).save();
  }

  /** Gives everything back. Nothing stored depends on it having been called. */
  async close(): Promise<void> {
    if (this.#store.isScrubDue) await this.#eraser.finish();
    await Promise.all([this.#tools.readers.documents.close(), this.#tools.readers.experts.close()]);
    this.#index.close();
    await this.#embedder.close();
    this.#store.close();
  }

  /** @internal What a spec is answered from, for measurements that answer it in other ways. */
  async prepare(spec: ProjectSpec): Promise<{ queries: PreparedQuery[]; sources: AnswerSources }> {
    const { index } = await this.#upToDate();
    const queries = await prepareQueries(spec, this.#queryVectors, index);
    return { queries, sources: { index, expert: (expertId) => this.#experts.get(expertId) } };
  }

  async #upToDate(): Promise<LiveIndex> {
    const live = await this.#index.upToDate();
    this.#experts.catchUp();
    return live;
  }
}
