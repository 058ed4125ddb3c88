import type { SpecialtyCriterion } from '../../domain/criterion.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { specialtyName } from '../../taxonomy/spoken-names.js';
import { type CriterionWords, factAt, type JudgedFacts } from '../criterion-words.js';

/** A field of work. */
export function specialtyWords({ codes }: SpecialtyCriterion, facts: JudgedFacts): CriterionWords {
  const names = anyOf(codes.map(specialtyName));
  const fact = factAt(facts.profile.specialties, facts);
  const found = fact === undefined ? names : specialtyName(fact.code);
  const unsaid = { verb: 'does not mention', object: names };
  return {
    wanted: `practice in ${names}`,
    question: `whether ${names} is practised`,
    met: { verb: 'practises', object: found },
    unknown: unsaid,
    partial:
      fact?.strength === 'practised'
        ? `${names} is covered only by the broader ${found}`
        : `${found} is only mentioned`,
    missing: unsaid,
  };
}
