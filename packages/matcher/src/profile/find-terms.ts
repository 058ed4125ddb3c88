import type { AvailabilityFact, RateFact } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { keptByText } from '../taxonomy/kept-by-text.js';
import { sentences } from './sentences.js';
import { statedRemote } from './stated-remote.js';
import { startsAtOnce, statedStart } from './stated-start.js';
import { statedHours, statedRate } from './stated-terms.js';

/** The pay asked for and the time offered, from the statements of terms, the summary and the headline. */
export function findTerms(
  masked: string,
  outline: Outline,
): { readonly rate?: RateFact; readonly availability?: AvailabilityFact } {
  const told = [...outline.availability, outline.headline, outline.summary, ...outline.rest];
  const spans = [
    ...(outline.rate ? [outline.rate] : []),
    ...told.flatMap((span) => (span ? sentences(masked, span) : [])),
  ];
  const rate = rateOf(masked, spans);
  const availability = availabilityOf(masked, spans);
  return { ...(rate && { rate }), ...(availability && { availability }) };
}

function rateOf(masked: string, spans: readonly Span[]): RateFact | undefined {
  for (const span of spans) {
    const found = statedRate(masked.slice(span.start, span.end));
    if (found !== undefined) {
      const { amountPerHour, currency, start, end } = found;
      return { amountPerHour, currency, span: { start: span.start + start, end: span.start + end } };
    }
  }
  return undefined;
}

function availabilityOf(masked: string, spans: readonly Span[]): AvailabilityFact | undefined {
  const said = spans.flatMap((span) => {
    const text = masked.slice(span.start, span.end);
    const facts = statedAvailability(text);
    return Object.keys(facts).length === 0 ? [] : [{ ...facts, span }];
  });
  const first = said[0];
  return first && Object.assign({}, first, ...said.reverse());
}

const statedAvailability = keptByText((text: string): Omit<AvailabilityFact, 'span'> => {
  const hoursPerWeek = statedHours(text);
  const from = statedStart(text);
  const remote = statedRemote(text);
  return {
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(from !== undefined && { from }),
    ...(startsAtOnce(text) && { atOnce: true }),
    ...(remote !== undefined && { remote }),
  };
});
