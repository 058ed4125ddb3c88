/** An expert scored for a task, by whatever scorer. */
export interface TaskCandidate {
  readonly expertId: string;
  /** 0 to 100. */
  readonly score: number;
  /** Default `eligible`. */
  readonly eligibility?: 'eligible' | 'verify' | 'excluded';
  /** The must-haves in the way, in words: `Georgia licence`; default none. */
  readonly unmet?: readonly string[];
}

/** The candidates of a task. */
export interface TaskCandidates {
  readonly taskId: string;
  /** In any order, each expert once. */
  readonly candidates: readonly TaskCandidate[];
  /** No expert that the list leaves out scores more; absent: not known. 0: it leaves nobody out. */
  readonly restAtMost?: number;
}
