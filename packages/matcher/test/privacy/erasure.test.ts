import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Matcher } from '#matcher.js';
import { makePdf } from '../ingest/make-pdf.js';
import { makeZip } from '../ingest/make-zip.js';
import { PrivacyDesk } from './privacy-desk.js';

/** Words that stand in the data of one fictional person alone. */
const HERS = [
  'Zephyrina',
  'Quillfeather',
  'zquill@',
  '867-5309',
  '8675309',
  'quokkameter',
  'marmotgraph',
  'ocelotscope',
];
const OTHERS = ['Tobias', 'Fennmoor', 'fennmoor@', 'axolotlwright'];

const POOL = `name,email,phone,headline,skills
Zephyrina Quillfeather,zquill@example.org,+1 555 867-5309,Wound care nurse with quokkameter,triage; quokkameter
Tobias Fennmoor,fennmoor@example.org,+1 555 100-2000,Surgeon and axolotlwright,suturing
Ilse Brandmeer,brandmeer@example.org,,Legal translator German-English,translation
`;
const LINES = [
  {
    name: 'Zephyrina Quillfeather',
    email: 'zquill@example.org',
    headline: 'Head nurse, marmotgraph ward',
    skills: ['marmotgraph'],
  },
  {
    name: 'Ruy Montclar',
    email: 'montclar@example.org',
    headline: 'Translator of patents',
    skills: ['patents'],
  },
];
const WRONG = `name,email,headline
Tobias Fennmoor,fennmoor@example.org,Surgeon,surplus
Zephyrina Quillfeather,,Nurse,surplus
Q.,zquill@example.org,Nurse,surplus
`;
const CV = [
  'Zephyrina Quillfeather',
  'Nurse',
  'Tampa, Florida',
  '',
  'Experience',
  'Nurse, Ocelotscope Clinic',
  'January 2012 - March 2019',
  'Cared for patients with the ocelotscope.',
];

describe('the erasure of a person', () => {
  let desk: PrivacyDesk;
  let matcher: Matcher;
  beforeEach(async () => {
    desk = new PrivacyDesk();
    matcher = await desk.open();
  });
  afterEach(() => desk.dispose());

  /** Imports people of several formats, some of them wrong, and takes snapshots between. */
  const importAll = async () => {
    await matcher.import([desk.write('pool.csv', POOL)]);
    await matcher.saveIndex();
    await matcher.import([desk.write('people.jsonl', LINES.map((line) => JSON.stringify(line)).join('\n'))]);
    const cvs = {
      'zephyrina-quillfeather.pdf': makePdf({ pages: [CV] }),
      'notes/Quillfeather, Zephyrina.pdf': '%PDF-1.4 broken',
    };
    await matcher.import([desk.write('cvs.zip', makeZip(cvs)), desk.write('wrong.csv', WRONG)]);
    await matcher.imports.retry(3);
    await matcher.saveIndex();
  };
  const expertNamed = (name: string) =>
    matcher
      .list()
      .map(({ id }) => matcher.get(id))
      .filter(({ identity }) => identity.name?.includes(name));
  const eraseHer = async () => {
    const erased = [];
    for (const { id } of expertNamed('Quillfeather')) erased.push(await matcher.erase(id, { actor: 'test' }));
    return erased;
  };
  const searches = async () => {
    const briefs = [
      'surgeon, suturing',
      'translator of patents',
      'legal translator German',
      'wound care nurse',
    ];
    return Promise.all(briefs.map(async (brief) => (await matcher.match(brief)).matches));
  };

  it('leaves no byte of the person, be the matcher open or closed, and all of others', async () => {
    await importAll();
    expect(desk.found(HERS).length).toBeGreaterThan(HERS.length);
    expect(expertNamed('Quillfeather').some(({ records = [] }) => records.length > 1)).toBe(true);
    const others = ['Fennmoor', 'Brandmeer', 'Montclar'].flatMap(expertNamed);
    const erased = await eraseHer();
    expect(erased.every(({ complete }) => complete)).toBe(true);
    expect(desk.found(HERS)).toEqual([]);
    expect(expertNamed('')).toEqual([...others].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const kept = [3, 4].flatMap((runId) =>
      [...matcher.imports.rows(runId)].map(({ row, cells }) => [row, cells?.[0]?.[1]]),
    );
    expect(kept).toEqual([
      [1, 'Tobias Fennmoor'],
      [1, 'Tobias Fennmoor'],
    ]);
    expect(desk.found(OTHERS).length).toBeGreaterThanOrEqual(OTHERS.length);
    await desk.close(matcher);
    expect(desk.found(HERS)).toEqual([]);
  });

  it('leaves the index as one built anew, in memory and in the snapshot', async () => {
    await importAll();
    await eraseHer();
    const inMemory = await searches();
    matcher = await desk.open();
    expect(await searches()).toEqual(inMemory);
    rmSync(join(desk.dir, 'index'), { recursive: true });
    matcher = await desk.open();
    expect(await searches()).toEqual(inMemory);
    expect(inMemory.flat().length).toBeGreaterThan(0);
  });

  it('leaves no vector of the person', async () => {
    await importAll();
    const vectors = expertNamed('Quillfeather').flatMap(({ passages }) => passages.map(({ text }) => text));
    const [own = new Float32Array()] = await matcher.embedder.embed(vectors.slice(0, 1), 'passage');
    const bytes = Buffer.from(own.buffer, own.byteOffset, 64).toString('latin1');
    const isHeld = () =>
      ['expertmatch.sqlite'].some((file) => readFileSync(join(desk.dir, file), 'latin1').includes(bytes));
    await matcher.saveIndex();
    await desk.close(matcher);
    expect(isHeld()).toBe(true);
    matcher = await desk.open();
    await eraseHer();
    expect(isHeld()).toBe(false);
  });

  it('is told of by the audit alone, which still verifies', async () => {
    await importAll();
    const { hash } = matcher.audit.head();
    const [first, ...more] = await eraseHer();
    expect(matcher.audit.verify({ head: hash })).toMatchObject({ sound: true });
    const entries = [...matcher.audit.list({ action: 'erase' })];
    expect(entries.map(({ subject, at, actor, data }) => ({ subject, at, actor, data }))).toEqual(
      [first, ...more].map((one) => ({
        subject: one?.expertId,
        at: one?.erasedAt,
        actor: 'test',
        data: { recordIds: one?.recordIds },
      })),
    );
    expect(() => matcher.get(first?.expertId ?? '')).toThrow('no expert has the id');
    await expect(matcher.erase(first?.expertId ?? '')).rejects.toMatchObject({ code: 'expert_not_found' });
  });

  it('takes in again whom a new import brings', async () => {
    await importAll();
    await eraseHer();
    expect(await matcher.import([join(desk.root, 'pool.csv')])).toMatchObject({ imported: 1, unchanged: 2 });
    expect(expertNamed('Quillfeather')).toHaveLength(1);
  });

  it('tells of those who may be the same person', async () => {
    const head = 'Zephyrina Quillfeather\nWound Care Physician\nTampa, Florida\n\n';
    const position =
      'Wound Care Physician, Ocelotscope Clinic\nJanuary 2012 - Present\nTreats chronic wounds.\n';
    await matcher.import([desk.write('cv.txt', `${head}zquill@example.org\n\nExperience\n${position}`)]);
    await matcher.import([
      desk.write('perhaps.txt', `${head}Summary\nWound care physician who sees burns.\n`),
    ]);
    const [pair] = matcher.duplicates.list();
    const [a = '', b = ''] = pair?.expertIds ?? [];
    expect(await matcher.erase(a)).toMatchObject({ maybeAlso: [b] });
    expect(await matcher.erase(b)).toMatchObject({ maybeAlso: [] });
    expect(desk.found(HERS)).toEqual([]);
  });

  it('takes what a killed import left unpacked', async () => {
    await importAll();
    const left = join(desk.dir, 'unpacked', '99');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, '1'), makeZip({ 'cv.txt': CV.join('\n') }));
    expect(desk.found(HERS)).toContain(`ocelotscope in ${join('unpacked', '99', '1')}`);
    await eraseHer();
    expect(desk.found(HERS)).toEqual([]);
  });

  it('takes every snapshot but the current one, whoever left it, when it is finished by the next who closes', async () => {
    await importAll();
    await desk.close(matcher);
    const index = join(desk.dir, 'index');
    cpSync(index, join(desk.root, 'index'), { recursive: true });
    matcher = await desk.open();
    await eraseHer();
    await desk.close(matcher);
    const [old = ''] = readdirSync(join(desk.root, 'index')).filter((name) => /^\d+-/.test(name));
    cpSync(join(desk.root, 'index', old), join(index, old.replace(/-\d+-/, '-4999999-')), {
      recursive: true,
    });
    const database = new Database(join(desk.dir, 'expertmatch.sqlite'));
    database.exec("INSERT INTO meta (key, value) VALUES ('scrub', 'due')");
    database.close();
    expect(desk.found(HERS).length).toBeGreaterThan(0);
    await desk.close(await desk.open());
    expect(desk.found(HERS)).toEqual([]);
  });
});
