import { describe, expect, it } from 'vitest';
import type { SkillCriterion } from '#domain/criterion.js';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';
import { judgeSkill } from '#rank/criteria/skill.js';

/** Judges a fictional résumé for PostgreSQL or MySQL. */
function judge(text: string, codes: readonly string[] = ['postgresql', 'mysql']) {
  const document = { source: { file: 'x', format: 'text' as const }, text, contentHash: contentHash(text) };
  const criterion: SkillCriterion = { id: 'c1', necessity: 'nice', words: '', kind: 'skill', codes };
  const judgement = judgeSkill(criterion, readProfile(document).profile);
  return { ...judgement, quotes: judgement.spans.map(({ start, end }) => text.slice(start, end)) };
}

const position = (words: string) =>
  `Una Bracken\nDeveloper\nExperience\nDeveloper, Kestrel Freight, 2019 - Present\n${words}\n`;

describe('judgeSkill', () => {
  it('counts a skill shown at work more than one that is only listed', () => {
    const shown = judge(`${position('Tunes PostgreSQL queries.')}Skills\nGit, PostgreSQL`);
    const listed = judge(`${position('Writes services.')}Skills\nGit, PostgreSQL`);
    expect(shown).toMatchObject({ status: 'met', value: 1, quotes: ['PostgreSQL'] });
    expect(shown.reason).toBe('Names PostgreSQL in the work as "Developer".');
    expect(shown.spans[0]?.start).toBeLessThan(120);
    expect(listed).toMatchObject({ status: 'met', quotes: ['PostgreSQL'] });
    expect(listed.value).toBeLessThan(1);
    expect(listed.reason).toContain('Lists PostgreSQL');
  });

  it('takes the better of two alternatives', () => {
    const judged = judge(`${position('Runs MySQL.')}Skills\nPostgreSQL`);
    expect(judged).toMatchObject({ value: 1, quotes: ['MySQL'] });
  });

  it('counts a broader skill in part, a special form in full', () => {
    expect(judge(position('Writes SQL.'))).toMatchObject({
      status: 'partial',
      reason: 'Names SQL, which is broader than PostgreSQL.',
    });
    expect(judge(position('Runs MySQL.'), ['sql'])).toMatchObject({ status: 'met', value: 1 });
  });

  it('takes the words of a recruiter for a list', () => {
    const recruiter =
      'Una Bracken\nRecruiter\nExperience\nTechnical Recruiter, Kestrel Talent, 2019 - Present\nRoles: PostgreSQL, Java.\n';
    expect(judge(recruiter).value).toBeLessThan(1);
  });

  it('does not know of a skill that is not named, or named of others', () => {
    expect(judge(position('Writes services.')).status).toBe('unknown');
    expect(judge(position('Managed a team of MySQL developers.')).status).toBe('unknown');
  });
});
