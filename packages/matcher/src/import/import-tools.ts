import type { Embedder } from '../embed/embedder.js';
import type { DocumentReader } from '../ingest/document-reader.js';
import type { ExpertReader } from '../passage/expert-reader.js';
import type { ExpertStore } from '../store/expert-store.js';

/** What an import reads with. */
interface ImportReaders {
  readonly documents: DocumentReader;
  readonly experts: ExpertReader;
}

/** What an import works with. */
export interface ImportTools {
  readonly store: ExpertStore;
  readonly embedder: Embedder;
  readonly readers: ImportReaders;
  /** Who imports where an import does not say it. */
  readonly actor?: string | undefined;
  /** Where archives are unpacked, each import in a folder of its own that is gone afterwards. */
  readonly spoolDir: string;
}
