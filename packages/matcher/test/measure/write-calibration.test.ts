import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCalibration } from '../../measure/calibration/write-calibration.js';

const source = (...entries: string[]) =>
  ['/** Curves. */', 'export const CURVES = {', ...entries, '} as const;', ''].join('\n');

describe('writing a calibration', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'expertmatch-'));
    file = join(folder, 'calibrations.ts');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes the place of the one the model had, and leaves the others alone', async () => {
    writeFileSync(
      file,
      source("  'a/1': { halfAt: 1, steepness: 2 },", "  'b/2': { halfAt: 3, steepness: 4 },"),
    );
    await writeCalibration(file, 'b/2', { halfAt: 0.5, steepness: 6.25 });
    expect(readFileSync(file, 'utf8')).toBe(
      source("  'a/1': { halfAt: 1, steepness: 2 },", "  'b/2': { halfAt: 0.5, steepness: 6.25 },"),
    );
  });

  it('adds a model in order of its name', async () => {
    writeFileSync(file, source("  'b/2': { halfAt: 3, steepness: 4 },"));
    await writeCalibration(file, 'a/1', { halfAt: 1, steepness: 2 });
    expect(readFileSync(file, 'utf8')).toBe(
      source("  'a/1': { halfAt: 1, steepness: 2 },", "  'b/2': { halfAt: 3, steepness: 4 },"),
    );
  });
});
