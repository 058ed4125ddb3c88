import { z } from 'zod';
import { filterInput } from './expert-filter.js';
import { expertId } from './expert-id.js';
import { revealQuery } from './identity.js';
import { comparisonSchema, matchAnswerSchema } from './match.js';
import { operation } from './operation.js';
import { briefShape, briefText, isOneBrief, specSchema } from './spec.js';

/** More matches than this in one answer is refused, to bound its size. */
const MAX_LIMIT = 1_000;
const MAX_FILE_BYTES = 25 * 1024 * 1024;
const ONE_BRIEF = { message: 'give the brief either as "text" or as "spec"' };

/** How many matches, and how good. */
const matchOptionsShape = {
  limit: z.int().min(1).max(MAX_LIMIT).exactOptional().meta({ description: 'Default 10.' }),
  minScore: z.number().min(0).max(100).exactOptional().meta({ description: 'Default 0.' }),
  nearMisses: z
    .int()
    .min(0)
    .max(100)
    .exactOptional()
    .meta({ description: 'How many of those who fail a must-have to tell of. Default 0.' }),
  filter: filterInput.exactOptional(),
};

const expertIds = z.array(expertId).min(2).max(20).readonly();

export const matchExperts = operation({
  id: 'matchExperts',
  method: 'post',
  path: '/v1/matches',
  tag: 'matches',
  summary: 'The best experts for a brief, explained',
  scope: 'read',
  query: revealQuery,
  body: {
    json: z
      .strictObject({ ...briefShape, ...matchOptionsShape })
      .refine(isOneBrief, ONE_BRIEF)
      .meta({ id: 'MatchRequest' }),
  },
  answers: { 200: { description: 'The spec as understood, and who fits it.', body: matchAnswerSchema } },
  problems: ['invalid_spec'],
});

export const compareExperts = operation({
  id: 'compareExperts',
  method: 'post',
  path: '/v1/matches/compare',
  tag: 'matches',
  summary: 'Experts beside each other on one brief, criterion by criterion',
  scope: 'read',
  query: revealQuery,
  body: {
    json: z
      .strictObject({ ...briefShape, expertIds })
      .refine(isOneBrief, ONE_BRIEF)
      .meta({ id: 'CompareRequest' }),
  },
  answers: { 200: { description: 'All differences are to the first.', body: comparisonSchema } },
  problems: ['invalid_spec', 'expert_not_found'],
});

export const parseSpec = operation({
  id: 'parseSpec',
  method: 'post',
  path: '/v1/specs/parse',
  tag: 'specs',
  summary:
    'A brief in words, or as a file of any readable format, as a spec: what was understood, from which words',
  scope: 'read',
  body: {
    json: z.strictObject({ text: briefText }).meta({ id: 'ParseRequest' }),
    file: { maxBytes: MAX_FILE_BYTES },
  },
  answers: {
    200: {
      description: 'The spec; `words` of each criterion are those it was understood from.',
      body: z
        .strictObject({
          text: z.string().meta({ description: 'The brief in words, as it was given or read.' }),
          spec: specSchema,
        })
        .meta({ id: 'ParsedSpec' }),
    },
  },
  problems: ['invalid_spec'],
});
