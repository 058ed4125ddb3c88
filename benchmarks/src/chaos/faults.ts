import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisProcess } from './redis-process.js';
import type { SmallDisk } from './small-disk.js';
import type { Topology } from './topology.js';

/** What a fault befalls. */
export interface Victims {
  readonly topology: Topology;
  readonly redis: RedisProcess | undefined;
  readonly disk: SmallDisk | undefined;
  readonly random: () => number;
}

/** Something that happens to a service, and is over when this resolves. */
export interface Fault {
  readonly name: string;
  readonly modes: readonly ('local' | 'redis')[];
  readonly workers: number;
  readonly needsDisk?: boolean;
  readonly befall: (victims: Victims) => Promise<void>;
}

const BOTH = ['local', 'redis'] as const;
const LONGEST_AWAY_MS = 2_000;

/** All faults. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'kill -9 API',
    modes: BOTH,
    workers: 1,
    befall: ({ topology }) => topology.endService('SIGKILL'),
  },
  {
    name: 'kill -9 worker',
    modes: BOTH,
    workers: 1,
    befall: ({ topology }) => topology.endWorker('SIGKILL'),
  },
  {
    name: 'SIGTERM API',
    modes: BOTH,
    workers: 1,
    befall: ({ topology }) => topology.endService('SIGTERM'),
  },
  {
    name: 'SIGTERM worker',
    modes: BOTH,
    workers: 1,
    befall: ({ topology }) => topology.endWorker('SIGTERM'),
  },
  {
    name: 'kill -9 one of two workers',
    modes: BOTH,
    workers: 2,
    befall: ({ topology }) => topology.endWorker('SIGKILL'),
  },
  {
    name: 'kill -9 Redis',
    modes: ['redis'],
    workers: 1,
    befall: async ({ redis, random }) => {
      await redis?.kill(random() < 0.5);
      await sleep(random() * LONGEST_AWAY_MS);
      await redis?.start();
    },
  },
  {
    name: 'full disk',
    modes: BOTH,
    workers: 1,
    needsDisk: true,
    befall: async ({ disk, random }) => {
      disk?.fill(random() * 200_000);
      await sleep(random() * LONGEST_AWAY_MS);
      disk?.empty();
    },
  },
];
