import { specInputSchema } from '@expertmatch/matcher';
import { z } from 'zod';
import { criterionSchema } from './criterion.js';

const weight = z.number().min(0);

/** The weight of each category. */
export const weightsSchema = z
  .strictObject({
    credential: weight,
    specialty: weight,
    title: weight,
    skill: weight,
    experience: weight,
    education: weight,
    language: weight,
    location: weight,
    rate: weight,
    availability: weight,
    text: weight,
  })
  .meta({ id: 'CategoryWeights' });

/** What is needed, as it was understood. */
export const specSchema = z
  .strictObject({
    title: z.string(),
    description: z.string(),
    criteria: z.array(criterionSchema).readonly(),
    policy: z.strictObject({ unknownMustHave: z.enum(['verify', 'exclude']) }),
    weights: weightsSchema,
    asOf: z.iso.date(),
  })
  .meta({ id: 'ProjectSpec', description: 'What is needed, as it was understood.' });

/** A brief as JSON. */
const specInput = specInputSchema.meta({
  id: 'SpecInput',
  description: 'A brief as JSON: title, description, must-haves and nice-to-haves as objects or in words.',
});

/** How long a brief in words may be. */
export const MAX_BRIEF_CHARACTERS = 50_000;

/** A brief in words. */
export const briefText = z
  .string()
  .min(1)
  .max(MAX_BRIEF_CHARACTERS)
  .regex(/\S/, 'some words')
  .meta({ description: 'The brief in words.' });

/** A brief: in words or as JSON. */
export const briefShape = { text: briefText.exactOptional(), spec: specInput.exactOptional() };

/** A brief that was given one way. */
export interface Brief {
  readonly text?: string;
  readonly spec?: z.output<typeof specInput>;
}

/** Whether a brief was given, and given once. */
export function isOneBrief({ text, spec }: Brief): boolean {
  return (text === undefined) !== (spec === undefined);
}
