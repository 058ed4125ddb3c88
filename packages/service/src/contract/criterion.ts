import { z } from 'zod';

const texts = z.array(z.string()).readonly();
const requirement = {
  id: z.string(),
  necessity: z.enum(['must', 'nice']),
  words: z.string().meta({ description: 'The words of the brief it came from.' }),
};
const credentialKind = z.enum(['licence', 'board-certification', 'bar-admission', 'certificate', 'degree']);
const languageLevel = z.enum(['basic', 'intermediate', 'fluent', 'native']);

/** One requirement of a spec, as it was understood. */
export const criterionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('credential'),
      ...requirement,
      codes: texts,
      credentialKind,
      jurisdictions: texts,
      specialty: z.string().exactOptional(),
      orSpecialties: texts.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('specialty'), ...requirement, codes: texts }),
    z.strictObject({ kind: z.literal('title'), ...requirement, titles: texts }),
    z.strictObject({ kind: z.literal('skill'), ...requirement, codes: texts }),
    z.strictObject({
      kind: z.literal('experience'),
      ...requirement,
      minYears: z.number(),
      withinYears: z.number().exactOptional(),
      codes: texts,
      skills: texts.exactOptional(),
      professions: texts.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('education'),
      ...requirement,
      minLevel: z.enum(['associate', 'bachelor', 'master', 'doctorate']),
      fields: texts,
      orRelated: z.boolean().exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('language'),
      ...requirement,
      code: z.string(),
      alternatives: texts.exactOptional(),
      level: languageLevel.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('location'),
      ...requirement,
      regions: texts,
      utcOffsetHours: z.number().exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('rate'),
      ...requirement,
      maxPerHour: z.number(),
      currency: z.string(),
    }),
    z.strictObject({
      kind: z.literal('availability'),
      ...requirement,
      hoursPerWeek: z.number().exactOptional(),
      from: z.string().exactOptional(),
      remote: z.boolean().exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('text'),
      ...requirement,
      text: z.string(),
      isWholeBrief: z.literal(true).exactOptional(),
    }),
  ])
  .meta({ id: 'Criterion', description: 'One requirement of a spec, as it was understood.' });
