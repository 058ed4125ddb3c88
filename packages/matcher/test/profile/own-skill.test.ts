import { describe, expect, it } from 'vitest';
import { isOwnSkill } from '#profile/own-skill.js';
import { skillMentions } from '#taxonomy/skill-mentions.js';

function ownSkills(text: string): string[] {
  return skillMentions(text)
    .filter((mention) => isOwnSkill(text, mention))
    .map(({ code }) => code);
}

describe('isOwnSkill', () => {
  it.each([
    ['Managed Kubernetes clusters', ['kubernetes']],
    ['Migrated large tables without downtime in PostgreSQL', ['postgresql']],
    ['Taught Python to beginners', ['python']],
    ['Led the move from Java to Kotlin', ['java', 'kotlin']],
    ['Engineers without tests\nJava', ['java']],
  ])('keeps the skills of "%s"', (text, codes) => {
    expect(ownSkills(text)).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    'Recruited Java and Kotlin developers',
    'Placing Python, Java and Kotlin people at banks',
    'Managed a team of Python developers',
    'Supervised React engineers',
    'Sold PostgreSQL support',
    'No experience with Java',
    'Has never used Python',
  ])('takes none from "%s"', (text) => {
    expect(ownSkills(text)).toEqual([]);
  });
});
