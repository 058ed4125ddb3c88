import { runProgram } from './program.js';
import { Screen } from './screen.js';

/** Whoever read our output has seen enough (`| head`); there is nobody left to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.stderr.on('error', () => undefined);

process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  out: new Screen(process.stdout),
  err: new Screen(process.stderr),
});
