import type { ExpertProfile } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';

/** A verb and what it takes, so that two with the same verb can be said together. */
export interface Predicate {
  readonly verb: string;
  readonly object: string;
}

/** How a criterion and its judgement are spoken of within sentences: no capital before, no full stop behind. */
export interface CriterionWords {
  /** What would meet it: `a rate of at most USD 120/h`. */
  readonly wanted: string;
  /** What the profile has in its place: `USD 150/h`. */
  readonly instead?: string;
  /** What to ask where the profile says nothing: `whether a rate of at most USD 120/h is accepted`. */
  readonly question: string;
  /** What the expert does who meets it: `asks`, `USD 110/h`. */
  readonly met: Predicate;
  /** What the profile does where it is unknown: `states`, `no rate`. */
  readonly unknown: Predicate;
  readonly partial: string;
  /** A clause, or what the profile does not do. */
  readonly missing: string | Predicate;
}

/** What a judgement rests on. */
export interface JudgedFacts {
  readonly profile: ExpertProfile;
  /** The strongest evidence, for or against. */
  readonly span?: Span;
}

/** The fact at the evidence. */
export function factAt<Fact extends { readonly span: Span }>(
  facts: readonly Fact[],
  { span }: JudgedFacts,
): Fact | undefined {
  return facts.find((fact) => fact.span.start === span?.start && fact.span.end === span.end);
}
