import type { ErrorCode } from '@expertmatch/matcher';

/** The library's codes, and those that only a request can cause. */
export type ProblemCode =
  | ErrorCode
  | 'invalid_request'
  | 'invalid_json'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'key_not_found'
  | 'workspace_not_found'
  | 'project_not_found'
  | 'feedback_not_found'
  | 'task_not_found'
  | 'capacity_not_found'
  | 'offer_not_found'
  | 'offer_over'
  | 'webhook_not_found'
  | 'delivery_not_found'
  | 'method_not_allowed'
  | 'workspace_exists'
  | 'workspace_in_use'
  | 'idempotency_in_progress'
  | 'import_not_running'
  | 'not_merged'
  | 'too_many_imports'
  | 'precondition_failed'
  | 'body_too_large'
  | 'unsupported_media_type'
  | 'idempotency_key_reused'
  | 'webhook_url_refused'
  | 'rate_limited'
  | 'internal_error';

/** The one table from code to HTTP status. */
export const STATUS_OF_PROBLEM: Readonly<Record<ProblemCode, number>> = {
  invalid_request: 400,
  invalid_json: 400,
  invalid_spec: 400,
  invalid_mapping: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  expert_not_found: 404,
  file_not_found: 404,
  import_not_found: 404,
  key_not_found: 404,
  workspace_not_found: 404,
  project_not_found: 404,
  feedback_not_found: 404,
  task_not_found: 404,
  capacity_not_found: 404,
  offer_not_found: 404,
  offer_over: 409,
  webhook_not_found: 404,
  delivery_not_found: 404,
  method_not_allowed: 405,
  import_not_resumable: 409,
  file_changed: 409,
  import_running: 409,
  workspace_exists: 409,
  workspace_in_use: 409,
  idempotency_in_progress: 409,
  import_not_running: 409,
  not_merged: 409,
  too_many_imports: 409,
  precondition_failed: 412,
  body_too_large: 413,
  limit_exceeded: 413,
  unsupported_media_type: 415,
  unsupported_format: 415,
  unreadable_document: 422,
  invalid_record: 422,
  unsafe_entry: 422,
  idempotency_key_reused: 422,
  webhook_url_refused: 422,
  rate_limited: 429,
  internal_error: 500,
  ocr_unavailable: 500,
  model_unavailable: 500,
  model_corrupt: 500,
  data_dir_incompatible: 500,
  data_dir_unusable: 500,
  store_busy: 503,
  disk_full: 507,
};
