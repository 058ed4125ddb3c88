import { z } from 'zod';

const code = z.string().regex(/^[\w-]{1,100}$/, 'a code of the taxonomy');
const place = z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code such as US-FL or DE');

const codes = {
  specialty: code.exactOptional(),
  credential: code.exactOptional(),
  jurisdiction: place.exactOptional().meta({ description: 'Where the credential is in force.' }),
  location: place.exactOptional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'an ISO 639-1 code such as es')
    .exactOptional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD')
    .exactOptional(),
};

function amounts(number: () => z.ZodNumber) {
  return {
    minYears: number().min(0).max(70).exactOptional().meta({ description: 'Of work.' }),
    maxRate: number()
      .positive()
      .max(100_000)
      .exactOptional()
      .meta({ description: 'For an hour; with `currency`.' }),
    hoursPerWeek: number().positive().max(168).exactOptional(),
  };
}

const body = z.strictObject({ ...codes, ...amounts(z.number), remote: z.boolean().exactOptional() });

/** What experts are filtered by. */
export type ExpertFilter = z.output<typeof body>;

/** The same as fields of a query. */
export const filterQuery = z.strictObject({
  ...codes,
  ...amounts(() => z.coerce.number()),
  remote: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .exactOptional(),
});

/** A filter in a body. */
export const filterInput = whole(body).meta({
  id: 'ExpertFilter',
  description: 'Only experts who are proved to satisfy all of it. Scores are not changed by it.',
});

/** Refuses a jurisdiction of no credential, and a rate or a currency alone. */
export function whole<Schema extends z.ZodType<Partial<ExpertFilter>>>(schema: Schema): Schema {
  return schema
    .refine(({ jurisdiction, credential }) => jurisdiction === undefined || credential !== undefined, {
      message: 'a jurisdiction goes with a credential',
      path: ['jurisdiction'],
    })
    .refine(({ maxRate, currency }) => (maxRate === undefined) === (currency === undefined), {
      message: 'maxRate and currency go together',
      path: ['currency'],
    });
}
