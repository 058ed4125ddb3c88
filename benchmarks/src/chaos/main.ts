import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../seeded-random.js';
import { FAULTS, type Fault, type Victims } from './faults.js';
import { ImportClient } from './import-client.js';
import { BRIEFS, MATCHES, wrongsOf } from './outcome.js';
import { RedisProcess } from './redis-process.js';
import { SmallDisk } from './small-disk.js';
import { Topology } from './topology.js';

const DEFAULT_TIMES = 30;
const IMPORTS_PER_ROUND = 2;
/** A fault comes somewhere between the first import of a round and so long after, in ms. */
const LATEST_MS = 4_000;
const DISK_MIB = 200;

type Mode = Fault['modes'][number];

/** Has each fault befall a service at random moments while it imports, and looks for what was lost or came twice. */
async function main(times: number, seed: number, only: string): Promise<void> {
  const random = seededRandom(seed);
  let wrongs = 0;
  for (const fault of FAULTS.filter(({ name }) => name.includes(only)))
    for (const mode of fault.modes) {
      const rounds = Math.ceil(times / fault.modes.length);
      const startedAtMs = performance.now();
      const found = await endure(fault, mode, rounds, random);
      wrongs += found.length;
      const seconds = Math.round((performance.now() - startedAtMs) / 1_000);
      const line = [
        fault.name.padEnd(28),
        mode.padEnd(6),
        `${rounds} times`.padEnd(10),
        `${seconds} s`.padEnd(8),
      ];
      process.stdout.write(`${line.join(' ')} ${found.length === 0 ? 'nothing lost' : found.join('; ')}\n`);
    }
  process.stdout.write(`seed ${seed}: ${wrongs === 0 ? 'all held' : `${wrongs} wrong`}\n`);
  process.exitCode = wrongs === 0 ? 0 : 1;
}

/** @returns what is wrong after so many rounds */
async function endure(fault: Fault, mode: Mode, rounds: number, random: () => number): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'expertmatch-chaos-'));
  const disk = fault.needsDisk ? SmallDisk.make(join(root, 'disk'), DISK_MIB) : undefined;
  const redis = mode === 'redis' ? await RedisProcess.start(join(root, 'redis')) : undefined;
  const dir = join(disk?.path ?? root, 'data');
  const topology = new Topology({ dir, workers: fault.workers, redis });
  const client = new ImportClient(topology);
  try {
    if (fault.needsDisk && disk === undefined)
      return ['no disk can be made here: only root can, and not everywhere'];
    for (let round = 0; round < rounds; round++)
      await suffer(fault, { topology, redis, disk, random }, client, String(round));
    const served: string[][] = [];
    for (const brief of BRIEFS) served.push(await client.match(brief, MATCHES));
    await topology.close();
    return await wrongsOf(dir, root, client.tables, served);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await topology.kill();
    await redis?.kill();
    disk?.dispose();
    rmSync(root, { recursive: true, force: true });
  }
}

/** One round: imports are sent one after the other, and somewhere among them the fault comes. */
async function suffer(fault: Fault, victims: Victims, client: ImportClient, round: string): Promise<void> {
  await victims.topology.url();
  await Promise.all([sendSome(client, round, victims.random), befall(fault, victims)]);
  await client.settle();
}

async function befall(fault: Fault, victims: Victims): Promise<void> {
  await sleep(victims.random() * LATEST_MS);
  await fault.befall(victims);
}

async function sendSome(client: ImportClient, round: string, random: () => number): Promise<void> {
  for (let at = 0; at < IMPORTS_PER_ROUND; at++) {
    await client.send(`r${round}i${at}`);
    await sleep(random() * (LATEST_MS / IMPORTS_PER_ROUND));
  }
}

const [times = DEFAULT_TIMES, seed = Date.now()] = process.argv.slice(2, 4).map(Number);
await main(times, seed, process.argv[4] ?? '');
