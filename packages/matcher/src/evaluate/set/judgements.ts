/** What people said of experts and projects. */
export interface Judgements {
  /** Grades above 0 by project id, then expert id: the relevant experts of each project that has one. */
  readonly relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The projects on which an expert's fitness was graded, by expert id. */
  readonly graded: ReadonlyMap<string, readonly GradedProject[]>;
}

/** How fit an expert is for a project; only differences between grades count. */
export interface GradedProject {
  readonly projectId: string;
  readonly grade: number;
}
