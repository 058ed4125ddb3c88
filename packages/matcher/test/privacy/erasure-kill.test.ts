import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CACHE_DIR, PrivacyDesk } from './privacy-desk.js';

const KILLS = 4;
const PEOPLE = 60;
const SCRIPT = fileURLToPath(new URL('erase-until-killed.mjs', import.meta.url));

/** A word that stands in the data of one person alone. */
const markOf = (number: number): string => `quokka${String(number).padStart(3, '0')}mark`;

function pool(): string {
  const rows = Array.from({ length: PEOPLE }, (_, k) => {
    const mark = markOf(k);
    return `Given${mark} Family${mark},${mark}@example.org,Nurse with ${mark},wound care; ${mark}`;
  });
  return ['name,email,headline,skills', ...rows, ''].join('\n');
}

/** Kills the eraser some time after its first erasure; the ids of whom it said it had erased. */
async function eraseUntilKilled(dir: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [SCRIPT, dir, CACHE_DIR], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const closed = once(child, 'close');
  while (!said.includes('\n')) await delay(5);
  await delay(afterMs);
  child.kill('SIGKILL');
  await closed;
  return said.trim().split('\n');
}

it('leaves no byte of the erased once the directory was opened again, whenever the eraser is killed', async () => {
  const desk = new PrivacyDesk();
  try {
    const matcher = await desk.open();
    await matcher.import([desk.write('pool.csv', pool())]);
    await matcher.saveIndex();
    const marks = new Map(
      matcher.list().map(({ id }) => [id, /quokka\d+mark/.exec(matcher.get(id).text)?.[0] ?? '']),
    );
    await desk.close(matcher);
    cpSync(desk.dir, join(desk.root, 'whole'), { recursive: true });
    for (let kill = 0; kill < KILLS; kill += 1) {
      rmSync(desk.dir, { recursive: true });
      cpSync(join(desk.root, 'whole'), desk.dir, { recursive: true });
      const acknowledged = await eraseUntilKilled(desk.dir, 3 + ((kill * 53) % 200));
      const after = await desk.open();
      const kept = after.list().map(({ id }) => id);
      const gone = [...marks.keys()].filter((id) => !kept.includes(id));
      expect(gone).toEqual(expect.arrayContaining(acknowledged));
      expect([...after.audit.list({ action: 'erase' })].map(({ subject }) => subject)).toEqual(gone);
      expect(after.audit.verify().sound).toBe(true);
      const { matches } = await after.match('nurse, wound care', { limit: PEOPLE });
      expect(matches.map(({ expertId }) => expertId).sort()).toEqual(kept);
      await desk.close(after);
      expect(desk.found(gone.map((id) => marks.get(id) ?? ''))).toEqual([]);
    }
  } finally {
    await desk.dispose();
  }
});
