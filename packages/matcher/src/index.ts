export type { MatchOptions } from './answer/answer-spec.js';
export type { ScoreOptions } from './answer/score-experts.js';
export type { SelectOptions } from './answer/select-experts.js';
export type {
  Assignment,
  AssignmentPlan,
  GateReason,
  OpenReason,
  OpenTask,
  TakenBack,
} from './domain/assignment.js';
export type { AuditAction, AuditEntry, AuditEvent, AuditValue, Doing } from './domain/audit-entry.js';
export type { Capacity, DayRange } from './domain/capacity.js';
export type { ComparedCriterion, ComparedExpert, Comparison } from './domain/comparison.js';
export type { Credential, CredentialKind, CredentialStatus } from './domain/credential.js';
export type { Category, Criterion } from './domain/criterion.js';
export type {
  Expert,
  ExpertRecord,
  Source,
  SourceFormat,
  SourceNotice,
} from './domain/expert.js';
export { type ErrorCode, type ErrorData, ExpertMatchError } from './domain/expert-match-error.js';
export type { ExpertProfile } from './domain/expert-profile.js';
export type { FullRecord, Identity } from './domain/identity.js';
export type { ImportRow, RowAsRead } from './domain/import-row.js';
export type { Maskable, MaskPolicy } from './domain/mask-policy.js';
export type {
  Change,
  CriterionResult,
  CriterionStatus,
  Evidence,
  Match,
  MatchAnswer,
} from './domain/match.js';
export type {
  EscalationStep,
  Offer,
  OfferState,
  OfferTerms,
  QueuedExpert,
  RoutedTask,
  RoutedTaskState,
} from './domain/offer.js';
export type { Passage, PassageField } from './domain/passage.js';
export type { CategoryWeights, ProjectSpec } from './domain/project-spec.js';
export type { MinimumShare, RoutingPolicy } from './domain/routing-policy.js';
export type { Span } from './domain/span.js';
export type { HourlyPay, Task } from './domain/task.js';
export type { Weekday, WeeklyWindow, WorkingHours } from './domain/working-hours.js';
export type { Embedder, TextRole, VectorSpace } from './embed/embedder.js';
export { KeptVectors } from './embed/kept-vectors.js';
export { type OpenEmbedderOptions, openEmbedder } from './embed/open-embedder.js';
export {
  type EvaluateOptions,
  type Evaluation,
  type EvaluationProgress,
  evaluate,
} from './evaluate/evaluate.js';
export type { Estimate, Measure } from './evaluate/measure-run.js';
export type { Ranker } from './evaluate/ranker.js';
export type { MetricName } from './evaluate/unit-scores.js';
export type { AddedExpert, AddOptions } from './import/add-expert.js';
export {
  type ImportPreview,
  type PreviewedPerson,
  type PreviewOptions,
  previewImport,
} from './import/import-preview.js';
export type { ImportOptions } from './import/import-run.js';
export type { ImportProgress, ImportSummary, SkippedPath } from './import/import-summary.js';
export type { Imports, StartedImport } from './import/imports.js';
export { mendableCsv } from './import/mendable-csv.js';
export type { OcrOptions } from './ingest/ocr/ocr-options.js';
export type { ReadFailure } from './ingest/read-failure.js';
export { isDeeperThan } from './ingest/record/canonical-json.js';
export { type ColumnMapping, columnMappingSchema } from './ingest/table/column-mapping.js';
export { COLUMN_ROLES, type ColumnRole } from './ingest/table/column-role.js';
export { csvLine } from './ingest/table/csv-line.js';
export type { ColumnReading, TableMapping } from './ingest/table/table-mapping.js';
export type { TableOptions } from './ingest/table/table-options.js';
export type { MergeReason } from './linkage/merge-reason.js';
export type { LinkEvidence } from './linkage/outcome-odds.js';
export { Matcher } from './matcher.js';
export { type MatcherOptions, openMatcher } from './open-matcher.js';
export type { Erasure } from './privacy/eraser.js';
export type { ExpertHistory } from './privacy/expert-history.js';
export type { PersonExport } from './privacy/export-person.js';
export type {
  ApplyRetentionOptions,
  ForgottenImport,
  Retention,
  RetentionReport,
} from './privacy/retention.js';
export { blindCredential } from './profile/blind-credential.js';
export { blindText } from './profile/blind-text.js';
export type { IndexState } from './retrieve/index-keeper.js';
export type { CodeCount, PoolCounts, ThresholdCount } from './retrieve/pool-counts.js';
export type { PoolFilter } from './retrieve/pool-filter.js';
export { type AssignedWork, assign, type Work } from './route/assign.js';
export type { HeldPlaces } from './route/book-held.js';
export type { TaskCandidate, TaskCandidates } from './route/candidate.js';
export { type CapacityInput, capacityInputSchema, parseCapacity } from './route/capacity-input.js';
export { type CurrentWork, currentWork, type GivenWork } from './route/current-work.js';
export { gini } from './route/fairness/gini.js';
export {
  type AttributeAudit,
  type AuditedPerson,
  type GroupAudit,
  type GroupAuditOptions,
  type GroupRate,
  groupAudit,
} from './route/fairness/group-audit.js';
export { type AuditPageOptions, groupAuditPage } from './route/fairness/group-audit-page.js';
export { type LoadReport, loadReport, type SharedWork } from './route/fairness/load-report.js';
export { readCapacities } from './route/file/read-capacities.js';
export { type GroupLabels, readGroupLabels } from './route/file/read-group-labels.js';
export { readTasks } from './route/file/read-tasks.js';
export { offerTermsInputSchema, parseOfferTerms } from './route/offer-terms-input.js';
export { besideOffers } from './route/offers/beside-offers.js';
export { goOnWithEscalated } from './route/offers/go-on-with-escalated.js';
export { holdOut } from './route/offers/hold-out.js';
export { keptPolicy } from './route/offers/kept-policy.js';
export type { Answered, AnswerOutcome } from './route/offers/late-answer.js';
export { OfferDesk } from './route/offers/offer-desk.js';
export type { OfferEvent, OfferStore } from './route/offers/offer-store.js';
export { type PlannedWork, type PlanOptions, planWork, type WorkToPlan } from './route/plan-work.js';
export {
  parseRoutingPolicy,
  type RoutingPolicyInput,
  routingPolicyInputSchema,
} from './route/routing-policy-input.js';
export type { CandidateOptions } from './route/spec-candidates.js';
export { type SpecSource, taskCandidates } from './route/task-candidates.js';
export { parseTask, type TaskInput, taskFields, taskInputSchema } from './route/task-input.js';
export type { WhyAssigned } from './route/why-assigned.js';
export { makeSpec } from './spec/make-spec.js';
export { type SpecInput, specInputSchema } from './spec/spec-input.js';
export type {
  AuditHead,
  AuditLog,
  ListAuditOptions,
  VerifyAuditOptions,
} from './store/audit/audit-log.js';
export type { AuditVerdict } from './store/audit/verify-chain.js';
export type { Duplicate } from './store/duplicate-rows.js';
export { scrub } from './store/erasure/scrub.js';
export type { Change as ExpertChange, ChangeLog } from './store/expert-store.js';
export type { ImportCounts, ImportRun, ImportState } from './store/import-run.js';
export type { ImportSettings } from './store/import-settings.js';
export type { ListedMerge, ListMergesOptions } from './store/list-merges.js';
export type { Merge } from './store/merge-experts.js';
export { SqlConnection, type SqlValue } from './store/sql-connection.js';
export type { Concept } from './taxonomy/concept.js';
export { TAXONOMY_KINDS, type TaxonomyKind, taxonomyCodes } from './taxonomy/taxonomy-codes.js';
