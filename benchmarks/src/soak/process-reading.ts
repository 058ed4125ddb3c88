import { readdirSync, readFileSync } from 'node:fs';

/** What a process and those that it started hold just now, as Linux tells. */
export interface ProcessReading {
  readonly processes: number;
  /** Resident memory, MiB, all together. */
  readonly rssMiB: number;
  /** Open files, sockets and the like, all together. */
  readonly handles: number;
}

/** Reads a process and its descendants; one that ends meanwhile counts as nothing. */
export function readProcess(pid: number): ProcessReading {
  const pids = [pid, ...descendantsOf(pid)];
  return {
    processes: pids.length,
    rssMiB: Math.round(sum(pids.map(rssKiB)) / 1024),
    handles: sum(pids.map((one) => attempt(() => readdirSync(`/proc/${one}/fd`).length, 0))),
  };
}

function descendantsOf(pid: number): number[] {
  const text = attempt(() => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'), '');
  const children = text.split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function rssKiB(pid: number): number {
  const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
