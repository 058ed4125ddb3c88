import type { LanguageCriterion } from '../../domain/criterion.js';
import { languageName } from '../../taxonomy/spoken-names.js';
import type { CriterionWords, JudgedFacts } from '../criterion-words.js';

/** A language. */
export function languageWords({ code, level }: LanguageCriterion, { profile }: JudgedFacts): CriterionWords {
  const name = languageName(code);
  const wanted = level === undefined ? name : `${level} ${name}`;
  const spoken = profile.languages.find((one) => one.code === code);
  const instead = spoken?.level;
  const below =
    instead === undefined
      ? `${name} is listed without a level`
      : `${name} is ${instead}, not ${level ?? 'more'}`;
  return {
    wanted,
    ...(instead !== undefined && { instead }),
    question: `whether ${wanted} is spoken`,
    met: { verb: 'speaks', object: wanted },
    unknown: { verb: 'states', object: 'no languages' },
    partial: below,
    missing: spoken === undefined ? { verb: 'does not list', object: name } : below,
  };
}
