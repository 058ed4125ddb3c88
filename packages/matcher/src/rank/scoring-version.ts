/** Raise it when a change makes the same profile score differently for the same spec: audits tell rankings apart by it. */
export const SCORING_VERSION = 1;
