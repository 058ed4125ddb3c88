import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Matcher } from '#matcher.js';
import { PrivacyDesk } from './privacy-desk.js';

const TEXT = `Maren Oakhollow
Wound Care Physician
Tampa, Florida
maren.oakhollow@example.com

Experience
Wound Care Physician, Baywater Wound Center
January 2012 - Present
Debridement of chronic wounds.
`;
const ROW =
  'name,email,headline\nMaren Oakhollow,maren.oakhollow@example.com,Physician at Gulfside\nIlse Brandmeer,ilse@example.org,Translator\n';
const WRONG = `name,email,headline
Maren Oakhollow,,Physician,surplus
M.,maren.oakhollow@example.com,Physician,surplus
Tobias Fennmoor,,Physician,surplus
`;
const PERHAPS =
  'Maren Oakhollow\nWound Care Physician\nTampa, Florida\n\nSummary\nWound care physician who sees burns.\n';

describe('the export of a person', () => {
  let desk: PrivacyDesk;
  let matcher: Matcher;
  beforeEach(async () => {
    desk = new PrivacyDesk();
    matcher = await desk.open();
  });
  afterEach(() => desk.dispose());

  const idOf = (name: string) =>
    matcher.list().find(({ id }) => matcher.get(id).identity.name?.includes(name))?.id ?? '';

  it('gives every record with its text and place, errors of imports, merges and possible duplicates', async () => {
    const cv = desk.write('cv.txt', TEXT);
    const [row, wrong] = [desk.write('pool.csv', ROW), desk.write('wrong.csv', WRONG)];
    await matcher.import([cv]);
    await matcher.import([row, wrong]);
    await matcher.import([desk.write('perhaps.txt', PERHAPS)]);
    const [pair] = matcher.duplicates.list();
    const id = pair?.expertIds.find((one) => matcher.duplicates.merges(one).length > 0) ?? '';
    const person = matcher.exportPerson(id, { actor: 'test' });
    expect(person).toMatchObject({
      format: 'expertmatch-person/1',
      expertId: id,
      identity: { name: 'Maren Oakhollow' },
    });
    expect(person.records.map(({ sources }) => sources[0]?.file).sort()).toEqual([cv, row]);
    expect(person.records.map(({ text }) => text)).toContain(TEXT);
    expect(person.profile).toEqual(matcher.get(id).profile);
    expect(person.passages).toEqual(matcher.get(id).passages);
    expect(person.importRows.map(({ runId, row: { row: at }, foundBy }) => [runId, at, foundBy])).toEqual([
      [2, 1, 'name'],
      [2, 2, 'key'],
    ]);
    expect(person.merges).toEqual(matcher.duplicates.merges(id));
    expect(person.duplicates).toEqual([pair]);
    expect(JSON.stringify(person)).not.toMatch(/Fennmoor|Brandmeer/);
  });

  it('tells what the audit has of the person, and nothing of others', async () => {
    await matcher.import([desk.write('cv.txt', TEXT), desk.write('pool.csv', ROW)]);
    const [id, other] = [idOf('Oakhollow'), idOf('Brandmeer')];
    const { matches } = await matcher.match('somebody who keeps deadlines', { actor: 'test' });
    expect(matches.map(({ expertId }) => expertId).sort()).toEqual([id, other].sort());
    matcher.reveal(other, { actor: 'test' });
    const { audit } = matcher.exportPerson(id, { actor: 'test' });
    expect(audit.map(({ action }) => action)).toEqual(['merge', 'import', 'ranking', 'export']);
    const own = matches.find(({ expertId }) => expertId === id);
    expect(audit[2]?.data['matches']).toEqual([[id, own?.score]]);
    expect(JSON.stringify(audit)).not.toContain(other);
  });

  it('gives what the mask of the directory withholds', async () => {
    await desk.close(matcher);
    matcher = await desk.open({ mask: ['employers'] });
    await matcher.import([desk.write('cv.txt', TEXT)]);
    const id = idOf('Oakhollow');
    expect(matcher.get(id).text).not.toContain('Baywater');
    const person = matcher.exportPerson(id);
    expect(person.records[0]?.text).toBe(TEXT);
    expect(person.identity).not.toHaveProperty('withheld');
    expect(person.profile.experience[0]?.organisation?.value).toContain('Baywater');
  });

  it('refuses who is not there', () => {
    expect(() => matcher.exportPerson('f'.repeat(24))).toThrow('no expert has the id');
  });
});
