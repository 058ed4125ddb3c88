import type { Criterion, ExperienceCriterion } from '../domain/criterion.js';
import { wantedCredential } from '../rank/wanted-credential.js';
import { wantedDegree } from '../rank/wanted-degree.js';
import { anyOf } from '../taxonomy/spoken-list.js';
import { languageName, skillName, specialtyName } from '../taxonomy/spoken-names.js';
import { textTopic } from './text-topic.js';

/** What a criterion is about, in a few words within a sentence: `the rate`. */
export function criterionTopic(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'credential':
      return `the ${wantedCredential(criterion)}`;
    case 'specialty':
      return anyOf(criterion.codes.map(specialtyName));
    case 'title':
      return `work as ${anyOf(criterion.titles)}`;
    case 'skill':
      return anyOf(criterion.codes.map(skillName));
    case 'experience':
      return experienceTopic(criterion);
    case 'education':
      return wantedDegree(criterion);
    case 'language':
      return languageName(criterion.code);
    case 'location':
      return 'the place of work';
    case 'rate':
      return 'the rate';
    case 'availability':
      return 'availability';
    case 'text':
      return textTopic(criterion);
  }
}

function experienceTopic({ codes, skills = [] }: ExperienceCriterion): string {
  const names = [...codes.map(specialtyName), ...skills.map(skillName)];
  return names.length === 0 ? 'years of work' : `years of ${anyOf(names)}`;
}
