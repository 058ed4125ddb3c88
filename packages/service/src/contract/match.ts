import { z } from 'zod';
import { criterionSchema } from './criterion.js';
import { identitySchema, sourceSchema } from './identity.js';
import { specSchema, weightsSchema } from './spec.js';

const status = z.enum(['met', 'partial', 'missing', 'unknown']);

const evidence = z.strictObject({
  quote: z.string().meta({ description: '`▒` stands for each character that tells who it is.' }),
  start: z.int(),
  end: z.int(),
  source: z.string().exactOptional().meta({ description: 'The file; only with `reveal=identity`.' }),
});

const criterionResult = {
  criterion: criterionSchema,
  status,
  weight: z.number(),
  value: z.number(),
  contribution: z.number().meta({ description: 'Points of the score.' }),
  reason: z.string(),
  evidence: z.array(evidence).readonly(),
};

const match = {
  expertId: z.string(),
  score: z.number().min(0).max(100).meta({ description: 'The sum of the contributions, 0 to 100.' }),
  eligibility: z.enum(['eligible', 'verify', 'excluded']),
  summary: z.string(),
  criteria: z.array(z.strictObject(criterionResult).meta({ id: 'CriterionResult' })).readonly(),
  wouldChange: z
    .array(z.strictObject({ criterionId: z.string(), status, sentence: z.string(), scoreIfMet: z.number() }))
    .readonly(),
  sources: z.array(sourceSchema).readonly(),
  identity: identitySchema.exactOptional(),
};

/** An expert scored and explained. */
export const matchSchema = z.strictObject(match).meta({ id: 'Match' });

/** The answer to a brief. */
export const matchAnswerSchema = z
  .strictObject({
    spec: specSchema,
    appliedWeights: weightsSchema,
    matches: z.array(matchSchema).readonly().meta({ description: 'Best first; ties by expert id.' }),
    excluded: z.int().meta({ description: 'How many experts fail a must-have.' }),
    nearMisses: z.array(matchSchema).readonly(),
  })
  .meta({ id: 'MatchAnswer' });

const compared = z
  .strictObject({
    ...match,
    difference: z.number().meta({ description: 'Points above the first expert, negative below.' }),
    criteria: z
      .array(z.strictObject({ ...criterionResult, difference: z.number() }).meta({ id: 'ComparedCriterion' }))
      .readonly(),
  })
  .meta({ id: 'ComparedExpert' });

/** Experts beside each other. */
export const comparisonSchema = z
  .strictObject({
    spec: specSchema,
    appliedWeights: weightsSchema,
    summary: z.string(),
    experts: z.array(compared).readonly(),
  })
  .meta({ id: 'Comparison' });
