import type { FieldProblem } from './problem.js';
import type { ProblemCode } from './problem-code.js';

/** Thrown where a request cannot be served for a reason of its own. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';

  /**
   * @param detail what was wrong and what to do; told to the caller
   * @param errors the fields that are wrong, if it is about fields
   */
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors?: readonly FieldProblem[],
  ) {
    super(detail);
  }
}
