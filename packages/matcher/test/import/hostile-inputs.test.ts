import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeZip } from '../ingest/make-zip.js';
import { ImportDesk } from './import-desk.js';

/** A program of POSIX. */
const MAKE_PIPE = 'mkfifo';
const MIB = 1024 * 1024;
const GOOD = 'name,headline,skills\nZoe Good,Nurse,triage\n';
const MOST_GROWTH_BYTES = 1024 * MIB;

type Failed = readonly (readonly [place: string, code: string])[];

describe('an import goes on, in bounded memory, past', () => {
  let desk: ImportDesk;
  beforeEach(() => {
    desk = new ImportDesk();
    desk.write('zz-good.csv', GOOD);
  });
  afterEach(() => desk.dispose());

  async function failed(...paths: readonly string[]): Promise<Failed> {
    const before = process.memoryUsage.rss();
    const { failures } = await desk.imports.start([...paths, desk.files], {});
    expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_GROWTH_BYTES);
    expect(names()).toContain('Zoe Good');
    return failures.map(({ file, error }) => [file.replace(`${desk.files}/`, ''), error.code]);
  }

  const names = (): readonly (string | undefined)[] =>
    [...desk.store.iterateExperts()].map(({ identity }) => identity.name);

  it('files, rows, fields and texts that are too large', async () => {
    truncateSync(desk.write('a.csv', 'name,headline\n'), 500 * MIB);
    desk.write('b.csv', `name,headline${',x'.repeat(MIB)}\nAna,Nurse${',y'.repeat(MIB)}\n`);
    desk.write('c.csv', `name,headline,summary\nAna,Nurse,${'word '.repeat(2 * MIB)}\n`);
    desk.write('d.json', JSON.stringify({ name: 'Ana', headline: 'Nurse', bio: 'word '.repeat(2 * MIB) }));
    desk.write('e.txt', 'word '.repeat(2 * MIB));
    expect(await failed()).toEqual(
      ['a.csv', 'b.csv', 'c.csv', 'd.json', 'e.txt'].map((name) => [name, 'limit_exceeded']),
    );
  });

  it('records that are nested as deep as one likes', async () => {
    const deep = 100_000;
    desk.write('a.json', `{"basics":${'['.repeat(deep)}${']'.repeat(deep)}}`);
    desk.write('b.json', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`);
    desk.write('c.jsonl', `${'['.repeat(deep)}\n`);
    desk.write('d.rtf', `{\\rtf1 ${'{'.repeat(deep)}`);
    desk.write(
      'e.json',
      '{"__proto__":{"x":1},"name":"Ana Roe","headline":"Nurse","constructor":{"a":1},"toString":"x"}',
    );
    expect(await failed()).toEqual([
      ['a.json', 'limit_exceeded'],
      ['b.json', 'limit_exceeded'],
      ['c.jsonl', 'invalid_record'],
      ['d.rtf', 'unreadable_document'],
    ]);
    expect(names()).toContain('Ana Roe');
  });

  it('files that lie about what they are', async () => {
    desk.write('a.pdf', 'Ana Roe\n\nExperience\nNurse at Ward Hospital, 2019 to 2022\n');
    desk.write('b.csv', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'));
    desk.write('c.txt', '%PDF-1.7\nnothing');
    desk.write('d.docx', makeZip({ 'x.txt': ' ' }));
    desk.write('e.csv', 'name,headline\nAna\0,Nurse\0\n');
    desk.write('f.doc', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(1_000)}`, 'hex'));
    expect(await failed()).toEqual([
      ['b.csv', 'unsupported_format'],
      ['c.txt', 'unreadable_document'],
      ['d.docx/x.txt', 'unreadable_document'],
      ['e.csv', 'unsupported_format'],
      ['f.doc', 'unsupported_format'],
    ]);
    expect(names()).toContain('Ana Roe');
  });

  it('pipes, devices, links in circles and files that cannot be read', async () => {
    execFileSync(MAKE_PIPE, [join(desk.files, 'pipe.txt')]);
    symlinkSync(desk.files, join(desk.files, 'circle'));
    symlinkSync('/etc/passwd', join(desk.files, 'passwd.txt'));
    const unreadable = '/proc/self/mem';
    expect(await failed(join(desk.files, 'pipe.txt'), '/dev/zero', unreadable)).toEqual([
      ['pipe.txt', 'file_not_found'],
      ['/dev/zero', 'file_not_found'],
      [unreadable, expect.any(String)],
    ]);
    expect(names()).toEqual(['Zoe Good']);
  });

  it('formulas and NUL characters, which stay words', async () => {
    desk.write('a.csv', 'name,headline,skills\nAna Roe,"=HYPERLINK(""http://x"",""Nurse"")",@SUM(1)\n');
    desk.write('b.json', '{"name":"Bo \\u0000Ray","headline":"Nurse\\u0000"}');
    expect(await failed()).toEqual([]);
    expect(names()).toEqual(expect.arrayContaining(['Ana Roe', 'Bo Ray']));
  });
});
