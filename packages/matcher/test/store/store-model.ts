import type { Expert, Source } from '#domain/expert.js';
import type { Change, ExpertStore, StoreStats } from '#store/expert-store.js';

interface Note {
  readonly source: Source;
  readonly contentHash: string;
  readonly order: number;
}

/** All that can be asked of a store, but for sequence numbers. */
export interface StoreState {
  readonly experts: readonly (Expert | undefined)[];
  readonly stats: StoreStats;
  readonly changes: readonly Omit<Change, 'sequence'>[];
  readonly found: readonly ReturnType<ExpertStore['findBySource']>[];
}

/** What an `ExpertStore` has to do, with maps: the model that an implementation is compared with. */
export class StoreModel {
  readonly experts = new Map<string, Expert>();
  readonly #notes = new Map<string, Map<string, Note>>();
  readonly #changes = new Map<string, Change['kind']>();
  #order = 0;

  put(expert: Expert): void {
    this.experts.set(expert.id, expert);
    for (const source of expert.sources) this.#note(expert.id, source, expert.contentHash);
    this.#change(expert.id, 'put');
  }

  addSource(expertId: string, source: Source): boolean {
    const expert = this.experts.get(expertId);
    if (expert !== undefined) this.#note(expertId, source, expert.contentHash);
    return expert !== undefined;
  }

  remove(expertId: string): boolean {
    if (!this.experts.delete(expertId)) return false;
    this.#notes.delete(expertId);
    this.#change(expertId, 'remove');
    return true;
  }

  state(sources: readonly Source[]): StoreState {
    const ids = [...this.experts.keys()].sort();
    return {
      experts: ids.map((id) => this.#expert(id)),
      stats: this.#stats(),
      changes: [...this.#changes].map(([expertId, kind]) => ({ expertId, kind })),
      found: sources.map((source) => this.#findBySource(source)),
    };
  }

  #expert(id: string): Expert | undefined {
    const expert = this.experts.get(id);
    const sources = [...(this.#notes.get(id)?.values() ?? [])].map(({ source }) => source);
    return expert && { ...expert, sources: sources.sort(bySource) };
  }

  #stats() {
    const experts = [...this.experts.values()];
    const texts = experts.flatMap(({ passages }) => passages.map(({ text }) => text));
    return { experts: experts.length, passages: texts.length, vectors: new Set(texts).size };
  }

  #findBySource(source: Source) {
    const notes = [...this.#notes].flatMap(([expertId, places]) => {
      const note = places.get(placeOf(source));
      return note === undefined ? [] : [{ expertId, ...note }];
    });
    const last = notes.sort((a, b) => a.order - b.order).at(-1);
    return last && { expertId: last.expertId, contentHash: last.contentHash };
  }

  #note(expertId: string, source: Source, contentHash: string): void {
    const places = this.#notes.get(expertId) ?? new Map<string, Note>();
    this.#order += 1;
    places.set(placeOf(source), { source, contentHash, order: this.#order });
    this.#notes.set(expertId, places);
  }

  #change(expertId: string, kind: Change['kind']): void {
    this.#changes.delete(expertId);
    this.#changes.set(expertId, kind);
  }
}

/** The same of a store. */
export function stateOf(store: ExpertStore, sources: readonly Source[]): StoreState {
  return {
    experts: store.ids().map((id) => store.get(id)),
    stats: store.stats(),
    changes: store.changesSince(0).map(({ expertId, kind }) => ({ expertId, kind })),
    found: sources.map((source) => store.findBySource(source)),
  };
}

function placeOf({ file, row, externalId }: Source): string {
  return externalId === undefined ? `${file} row ${row}` : `${file} id ${externalId}`;
}

function bySource(a: Source, b: Source): number {
  const key = (source: Source) => [source.file, source.row ?? 0, source.externalId ?? ''].join('\u0000');
  return key(a) < key(b) ? -1 : 1;
}
