import type { Criterion } from '../domain/criterion.js';
import type { CriterionWords, JudgedFacts } from './criterion-words.js';
import { availabilityWords } from './words/availability.js';
import { credentialWords } from './words/credential.js';
import { educationWords } from './words/education.js';
import { experienceWords } from './words/experience.js';
import { languageWords } from './words/language.js';
import { locationWords } from './words/location.js';
import { rateWords } from './words/rate.js';
import { skillWords } from './words/skill.js';
import { specialtyWords } from './words/specialty.js';
import { textWords } from './words/text.js';
import { titleWords } from './words/title.js';

/** The words for a criterion and what a profile says to it. */
export function wordsFor(criterion: Criterion, facts: JudgedFacts): CriterionWords {
  switch (criterion.kind) {
    case 'credential':
      return credentialWords(criterion, facts);
    case 'specialty':
      return specialtyWords(criterion, facts);
    case 'title':
      return titleWords(criterion);
    case 'skill':
      return skillWords(criterion, facts);
    case 'experience':
      return experienceWords(criterion);
    case 'education':
      return educationWords(criterion);
    case 'language':
      return languageWords(criterion, facts);
    case 'location':
      return locationWords(criterion, facts);
    case 'rate':
      return rateWords(criterion, facts);
    case 'availability':
      return availabilityWords(criterion, facts);
    case 'text':
      return textWords(criterion);
  }
}
