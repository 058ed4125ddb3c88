import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { previewImport } from '#import/import-preview.js';
import { makeZip, zipOf } from '../ingest/make-zip.js';
import { ImportDesk, table } from './import-desk.js';

const NURSE = 'Jane Doe\n\nExperience\nNurse, Ward Hospital, 2019 to 2022\n';
const PHYSICIAN = 'Jo Park\n\nExperience\nPhysician, Bay Clinic, 2012 to 2020\n';
const EXPORT = {
  'Profile.csv': 'First Name,Last Name,Headline\nMaren,Oakhollow,Wound care nurse\n',
  'Positions.csv': 'Company Name,Title,Started On,Finished On\nBaywater,Nurse,Jan 2015,\n',
  'Connections.csv': 'First Name,Last Name,Company,Position\nAna,Roe,Bay,Nurse\n',
};

describe('an archive', () => {
  let desk: ImportDesk;
  beforeEach(() => {
    desk = new ImportDesk();
  });
  afterEach(() => desk.dispose());

  function sources(): string[] {
    const files = [...desk.store.iterateExperts()].flatMap((one) => one.sources.map(({ file }) => file));
    return files.map((file) => file.replace(`${desk.files}/`, '')).sort();
  }

  async function imported(name: string, bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
    const { failures } = await desk.imports.start([desk.write(name, bytes)], {});
    expect(existsSync(join(desk.dir, 'unpacked', '1'))).toBe(false);
    return failures.map(({ file, error }) => [file.replace(`${desk.files}/`, ''), error.code]);
  }

  it('is read file by file, nested once, and hidden entries are passed over', async () => {
    const inner = makeZip({ 'people/jo.txt': PHYSICIAN, 'deep.zip': makeZip({ 'x.txt': NURSE }) });
    const bytes = makeZip({
      'cv/jane.txt': NURSE,
      'cv/': '',
      '__MACOSX/cv/._jane.txt': 'x',
      'inner.zip': inner,
      'pool.csv': table(3),
      'blank.txt': ' ',
    });
    expect(await imported('all.zip', bytes)).toEqual([
      ['all.zip/inner.zip/deep.zip', 'unsupported_format'],
      ['all.zip/blank.txt', 'unreadable_document'],
    ]);
    const pool = ['all.zip/pool.csv', 'all.zip/pool.csv', 'all.zip/pool.csv'];
    expect(sources()).toEqual(['all.zip/cv/jane.txt', 'all.zip/inner.zip/people/jo.txt', ...pool]);
    const again = await desk.imports.start([join(desk.files, 'all.zip')], {});
    expect(again).toMatchObject({ imported: 0, unchanged: 5, failed: 2 });
  });

  it('has an error for each entry that is not safe to unpack, and the others are read', async () => {
    const content = NURSE;
    const bytes = zipOf([
      { name: '../../outside.txt', content },
      { name: '/etc/absolute.txt', content },
      { name: 'C:\\drive.txt', content },
      { name: 'a/..\\..\\b.txt', content },
      { name: 'nul\0.txt', content },
      { name: 'link.txt', content: '/etc/passwd', isLink: true },
      { name: 'locked.txt', content, isEncrypted: true },
      { name: 'packed.txt', content, method: 14 },
      { name: 'good.txt', content },
      { name: './good.txt', content: PHYSICIAN },
      { name: 'rotten.txt', content, claimedCrc32: 1 },
    ]);
    expect(await imported('bad.zip', bytes)).toEqual([
      ['bad.zip/../../outside.txt', 'unsafe_entry'],
      ['bad.zip//etc/absolute.txt', 'unsafe_entry'],
      ['bad.zip/C:\\drive.txt', 'unsafe_entry'],
      ['bad.zip/a/..\\..\\b.txt', 'unsafe_entry'],
      ['bad.zip/nul\0.txt', 'unsafe_entry'],
      ['bad.zip/link.txt', 'unsafe_entry'],
      ['bad.zip/locked.txt', 'unreadable_document'],
      ['bad.zip/packed.txt', 'unsupported_format'],
      ['bad.zip/good.txt', 'unsafe_entry'],
      ['bad.zip/rotten.txt', 'unreadable_document'],
    ]);
    expect(sources()).toEqual(['bad.zip/good.txt']);
  });

  it('that unpacks to far more than it has is stopped, whatever it says of itself', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024);
    const bytes = zipOf([
      { name: 'bomb.txt', content: zeros },
      { name: 'liar.txt', content: zeros, claimedBytes: 10 },
      { name: 'huge.txt', content: 'x', claimedBytes: 4_000_000_000 },
      { name: 'jane.txt', content: NURSE },
    ]);
    expect(await imported('bomb.zip', bytes)).toEqual([
      ['bomb.zip/huge.txt', 'limit_exceeded'],
      ['bomb.zip/bomb.txt', 'limit_exceeded'],
      ['bomb.zip/liar.txt', 'limit_exceeded'],
    ]);
    expect(sources()).toEqual(['bomb.zip/jane.txt']);
  });

  it('of a LinkedIn account is one person, and so is each folder in it that is one', async () => {
    expect(await imported('account.zip', makeZip(EXPORT))).toEqual([]);
    expect(sources()).toEqual(['account.zip']);
    const folders = {
      'ana/': EXPORT,
      'bo/': { ...EXPORT, 'Profile.csv': EXPORT['Profile.csv'].replace('Maren', 'Bo') },
    };
    const entries = Object.entries(folders).flatMap(([folder, files]) =>
      Object.entries(files).map(([name, content]) => [folder + name, content] as const),
    );
    const { imported: people } = await desk.imports.start(
      [desk.write('team.zip', makeZip({ ...Object.fromEntries(entries), 'jo.txt': PHYSICIAN }))],
      {},
    );
    expect(people).toBe(2);
    expect(sources()).toEqual(['account.zip', 'team.zip/ana', 'team.zip/bo', 'team.zip/jo.txt']);
  });

  it('whose tables only look like a LinkedIn account is read file by file', async () => {
    const profile = 'Name,Headline\nJane Doe,Nurse\nJo Park,Physician\n';
    await imported(
      'pools.zip',
      makeZip({ 'Profile.csv': profile, 'Skills.csv': 'Name,Skill\nAna Roe,triage\n' }),
    );
    expect(sources()).toEqual(['pools.zip/Profile.csv', 'pools.zip/Profile.csv', 'pools.zip/Skills.csv']);
  });

  it('of more than 65,535 files (ZIP64) is read', async () => {
    const bytes = makeZip({ 'jane.txt': NURSE });
    const end = bytes.subarray(-22);
    const long = Buffer.alloc(56);
    long.writeUInt32LE(0x06064b50, 0);
    long.writeBigUInt64LE(44n, 4);
    long.writeBigUInt64LE(1n, 24);
    long.writeBigUInt64LE(1n, 32);
    long.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
    long.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(bytes.length - 22), 8);
    const short = Buffer.from(end).fill(0xff, 8, 20);
    expect(await imported('long.zip', Buffer.concat([bytes.subarray(0, -22), long, locator, short]))).toEqual(
      [],
    );
    expect(sources()).toEqual(['long.zip/jane.txt']);
  });

  it('that was half read is gone on with at the file where it was', async () => {
    const files = Array.from({ length: 30 }, (_, at) => [`${at}.txt`, NURSE.replaceAll('Doe', `Doe ${at}`)]);
    desk.write('many.zip', makeZip(Object.fromEntries(files)));
    const stop = new AbortController();
    const { runId } = await desk.imports.start([desk.files], {
      signal: stop.signal,
      onProgress: ({ filesRead }) => {
        if (filesRead >= 10) stop.abort();
      },
    });
    const before = desk.store.stats().experts;
    expect(before).toBeLessThan(30);
    expect(await desk.imports.resume(runId)).toMatchObject({ imported: 30, unchanged: 0, failed: 0 });
    expect(sources()).toHaveLength(30);
  });

  it('leaves nothing behind, and what a killed import left is swept', async () => {
    const left = join(desk.dir, 'unpacked', '77');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, '1'), NURSE);
    await imported('one.zip', makeZip({ 'jane.txt': NURSE }));
    expect(readdirSync(join(desk.dir, 'unpacked'))).toEqual([]);
  });

  it('damaged anywhere ends no import', async () => {
    const sound = makeZip({
      'jane.txt': NURSE,
      'in.zip': makeZip({ 'jo.txt': PHYSICIAN }),
      'pool.csv': table(3),
    });
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        const { cancelled } = await desk.imports.start([desk.write('any.zip', bytes)], {});
        expect(cancelled).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('that is damaged is one error', async () => {
    expect(await imported('cut.zip', makeZip({ 'jane.txt': NURSE }).subarray(0, 60))).toEqual([
      ['cut.zip', 'unsupported_format'],
    ]);
  });
});

it('is previewed with all that is in it', async () => {
  const desk = new ImportDesk();
  try {
    const inner = makeZip({ 'jo.txt': PHYSICIAN });
    const file = desk.write(
      'all.zip',
      makeZip({ 'jane.txt': NURSE, 'inner.zip': inner, 'pool.csv': table(2) }),
    );
    const { people, failures, tables } = await previewImport([file]);
    expect({ people, failures, tables: tables.length }).toEqual({ people: 4, failures: [], tables: 1 });
  } finally {
    await desk.dispose();
  }
});
