import type { Command } from 'commander';

/** Where a command takes the brief from. */
export interface BriefOptions {
  /** A file, text or JSON. */
  readonly spec?: string;
  /** The brief itself. */
  readonly text?: string;
}

/** Adds the options that name a brief. */
export function withBriefOptions(command: Command): Command {
  return command
    .option('--spec <file>', 'the brief in a file, as text or JSON')
    .option('--text <brief>', 'the brief itself');
}
