import { z } from 'zod';

const span = z.strictObject({ start: z.int(), end: z.int() });
const located = z.strictObject({ value: z.string(), span });
const texts = z.array(z.string()).readonly();
const date = z.string().meta({ description: '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' });

const credential = z
  .strictObject({
    code: z.string(),
    kind: z.enum(['licence', 'board-certification', 'bar-admission', 'certificate', 'degree']),
    name: z.string(),
    jurisdiction: z.string().exactOptional(),
    multistate: z.boolean().exactOptional(),
    specialty: z.string().exactOptional(),
    authority: z.string().exactOptional(),
    number: z.string().exactOptional().meta({ description: 'Only where the identity is revealed.' }),
    status: z.enum(['active', 'expired', 'inactive', 'pending', 'stated']),
    standing: z.string().exactOptional(),
    issued: date.exactOptional(),
    expires: date.exactOptional(),
    span,
  })
  .meta({ id: 'Credential' });

const experience = z
  .strictObject({
    title: located.exactOptional(),
    organisation: located.exactOptional(),
    start: date.exactOptional(),
    end: date.exactOptional(),
    current: z.boolean(),
    specialties: texts,
    skills: texts.exactOptional(),
    span,
  })
  .meta({ id: 'ExperienceEntry' });

const education = z
  .strictObject({
    code: z.string().exactOptional(),
    fields: texts,
    inProgress: z.boolean(),
    degree: located.exactOptional(),
    field: located.exactOptional(),
    institution: located.exactOptional(),
    start: date.exactOptional(),
    end: date.exactOptional(),
    span,
  })
  .meta({ id: 'EducationEntry' });

/** The professional record of a person. */
export const profileSchema = z
  .strictObject({
    headline: located.exactOptional(),
    summary: located.exactOptional(),
    experience: z.array(experience).readonly(),
    statedYears: z
      .array(z.strictObject({ years: z.number(), specialties: texts, skills: texts, span }))
      .readonly()
      .exactOptional(),
    education: z.array(education).readonly(),
    credentials: z.array(credential).readonly(),
    specialties: z
      .array(z.strictObject({ code: z.string(), strength: z.enum(['practised', 'mentioned']), span }))
      .readonly(),
    skills: z
      .array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          strength: z.enum(['shown', 'listed']),
          span,
        }),
      )
      .readonly(),
    languages: z
      .array(
        z.strictObject({
          code: z.string(),
          level: z.enum(['basic', 'intermediate', 'fluent', 'native']).exactOptional(),
          span,
        }),
      )
      .readonly(),
    location: z
      .strictObject({
        city: z.string().exactOptional(),
        region: z.string().exactOptional(),
        country: z.string().exactOptional(),
        span,
      })
      .exactOptional(),
    rate: z.strictObject({ amountPerHour: z.number(), currency: z.string(), span }).exactOptional(),
    availability: z
      .strictObject({
        hoursPerWeek: z.number().exactOptional(),
        from: date.exactOptional(),
        atOnce: z.boolean().exactOptional(),
        remote: z.boolean().exactOptional(),
        span,
      })
      .exactOptional(),
  })
  .meta({ id: 'ExpertProfile', description: 'Spans are stretches of the source text, in UTF-16 units.' });
