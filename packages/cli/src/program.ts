import { Command } from 'commander';
import { auditCommand } from './commands/audit.js';
import { backupCommand } from './commands/backup.js';
import { codesCommand } from './commands/codes.js';
import { compareCommand } from './commands/compare.js';
import { doctorCommand } from './commands/doctor.js';
import { duplicatesCommand } from './commands/duplicates.js';
import { eraseCommand } from './commands/erase.js';
import { evaluateCommand } from './commands/evaluate.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { importsCommand } from './commands/imports.js';
import { listCommand } from './commands/list.js';
import { matchCommand } from './commands/match.js';
import { offersCommand } from './commands/offers.js';

import { retentionCommand } from './commands/retention.js';
import { routeCommand } from './commands/route.js';
import { serveCommand } from './commands/serve.js';
import { showCommand } from './commands/show.js';
import { statsCommand } from './commands/stats.js';
import { unmergeCommand } from './commands/unmerge.js';
import { workerCommand } from './commands/worker.js';
import type { Context, Streams } from './context.js';
import { EXIT } from './exit-code.js';
import { reportFailure } from './report-failure.js';
import { packageVersion } from './version.js';

const COMMANDS = [
  importCommand,
  importsCommand,
  matchCommand,
  compareCommand,
  routeCommand,
  offersCommand,
  showCommand,
  listCommand,
  statsCommand,
  eraseCommand,
  exportCommand,
  retentionCommand,
  duplicatesCommand,
  unmergeCommand,
  auditCommand,
  codesCommand,
  doctorCommand,
  evaluateCommand,
  serveCommand,
  backupCommand,
  workerCommand,
];

const HELP = `
Examples:
  $ expertmatch import ~/resumes pool.csv
  $ expertmatch match --spec brief.txt --explain
  $ expertmatch match --text 'wound care physician, Florida, up to $120/h'
  $ expertmatch match --help

Exit codes: 0 done, 1 failed, 2 usage, 3 done but some inputs failed.
Environment: EXPERTMATCH_DATA_DIR, EXPERTMATCH_MODEL, EXPERTMATCH_CACHE_DIR,
HOST, PORT, REDIS_URL, NO_COLOR.`;

/**
 * Runs one command line.
 * @param args without node and script
 * @returns the exit code
 */
export async function runProgram(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode: number = EXIT.done;
  const endWith = (code: number) => {
    exitCode = code;
  };
  try {
    await createProgram({ ...streams, endWith }).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, streams.err);
  }
}

function createProgram(context: Context): Command {
  const { out, err } = context;
  const program = new Command('expertmatch')
    .description('Finds the right expert for a piece of work, and says why.')
    .version(packageVersion(), '--version', 'say which version this is')
    .option('--dir <folder>', 'data directory (EXPERTMATCH_DATA_DIR)')
    .option('--model <model>', 'folder or hub name of an embedding model (EXPERTMATCH_MODEL)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => out.width,
      getErrHelpWidth: () => err.width,
    })
    .addHelpText('after', HELP)
    .exitOverride();
  for (const make of COMMANDS) {
    const command = make(context);
    program.addCommand(command.copyInheritedSettings(program));
    for (const part of command.commands) part.copyInheritedSettings(program);
  }
  return program;
}
