import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../seeded-random.js';
import { Caller } from './caller.js';
import { FAULTS, type Fault, type Victims } from './faults.js';
import { ImportClient, PEOPLE_PER_IMPORT } from './import-client.js';
import { BRIEFS, MATCHES, wrongsOf } from './outcome.js';
import { Receiver } from './receiver.js';
import { RedisProcess } from './redis-process.js';
import { SmallDisk } from './small-disk.js';
import { Topology } from './topology.js';
import { WebhookClient } from './webhook-client.js';

const DEFAULT_TIMES = 30;
const IMPORTS_PER_ROUND = 2;
/** A fault comes somewhere between the first import of a round and so long after, in ms. */
const LATEST_MS = 4_000;
const DISK_MIB = 200;

type Mode = Fault['modes'][number];

/** Has each fault befall a service at random moments while it imports and sends events, and looks for what was lost or came twice. */
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
  const receiver = await Receiver.listen(random);
  const dir = join(disk?.path ?? root, 'data');
  const topology = new Topology({ dir, workers: fault.workers, redis });
  try {
    if (fault.needsDisk && disk === undefined)
      return ['no disk can be made here: only root can, and not everywhere'];
    const victims = { topology, redis, disk, random };
    return await liveThrough(fault, victims, { dir, root, rounds, receiver });
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await topology.kill();
    await redis?.kill();
    receiver.close();
    disk?.dispose();
    rmSync(root, { recursive: true, force: true });
  }
}

interface Life {
  readonly dir: string;
  readonly root: string;
  readonly rounds: number;
  readonly receiver: Receiver;
}

async function liveThrough(
  fault: Fault,
  victims: Victims,
  { dir, root, rounds, receiver }: Life,
): Promise<string[]> {
  const caller = new Caller(victims.topology);
  const client = new ImportClient(caller);
  const webhook = new WebhookClient(caller, receiver);
  await webhook.register();
  for (let round = 0; round < rounds; round++) await suffer(fault, victims, client, String(round));
  const untold = await webhook.wrongs(client.places.length, client.tables.length * PEOPLE_PER_IMPORT);
  const served: string[][] = [];
  for (const text of BRIEFS) {
    const { matches } = await caller.json<Answer>('/v1/matches', { text, limit: MATCHES });
    served.push(matches.map(({ expertId, score }) => `${expertId} ${score}`));
  }
  await victims.topology.close();
  return [...untold, ...(await wrongsOf(dir, root, client.tables, served))];
}

interface Answer {
  readonly matches: readonly { readonly expertId: string; readonly score: number }[];
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
