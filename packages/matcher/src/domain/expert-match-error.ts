/** The data that each error code carries. The keys are the closed set of codes. */
export interface ErrorData {
  /** A file's bytes are none of the formats that can be read. */
  unsupported_format: { readonly file: string };
  /** A document has no text that can be read. */
  unreadable_document: {
    readonly file: string;
    readonly reason: 'no_text_layer' | 'encrypted' | 'empty' | 'broken' | 'no_profile';
  };
  /** A file or record is over a limit. */
  limit_exceeded: {
    readonly file: string;
    readonly limit: string;
    readonly max: number;
    readonly got: number;
  };
  /** Text in pictures cannot be read: tesseract, its data for a language, or what draws pages is not installed. */
  ocr_unavailable: { readonly file: string; readonly missing: 'program' | 'language' | 'canvas' };
  /** A record is not of its format's form. */
  invalid_record: { readonly file: string; readonly row?: number; readonly path: string };
  /** A mapping of columns that cannot be used. */
  invalid_mapping: { readonly path: string };
  /** A path does not exist or cannot be opened. */
  file_not_found: { readonly file: string };
  /** A file was written to, or replaced, while it was read. */
  file_changed: { readonly file: string };
  /** An entry of an archive that could lead outside of it, or that stands for another. */
  unsafe_entry: { readonly file: string; readonly reason: 'outside' | 'link' | 'name' | 'duplicate' };
  /** No import has this id. */
  import_not_found: { readonly runId: number };
  /** An import that is done or still running cannot be gone on with. */
  import_not_resumable: { readonly runId: number; readonly state: 'waiting' | 'running' | 'done' };
  /** What is asked for has to wait for the end of an import. */
  import_running: { readonly runId: number };
  /** A spec that cannot be ranked with. */
  invalid_spec: { readonly path: string };
  /** No expert has this id. */
  expert_not_found: { readonly expertId: string };
  /** The model cannot be had from where it was asked for. */
  model_unavailable: { readonly model: string };
  /** The model's files are not the ones expected. */
  model_corrupt: { readonly model: string; readonly file: string };
  /** The data directory belongs to another version or model. */
  data_dir_incompatible: { readonly dir: string; readonly found: string; readonly wanted: string };
  /** The data directory cannot be read or written. */
  data_dir_unusable: { readonly dir: string };
  /** Another process is writing and did not finish in time. */
  store_busy: { readonly dir: string; readonly waitedMs: number };
  /** The disk is full. */
  disk_full: { readonly dir: string };
}

/** A stable error code. */
export type ErrorCode = keyof ErrorData;

/** Any failure that a caller can be told about: a code, its data, and a message saying what to do. */
export class ExpertMatchError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'ExpertMatchError';

  constructor(
    readonly code: Code,
    readonly data: ErrorData[Code],
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
