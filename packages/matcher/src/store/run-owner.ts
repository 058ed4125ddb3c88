import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A run that says nothing for so long, in ms, is taken for dead even if a process of its number lives. */
const SILENCE_MS = 60_000;
const TOKEN = randomUUID();

/** This process, as a run names its owner; the token tells it from an earlier one of the same number. */
export function thisProcess(): string {
  return JSON.stringify([hostname(), process.pid, TOKEN]);
}

/** Whether the process that owns a run is still at work on it. */
export function isAtWork(owner: string, heardAt: string): boolean {
  if (Date.now() - Date.parse(heardAt) > SILENCE_MS) return false;
  const [host, pid, token]: [string, number, string] = JSON.parse(owner);
  if (host !== hostname()) return true;
  return pid === process.pid ? token === TOKEN : isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
