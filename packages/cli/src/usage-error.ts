/** The command line, or a variable of the environment, does not say what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
