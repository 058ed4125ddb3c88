import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeZip } from '../ingest/make-zip.js';
import { ImportDesk, table } from './import-desk.js';
import { SmallDisk } from './small-disk.js';

const ROWS = 3_000;

describe.runIf(SmallDisk.canBeMade)(
  'an import onto a disk that gets full (run as root, who can mount one)',
  () => {
    let disk: SmallDisk;
    let desk: ImportDesk;
    beforeEach(() => {
      disk = new SmallDisk();
    });
    afterEach(async () => {
      await desk.dispose();
      disk.dispose();
    });

    it('ends as failed with all that it counted, and goes on when there is room', async () => {
      disk.make(4);
      desk = new ImportDesk({ dir: disk.path });
      const file = desk.write('people.csv', table(ROWS, 10));
      await expect(desk.imports.start([file], {})).rejects.toMatchObject({
        code: 'disk_full',
        data: { dir: disk.path },
      });
      const failed = desk.imports.get(1);
      expect(failed.state).toMatch(/^(?:failed|interrupted)$/);
      expect(failed.counts.imported).toBeGreaterThan(0);
      expect(failed.counts.imported).toBeLessThan(ROWS);
      expect(desk.asOther((store) => store.stats().experts)).toBe(failed.counts.imported);
      expect([...desk.imports.rows(1)]).toHaveLength(failed.counts.failed);
      disk.resize(64);
      const summary = await desk.imports.resume(1);
      expect(summary).toMatchObject({ imported: ROWS * 0.9, unchanged: 0, failed: ROWS * 0.1 });
      expect(desk.imports.get(1).state).toBe('done');
      expect(desk.people()).toHaveLength(ROWS * 0.9);
      expect([...desk.imports.rows(1)]).toHaveLength(ROWS * 0.1);
    });

    it('ends as failed when an archive cannot be unpacked there, and goes on when there is room', async () => {
      disk.make(1);
      desk = new ImportDesk({ spoolDir: disk.path });
      const large = Buffer.concat(
        Array.from({ length: 50_000 }, (_, at) => createHash('sha256').update(`${at}`).digest()),
      );
      const zip = desk.write('people.zip', makeZip({ 'a.csv': table(3), 'b.bin': large, 'c.csv': table(5) }));
      await expect(desk.imports.start([zip], {})).rejects.toMatchObject({ code: 'disk_full' });
      expect(desk.imports.get(1)).toMatchObject({ state: 'failed', error: { code: 'disk_full' } });
      expect([...desk.imports.rows(1)]).toEqual([]);
      expect(readdirSync(disk.path)).toEqual([]);
      disk.resize(16);
      expect(await desk.imports.resume(1)).toMatchObject({ failed: 1 });
      expect(desk.imports.get(1).state).toBe('done');
      expect(desk.people()).toHaveLength(5);
    });

    it('ends as failed when there is not even room for a folder', async () => {
      disk.make(1);
      disk.fill();
      desk = new ImportDesk({ spoolDir: disk.path });
      const zip = desk.write('people.zip', makeZip({ 'a.csv': table(3) }));
      await expect(desk.imports.start([zip], {})).rejects.toMatchObject({ code: 'disk_full' });
      expect(desk.imports.get(1)).toMatchObject({ state: 'failed', error: { code: 'disk_full' } });
    });
  },
);
