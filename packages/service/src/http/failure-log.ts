const MAX_CAUSES = 3;

/** What is logged of a failure. */
export interface LoggedFailure {
  readonly name: string;
  readonly code?: string;
  /** Where in the program it was, innermost first. */
  readonly frames: readonly string[];
  readonly cause?: LoggedFailure;
}

/** What may be logged of a failure: kind and place. Its message may name a person or a file of theirs. */
export function loggedFailure(error: unknown, causes = MAX_CAUSES): LoggedFailure {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause !== undefined && causes > 0 ? loggedFailure(error.cause, causes - 1) : undefined;
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    frames: frames.map((line) => line.trim()),
    ...(cause && { cause }),
  };
}
