import type { LanguageCriterion } from '../../domain/criterion.js';
import type { ExpertProfile, LanguageLevel } from '../../domain/expert-profile.js';
import { languageName } from '../../taxonomy/spoken-names.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';

const STEPS: readonly LanguageLevel[] = ['basic', 'intermediate', 'fluent', 'native'];
/** Value of a language whose level the profile does not state. */
const UNSTATED_LEVEL = 0.6;
/** Value of a level one step below the one asked for; where the level is a must, only fluent for native counts. */
const ONE_STEP_BELOW = 0.5;

/** Whether the profile lists the language, or one that does as well, at the level; the best of them counts. */
export function judgeLanguage(criterion: LanguageCriterion, profile: ExpertProfile): Judgement {
  return [criterion.code, ...(criterion.alternatives ?? [])]
    .map((code) => judgeOne(code, criterion, profile))
    .reduce(better);
}

/** A profile that lists other languages only lacks it. */
function judgeOne(code: string, { level, necessity }: LanguageCriterion, profile: ExpertProfile): Judgement {
  const name = languageName(code);
  const spoken = profile.languages.find((one) => one.code === code);
  if (spoken === undefined) {
    if (profile.languages.length === 0)
      return unknown(`The profile lists no languages; ${name} is asked for.`);
    return missing(
      `${name} is not among the languages listed.`,
      profile.languages.slice(0, 2).map(({ span }) => span),
    );
  }
  const spans = [spoken.span];
  if (level === undefined) return met(`Lists ${name}.`, spans);
  const mother = profile.languages.find((one) => one.level === 'native');
  if (spoken.level === undefined && level === 'native' && mother !== undefined)
    return missing(`Lists ${languageName(mother.code)} as native, ${name} without a level.`, [mother.span]);
  if (spoken.level === undefined)
    return partial(UNSTATED_LEVEL, `Lists ${name} without a level; ${level} asked for.`, spans);
  const below = STEPS.indexOf(level) - STEPS.indexOf(spoken.level);
  const said = `Lists ${name} as ${spoken.level}; ${level} asked for.`;
  if (below <= 0) return met(said, spans);
  const near = below === 1 && (necessity === 'nice' || spoken.level === 'fluent');
  return near ? partial(ONE_STEP_BELOW, said, spans) : missing(said, spans);
}
