import type { ErrorCode } from '@expertmatch/matcher';

/** What the program ends with. */
export const EXIT = { done: 0, failed: 1, usage: 2, someInputsFailed: 3 } as const;

/** The one table from error code to exit code: `usage` where what was asked for is wrong, else `failed`. */
export const EXIT_OF_ERROR: Readonly<Record<ErrorCode, number>> = {
  invalid_spec: EXIT.usage,
  invalid_mapping: EXIT.usage,
  unsupported_format: EXIT.failed,
  unreadable_document: EXIT.failed,
  limit_exceeded: EXIT.failed,
  ocr_unavailable: EXIT.failed,
  invalid_record: EXIT.failed,
  file_not_found: EXIT.failed,
  file_changed: EXIT.failed,
  unsafe_entry: EXIT.failed,
  import_not_found: EXIT.failed,
  import_not_resumable: EXIT.failed,
  import_running: EXIT.failed,
  expert_not_found: EXIT.failed,
  model_unavailable: EXIT.failed,
  model_corrupt: EXIT.failed,
  data_dir_incompatible: EXIT.failed,
  data_dir_unusable: EXIT.failed,
  store_busy: EXIT.failed,
  disk_full: EXIT.failed,
};
