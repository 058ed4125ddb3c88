import { passageSimilarities, textEvidence } from '#rank/text-evidence.js';
import { type PassageFits, passageFits } from '#retrieve/passage-fits.js';
import type { FictionalData } from '../fictional-data.js';
import { isOf } from '../samples/sample-briefs.js';
import type { PreparedBrief } from '../scoring/prepared-brief.js';
import { fieldOf, strangersTo } from './strangers.js';

/** How much evidence a profile gives for the whole text of a brief. */
export interface TextPair {
  /** The brief's field. */
  readonly field: string;
  /** Whether the brief was written for the expert; else the expert practises other fields. */
  readonly related: boolean;
  readonly evidence: number;
}

/** How the evidence is made of what the passages are like. */
export type EvidenceOf = (fits: PassageFits) => number;

const asRanked: EvidenceOf = (fits) => textEvidence(passageSimilarities(fits));

/**
 * Each brief of the samples and the case book that names one field, with the expert it was written for and with all
 * sample experts who practise other fields.
 * @param evidenceOf default: as the ranking makes it
 */
export function textPairs(data: FictionalData, evidenceOf: EvidenceOf = asRanked): TextPair[] {
  const { people, sources, samples, cases } = data;
  const briefs = [
    ...samples.map(({ sample, prepared }) => ({
      prepared,
      own: [...people.values()].filter((expert) => isOf(expert, sample.expert)).map(({ id }) => id),
    })),
    ...cases.map(({ one, prepared }) => ({
      prepared,
      own: one.expect.flatMap((expectation) => ('first' in expectation ? expectation.first : [])),
    })),
  ];
  return briefs.flatMap(({ prepared, own }) => {
    const field = fieldOf(prepared.spec);
    if (field === undefined) return [];
    const pair = (related: boolean) => (evidence: number) => ({ field, related, evidence });
    const strangers = strangersTo(field, people);
    return [
      ...evidenceFor(prepared, own, evidenceOf).map(pair(true)),
      ...evidenceFor({ ...prepared, sources }, strangers, evidenceOf).map(pair(false)),
    ];
  });
}

function evidenceFor(
  { queries, sources }: PreparedBrief,
  expertIds: readonly string[],
  evidenceOf: EvidenceOf,
): number[] {
  const [whole] = queries;
  if (whole === undefined) return [];
  return expertIds.map((id) => evidenceOf(passageFits(sources.index, id, [whole])(whole.criterion.id)));
}
