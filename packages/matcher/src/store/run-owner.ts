import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A run that says nothing for so long, in ms, is taken for dead even if a process of its number lives. */
const SILENCE_MS = 60_000;
/** The owner of a run that nobody works on. */
export const NOBODY = '';
/** Of the runs that this process works on. */
const TOKENS = new Set<string>();

/** This process's work on one run, as the run names its owner; the token tells it from that of an earlier process of the same number. */
export class RunOwner {
  readonly #token = randomUUID();

  constructor() {
    TOKENS.add(this.#token);
  }

  toString(): string {
    return JSON.stringify([hostname(), process.pid, this.#token]);
  }

  /** Says that the work has ended, whether or not that could be written down. */
  release(): void {
    TOKENS.delete(this.#token);
  }
}

/** Whether the process that owns a run is still at work on it. */
export function isAtWork(owner: string, heardAt: string): boolean {
  if (owner === NOBODY || Date.now() - Date.parse(heardAt) > SILENCE_MS) return false;
  const [host, pid, token]: [string, number, string] = JSON.parse(owner);
  if (host !== hostname()) return true;
  return pid === process.pid ? TOKENS.has(token) : isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
