import type { Criterion } from '../domain/criterion.js';

type Unnumbered<T> = T extends Criterion ? Omit<T, 'id' | 'necessity'> : never;

/** A criterion before it has a number and before it is known whether it is a must. */
export type Requirement = Unnumbered<Criterion>;
