import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Matcher } from '#matcher.js';
import { PrivacyDesk } from './privacy-desk.js';

/** Words of fictional people none of whom could be stored, and of the files that they were in. */
const THEIRS = [
  'Zephyrina',
  'Quillfeather',
  'zquill@',
  'quokkameter',
  'Ottilie',
  'surplusword',
  'harbourlist',
];
const KEPT = ['Fennmoor', 'axolotlwright', 'otherlist', 'Brandmeer'];
const WRONG_ROWS = 400;

function wrongPool(): string {
  const wrong = Array.from(
    { length: WRONG_ROWS },
    (_, at) => `Zephyrina Quillfeather ${at},zquill@example.org,Nurse with quokkameter ${at},surplusword`,
  );
  return [
    'name,email,headline',
    'Tobias Fennmoor,fennmoor@example.org,Surgeon and axolotlwright',
    ...wrong,
    '',
  ].join('\n');
}

describe('an import whose errors are forgotten', () => {
  let desk: PrivacyDesk;
  let matcher: Matcher;
  beforeEach(async () => {
    desk = new PrivacyDesk();
    matcher = await desk.open();
  });
  afterEach(() => desk.dispose());

  it('keeps its counts, and leaves no byte of its rows and files in the data directory', async () => {
    await matcher.import([desk.write('pool.csv', wrongPool()), desk.write('Ottilie CV.txt', ' \n')]);
    await matcher.import([
      desk.write('otherlist.csv', 'name,headline\nIlse Brandmeer,Translator,too much\n'),
    ]);
    const { counts } = matcher.imports.get(1);
    expect(counts).toMatchObject({ imported: 1, failed: WRONG_ROWS + 1 });
    expect(desk.found(['quokkameter']).length).toBeGreaterThan(0);
    expect(await matcher.retention.forgetImport(1)).toEqual({
      runId: 1,
      rows: WRONG_ROWS + 1,
      complete: true,
    });
    expect(matcher.imports.get(1)).toMatchObject({ state: 'done', counts, paths: [] });
    expect([...matcher.imports.rows(1)]).toEqual([]);
    expect([...matcher.imports.rows(2)]).toHaveLength(1);
    expect(desk.found(THEIRS)).toEqual([]);
    expect(desk.found(KEPT).length).toBeGreaterThan(0);
    await desk.close(matcher);
    expect(desk.found(THEIRS)).toEqual([]);
  });

  it('is refused while it runs, and when there is none', async () => {
    const file = desk.write('pool.csv', wrongPool());
    let refusal: unknown;
    await matcher.import([file], {
      onProgress: ({ runId }) => {
        refusal ??= matcher.retention.forgetImport(runId).catch((error: unknown) => error);
      },
    });
    expect(await refusal).toMatchObject({ code: 'import_running', data: { runId: 1 } });
    expect([...matcher.imports.rows(1)]).toHaveLength(WRONG_ROWS);
    await expect(matcher.retention.forgetImport(9)).rejects.toMatchObject({ code: 'import_not_found' });
  });
});
