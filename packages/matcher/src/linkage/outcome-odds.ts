/** How often an outcome is seen among pairs of one person (m) and among pairs of two (u). */
export interface Odds {
  readonly m: number;
  readonly u: number;
}

/**
 * What each outcome of each comparison tells: its weight is log2(m / u), after Fellegi and Sunter, "A theory for record
 * linkage" (1969). What either record leaves out weighs nothing. The odds are estimates by judgement and not fitted to
 * any list of people, so that a pair is judged the same whoever else is stored. m says what changes in a career (people
 * move, change employers, marry), u how often strangers who share a block (see `blockKeys`) agree by chance; for names
 * it is how many share a full name.
 */
export const OUTCOME_ODDS = {
  name: {
    same: { m: 0.75, u: 1e-4 },
    misspelt: { m: 0.05, u: 5e-5 },
    initial: { m: 0.08, u: 1.5e-4 },
    compound: { m: 0.05, u: 1e-4 },
    given: { m: 0.02, u: 0.03 },
    family: { m: 0.001, u: 0.05 },
    other: { m: 0.001, u: 0.97 },
  },
  middleName: { same: { m: 0.9, u: 0.2 }, other: { m: 0.01, u: 0.7 } },
  npi: { same: { m: 0.99, u: 1e-7 } },
  linkedIn: { same: { m: 0.95, u: 1e-6 } },
  email: { same: { m: 0.6, u: 1e-6 }, other: { m: 0.4, u: 1 } },
  licence: { same: { m: 0.9, u: 1e-5 } },
  phone: { same: { m: 0.5, u: 2e-3 }, other: { m: 0.5, u: 1 } },
  employer: {
    samePeriods: { m: 0.3, u: 1e-6 },
    samePeriod: { m: 0.6, u: 2e-4 },
    same: { m: 0.7, u: 0.02 },
    otherPeriod: { m: 0.1, u: 0.03 },
    other: { m: 0.1, u: 0.97 },
  },
  school: {
    samePeriods: { m: 0.3, u: 1e-6 },
    samePeriod: { m: 0.6, u: 5e-4 },
    same: { m: 0.7, u: 0.03 },
    otherPeriod: { m: 0.03, u: 0.03 },
    other: { m: 0.1, u: 0.97 },
  },
  place: {
    sameCity: { m: 0.6, u: 0.02 },
    sameRegion: { m: 0.2, u: 0.08 },
    other: { m: 0.25, u: 0.9 },
  },
  field: { same: { m: 0.9, u: 0.1 }, other: { m: 0.1, u: 0.9 } },
  firstYear: {
    far: { m: 0.04, u: 0.3 },
    generationApart: { m: 0.01, u: 0.27 },
  },
  text: { nearlySame: { m: 0.5, u: 1e-6 } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Odds>>>>;

/** What of two records is compared. */
export type ComparedField = keyof typeof OUTCOME_ODDS;

/** The outcome of one comparison and what it weighs, in bits to one decimal: above 0 for one person, below for two. */
export interface LinkEvidence {
  readonly field: ComparedField;
  readonly outcome: string;
  readonly weight: number;
}

/** One outcome as evidence. */
export function evidenceOf<Field extends ComparedField>(
  field: Field,
  outcome: keyof (typeof OUTCOME_ODDS)[Field] & string,
): LinkEvidence {
  const odds: Readonly<Record<string, Odds>> = OUTCOME_ODDS[field];
  const { m, u } = odds[outcome] ?? { m: 1, u: 1 };
  return { field, outcome, weight: Math.round(Math.log2(m / u) * 10) / 10 };
}
