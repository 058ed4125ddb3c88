import type { Expert, MatchAnswer } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';
import type { TaxonomyNames } from '../taxonomy-names.js';

/** An answer, and what it takes to show it. */
export interface MatchView {
  readonly answer: MatchAnswer;
  readonly expertOf: (expertId: string) => Expert;
  readonly names: TaxonomyNames;
  readonly screen: Screen;
}
