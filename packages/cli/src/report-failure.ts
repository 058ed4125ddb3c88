import type { ExpertMatchError } from '@expertmatch/matcher';
import { CommanderError } from 'commander';
import { EXIT, EXIT_OF_ERROR } from './exit-code.js';
import type { Screen } from './screen.js';
import { printable } from './text/printable.js';
import { UsageError } from './usage-error.js';

/** Says on `err` what went wrong and gives the exit code. A defect of the program shows its stack. */
export async function reportFailure(error: unknown, err: Screen): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) return told(err, error.message, EXIT.usage);
  const library = await import('@expertmatch/matcher');
  if (error instanceof library.ExpertMatchError) return toldOfLibrary(err, error);
  // Told apart by name: its class would bring the whole service along.
  if (error instanceof Error && error.name === 'ListenError') return told(err, error.message, EXIT.failed);
  err.line(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}

function toldOfLibrary(err: Screen, { message, code }: ExpertMatchError): number {
  return told(err, `${message} [${code}]`, EXIT_OF_ERROR[code]);
}

function told(err: Screen, message: string, exitCode: number): number {
  err.line(`${err.style('red', 'error:')} ${printable(message)}`);
  return exitCode;
}
