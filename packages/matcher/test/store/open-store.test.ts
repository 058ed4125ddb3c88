import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MaskPolicy } from '#domain/mask-policy.js';
import { APPLICATION_ID, MIGRATIONS } from '#store/migrations.js';
import { openStore } from '#store/open-store.js';
import { sourcePlace } from '#store/source-place.js';
import { SPACE, sampleExpert, sampleId, sampleVectors } from './sample-expert.js';
import { StoreDirectory } from './store-directory.js';

describe('openStore', () => {
  let directory: StoreDirectory;
  beforeEach(() => {
    directory = new StoreDirectory();
  });
  afterEach(() => directory.dispose());

  const fill = () => {
    const store = directory.open();
    store.put(sampleExpert(1), sampleVectors(sampleExpert(1)));
    store.close();
  };
  const writeFile = (content: string) => {
    mkdirSync(directory.dir, { recursive: true });
    writeFileSync(directory.file, content);
  };
  const sql = (statements: string) => {
    const database = new Database(directory.file);
    database.exec(statements);
    database.close();
  };
  /** A directory as an earlier version left it, with one expert. */
  const writeFormat = (format: number) => {
    writeFile('');
    const { id, profile, identity, text, contentHash, sources } = sampleExpert(1);
    const [source = { file: '', format: 'pdf' }] = sources;
    const values = [profile.headline?.value, profile, identity, text].map((value) => JSON.stringify(value));
    const database = new Database(directory.file);
    for (const step of MIGRATIONS.slice(0, format)) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${format};`);
    const meta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
    for (const [key, value] of Object.entries(SPACE)) meta.run([key, JSON.stringify(value)]);
    database.prepare('INSERT INTO experts VALUES (?, ?, ?, ?, ?, ?)').run([id, ...values, contentHash]);
    const insert = 'INSERT INTO sources (expert_id, place, source, content_hash) VALUES (?, ?, ?, ?)';
    database.prepare(insert).run([id, sourcePlace(source), JSON.stringify(source), contentHash]);
    database.close();
  };
  const unusable = (words: RegExp) =>
    expect.objectContaining({
      code: 'data_dir_unusable',
      data: { dir: directory.dir },
      message: expect.stringMatching(words),
    });

  it('makes the directory and its files for their owner alone', () => {
    directory.open();
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect([dirname(directory.dir), directory.dir].map(mode)).toEqual(['700', '700']);
    const names = readdirSync(directory.dir).sort();
    expect(names).toEqual(['', '-shm', '-wal'].map((end) => `expertmatch.sqlite${end}`));
    expect(names.map((name) => mode(join(directory.dir, name)))).toEqual(['600', '600', '600']);
  });

  it('finds again what was stored, and may be closed twice', () => {
    fill();
    const store = directory.open();
    expect(store.get(sampleId(1))).toEqual(sampleExpert(1));
    store.close();
    store.close();
  });

  it('leaves what was put in the database, not in the log, when it is closed', () => {
    fill();
    expect(statSync(`${directory.file}-wal`).size).toBe(0);
    expect(readFileSync(directory.file).includes('Wound-care physician 1')).toBe(true);
  });

  it('refuses another model, naming both and the way out', () => {
    fill();
    const open = () => openStore({ dir: directory.dir, space: { model: 'other/fp32/1', dimensions: 8 } });
    const found = 'sample/fp32/00000000 (8 dimensions)';
    const wanted = 'other/fp32/1 (8 dimensions)';
    const data = { dir: directory.dir, found, wanted };
    expect(open).toThrow(expect.objectContaining({ code: 'data_dir_incompatible', data }));
    for (const words of [found, wanted, '--model', '--dir']) expect(open).toThrow(words);
  });

  it('refuses other dimensions', () => {
    fill();
    const open = () => openStore({ dir: directory.dir, space: { ...SPACE, dimensions: 16 } });
    expect(open).toThrow(expect.objectContaining({ code: 'data_dir_incompatible' }));
  });

  it('keeps the mask that it was made with, for whoever asks for none', () => {
    openStore({ dir: directory.dir, space: SPACE, mask: ['schools', 'places'] }).close();
    expect(directory.open().mask).toEqual(['schools', 'places']);
  });

  it('takes another mask while it holds nobody, and refuses it after that, naming both and the way out', () => {
    const masked = (mask: MaskPolicy) => openStore({ dir: directory.dir, space: SPACE, mask });
    expect(directory.open().mask).toEqual([]);
    masked(['employers']).close();
    fill();
    masked(['employers']).close();
    const [found, wanted] = ['the mask employers', 'the mask dates,places'];
    const data = { dir: directory.dir, found, wanted };
    const open = () => masked(['dates', 'places']);
    expect(open).toThrow(expect.objectContaining({ code: 'data_dir_incompatible', data }));
    for (const words of [found, wanted, '--mask', '--dir']) expect(open).toThrow(words);
    expect(() => masked([])).toThrow('nothing masked');
    const store = directory.open();
    store.remove(sampleId(1));
    expect(masked([]).mask).toEqual([]);
  });

  it('stores nobody under a mask that another process changed meanwhile', () => {
    const store = directory.open();
    openStore({ dir: directory.dir, space: SPACE, mask: ['schools'] }).close();
    const put = () => store.put(sampleExpert(1), sampleVectors(sampleExpert(1)));
    expect(put).toThrow(expect.objectContaining({ code: 'data_dir_incompatible' }));
    expect(store.ids()).toEqual([]);
  });

  it('takes a directory from before there were masks for one without', () => {
    writeFormat(1);
    expect(directory.open().mask).toEqual([]);
  });

  it.each([1, 2])('brings a directory of format %i up to today’s with all that it holds', (format) => {
    writeFormat(format);
    const store = directory.open();
    const { passages: _, ...expert } = sampleExpert(1);
    expect(store.get(sampleId(1))).toEqual({ ...expert, passages: [] });
    expect(store.findBySource({ file: 'cv-1.pdf', format: 'pdf' })?.expertId).toBe(sampleId(1));
    store.put(sampleExpert(1), sampleVectors(sampleExpert(1)));
    expect(store.get(sampleId(1))).toEqual(sampleExpert(1));
  });

  it('refuses a newer format and leaves it as it is', () => {
    fill();
    sql('PRAGMA user_version = 99');
    const before = readFileSync(directory.file);
    const data = { dir: directory.dir, found: 'format 99', wanted: `format ${MIGRATIONS.length}` };
    expect(() => directory.open()).toThrow(expect.objectContaining({ code: 'data_dir_incompatible', data }));
    expect(readFileSync(directory.file).equals(before)).toBe(true);
  });

  it('refuses a file that is not a database and leaves it as it is', () => {
    writeFile('not a database '.repeat(500));
    expect(() => directory.open()).toThrow(unusable(/SQLITE_NOTADB.*--dir/));
    expect(readFileSync(directory.file, 'latin1')).toBe('not a database '.repeat(500));
  });

  it('refuses another program’s database and leaves it as it is', () => {
    writeFile('');
    sql('CREATE TABLE theirs (id INTEGER)');
    const before = readFileSync(directory.file);
    expect(() => directory.open()).toThrow(unusable(/another program/));
    expect(readFileSync(directory.file).equals(before)).toBe(true);
  });

  it('says that a database cut short is damaged', () => {
    fill();
    truncateSync(directory.file, 3 * 4096);
    expect(() => directory.open().get(sampleId(1))).toThrow(unusable(/SQLITE_CORRUPT/));
  });

  it.each([
    ["UPDATE experts SET profile = '{'", 'get'],
    ["UPDATE experts SET headline = '{'", 'list'],
    ["UPDATE sources SET source = '{'", 'list'],
    ["UPDATE passages SET passage = '{'", 'get'],
    ["UPDATE passages SET passage = '{'", 'passages'],
    ["UPDATE vectors SET vector = x'0000'", 'passages'],
    ["UPDATE vectors SET vector = x'0000'", 'vectors'],
  ] as const)('names the expert whose row is damaged: after %s, in %s', (damage, method) => {
    fill();
    sql(damage);
    const store = directory.open();
    const read = {
      get: () => store.get(sampleId(1)),
      list: () => store.list(),
      passages: () => [...store.passages()],
      vectors: () => store.vectors(sampleId(1)),
    };
    expect(read[method]).toThrow(unusable(new RegExp(`expert ${sampleId(1)} is damaged`)));
  });

  it('says what is wrong with a directory that cannot be made or opened', () => {
    mkdirSync(directory.dir, { recursive: true });
    const file = join(directory.dir, 'a-file');
    writeFileSync(file, '');
    for (const dir of [file, join(file, 'below')]) {
      const error = expect.objectContaining({ code: 'data_dir_unusable', data: { dir } });
      expect(() => openStore({ dir, space: SPACE })).toThrow(error);
    }
    mkdirSync(directory.file);
    expect(() => directory.open()).toThrow(unusable(/EISDIR/));
  });
});
