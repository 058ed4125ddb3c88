import type { CriterionStatus } from '../domain/match.js';
import type { Span } from '../domain/span.js';

/** How one profile does on one criterion, before weights. */
export interface Judgement {
  readonly status: CriterionStatus;
  /** How well it is satisfied, [0, 1]; 0 when missing or unknown. */
  readonly value: number;
  /** One sentence a person would say. */
  readonly reason: string;
  /** Where the source says so, strongest first. */
  readonly spans: readonly Span[];
}

/**
 * Satisfied.
 * @param value below 1 where better proof is thinkable
 */
export function met(reason: string, spans: readonly Span[], value = 1): Judgement {
  return { status: 'met', value, reason, spans };
}

/** Satisfied in part. */
export function partial(value: number, reason: string, spans: readonly Span[]): Judgement {
  return { status: 'partial', value, reason, spans };
}

/** The profile says something else. */
export function missing(reason: string, spans: readonly Span[] = []): Judgement {
  return { status: 'missing', value: 0, reason, spans };
}

/** The profile says nothing. */
export function unknown(reason: string): Judgement {
  return { status: 'unknown', value: 0, reason, spans: [] };
}

/** The better of two judgements: by value, then by status. */
export function better(a: Judgement, b: Judgement): Judgement {
  const rank: Readonly<Record<CriterionStatus, number>> = { met: 3, partial: 2, unknown: 1, missing: 0 };
  if (a.value !== b.value) return a.value > b.value ? a : b;
  return rank[b.status] > rank[a.status] ? b : a;
}
