/** Why the records of two experts were taken for one person's. */
export interface MergeReason {
  /** Whether an import found it or a person said so. */
  readonly by: 'import' | 'person';
}
