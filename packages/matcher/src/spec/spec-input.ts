import { z } from 'zod';
import { DEGREE_LEVELS } from '../domain/degree-level.js';
import { isPartialDate } from '../domain/partial-date.js';
import { CATEGORIES } from './category-weights.js';

const code = z.string().min(1).max(100);
const codes = z.array(code).min(1).max(50).readonly();
const title = z
  .string()
  .trim()
  .max(200)
  .regex(/\p{L}{2}/u, 'a title in words such as medical director');
const region = z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code such as US-FL or DE');
const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD');
const date = z.string().refine(isPartialDate, 'a date as YYYY, YYYY-MM or YYYY-MM-DD');
const words = z.string().max(2_000).optional();
const hours = z.number().positive().max(168);

const requirement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('credential'),
    codes,
    jurisdictions: z.array(region).max(60).readonly().default([]),
    specialty: code.optional(),
    orSpecialties: z.array(code).min(1).max(20).readonly().optional(),
    words,
  }),
  z.strictObject({ kind: z.literal('specialty'), codes, words }),
  z.strictObject({
    kind: z.literal('title'),
    titles: z.array(title).min(1).max(50).readonly(),
    words,
  }),
  z.strictObject({ kind: z.literal('skill'), codes, words }),
  z.strictObject({
    kind: z.literal('experience'),
    minYears: z.number().min(0).max(70),
    withinYears: z.number().positive().max(70).optional(),
    codes: z.array(code).max(50).readonly().default([]),
    skills: z.array(code).min(1).max(50).readonly().optional(),
    professions: z.array(code).min(1).max(50).readonly().optional(),
    words,
  }),
  z.strictObject({
    kind: z.literal('education'),
    minLevel: z.enum(DEGREE_LEVELS),
    fields: z.array(code).max(50).readonly().default([]),
    orRelated: z.boolean().optional(),
    words,
  }),
  z.strictObject({
    kind: z.literal('language'),
    code: z.string().regex(/^[a-z]{2}$/, 'an ISO 639-1 code such as es'),
    alternatives: z
      .array(z.string().regex(/^[a-z]{2}$/, 'an ISO 639-1 code such as es'))
      .min(1)
      .max(20)
      .readonly()
      .optional(),
    level: z.enum(['basic', 'intermediate', 'fluent', 'native']).optional(),
    words,
  }),
  z.strictObject({
    kind: z.literal('location'),
    regions: z.array(region).max(60).readonly().default([]),
    utcOffsetHours: z.number().min(-12).max(14).optional(),
    words,
  }),
  z.strictObject({
    kind: z.literal('rate'),
    maxPerHour: z.number().positive().max(100_000),
    currency,
    words,
  }),
  z.strictObject({
    kind: z.literal('availability'),
    hoursPerWeek: hours.optional(),
    from: date.optional(),
    remote: z.boolean().optional(),
    words,
  }),
  z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(4_000), words }),
]);

/** A long brief in words is understood as so many, and can be given back as it was understood. */
const MAX_REQUIREMENTS = 200;

const requirements = z
  .array(z.union([z.string().trim().min(1).max(2_000), requirement]))
  .max(MAX_REQUIREMENTS)
  .readonly();

/** A brief as JSON, before its words are understood. Unknown fields are refused. */
export const specInputSchema = z.strictObject({
  /** Ignored by the ranking; carried by sets of projects. */
  id: z.string().max(200).optional(),
  title: z.string().trim().max(500).default(''),
  description: z.string().trim().max(50_000).default(''),
  /** Requirements as objects, or as words that are understood like lines of a brief. */
  mustHave: requirements.default([]),
  niceToHave: requirements.default([]),
  policy: z
    .strictObject({ unknownMustHave: z.enum(['verify', 'exclude']).default('verify') })
    .default({ unknownMustHave: 'verify' }),
  weights: z.partialRecord(z.enum(CATEGORIES), z.number().min(0).max(1_000)).default({}),
  /** The day to judge by, `YYYY-MM-DD`; default: today (UTC). */
  asOf: z.iso.date().optional(),
});

/** What `match` takes as a JSON brief. */
export type SpecInput = z.input<typeof specInputSchema>;
/** A JSON brief with its defaults filled in. */
export type ParsedSpecInput = z.output<typeof specInputSchema>;
/** One requirement of a JSON brief. */
export type RequirementInput = z.output<typeof requirement>;
