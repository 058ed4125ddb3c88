import { z } from 'zod';
import { expertSchema } from './expert.js';
import { filterQuery, whole } from './expert-filter.js';
import { expertId } from './expert-id.js';
import { revealQuery } from './identity.js';
import { matchSchema } from './match.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

/** As many as a file that holds one person may have. */
const MAX_FILE_BYTES = 25 * 1024 * 1024;

const params = z.strictObject({ expertId });

const profileInput = z.looseObject({}).meta({
  id: 'ProfileInput',
  description:
    'One person as JSON: a JSON Resume, or name, email, headline, summary, location, experience, education, ' +
    'credentials, skills, languages, rate, currency, hoursPerWeek, … Other fields are read as text. A record with ' +
    'an `id` takes the place of the one that had it before.',
});

const added = z
  .strictObject({
    expert: expertSchema,
    outcome: z.enum(['stored', 'replaced', 'merged', 'unchanged']),
    unsure: z
      .array(z.string())
      .readonly()
      .meta({ description: 'Ids of experts who may be the same person.' }),
  })
  .meta({ id: 'AddedExpert' });

export const createExpert = operation({
  id: 'createExpert',
  method: 'post',
  path: '/v1/experts',
  tag: 'experts',
  summary: 'Adds one person, from JSON or from a file',
  scope: 'write',
  body: { json: profileInput, file: { maxBytes: MAX_FILE_BYTES } },
  answers: {
    200: { description: 'The person was known already.', body: added, headers: ['location', 'etag'] },
    201: { description: 'Added.', body: added, headers: ['location', 'etag'] },
  },
  problems: [],
});

export const listExperts = operation({
  id: 'listExperts',
  method: 'get',
  path: '/v1/experts',
  tag: 'experts',
  summary: 'The experts who are proved to satisfy every filter',
  scope: 'read',
  query: whole(pageQuery.extend(filterQuery.shape)),
  answers: { 200: { description: 'A page of them, by id.', body: pageOf(expertSchema), headers: ['link'] } },
  problems: [],
});

export const getExpert = operation({
  id: 'getExpert',
  method: 'get',
  path: '/v1/experts/:expertId',
  tag: 'experts',
  summary: 'One expert',
  scope: 'read',
  params,
  query: revealQuery,
  answers: { 200: { description: 'The expert.', body: expertSchema, headers: ['etag'] } },
  problems: ['expert_not_found'],
});

const day = z.iso.date();
const placeName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}]*$/u, 'no control characters');
const changeInput = z
  .strictObject({
    rate: z
      .strictObject({
        amountPerHour: z.number().positive().max(100_000),
        currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD'),
      })
      .exactOptional(),
    hoursPerWeek: z.number().min(1).max(168).exactOptional(),
    availableFrom: day.exactOptional(),
    remote: z.boolean().exactOptional(),
    location: z
      .strictObject({
        country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code such as US'),
        region: placeName.exactOptional().meta({ description: 'Name or code: `Florida`, `FL`, `US-FL`.' }),
        city: placeName.exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Where they are; takes the place of all that was known of it.' }),
  })
  .refine((change) => Object.keys(change).length > 0, 'say what is to change')
  .meta({ id: 'ExpertChange', description: 'Terms of work, and where they are. What is not given stays.' });

/** Terms of work that change. */
export type ExpertChange = z.output<typeof changeInput>;

export const changeExpert = operation({
  id: 'changeExpert',
  method: 'patch',
  path: '/v1/experts/:expertId',
  tag: 'experts',
  summary: 'Changes what an expert asks for and offers: rate, hours, start, remote, location',
  scope: 'write',
  params,
  isConditional: true,
  body: { json: changeInput },
  answers: { 200: { description: 'As they are now.', body: expertSchema, headers: ['etag'] } },
  problems: ['expert_not_found'],
});

export const deleteExpert = operation({
  id: 'deleteExpert',
  method: 'delete',
  path: '/v1/experts/:expertId',
  tag: 'experts',
  summary: 'Erases a person, for good: whatever is held of them, feedback and uploads included',
  scope: 'write',
  params,
  isConditional: true,
  answers: {
    200: {
      description: 'Erased. What stays is an entry of the audit: ids and the time.',
      body: z
        .strictObject({
          expertId: z.string(),
          erasedAt: z.iso.datetime(),
          maybeAlso: z
            .array(z.string())
            .readonly()
            .meta({ description: 'Experts who may be the same person and are still there.' }),
          complete: z.boolean().meta({
            description:
              'False while somebody reads for long; the rest is then overwritten at the next close.',
          }),
        })
        .meta({ id: 'Erasure' }),
    },
  },
  problems: ['expert_not_found'],
});

export const getExpertSource = operation({
  id: 'getExpertSource',
  method: 'get',
  path: '/v1/experts/:expertId/source',
  tag: 'experts',
  summary: 'The text that quotes and spans point into, names and contacts included',
  scope: 'identity',
  params,
  answers: {
    200: {
      description: 'The text as it was read.',
      body: z.string(),
      mediaType: 'text/plain',
      headers: ['content-disposition'],
    },
  },
  problems: ['expert_not_found'],
});

export const exportExpert = operation({
  id: 'exportExpert',
  method: 'get',
  path: '/v1/experts/:expertId/export',
  tag: 'experts',
  summary: 'All that is held about a person, to be handed out on request',
  scope: 'identity',
  params,
  answers: {
    200: {
      description:
        'Identity, profile, texts, rows of imports, merges, feedback, events and entries of the audit.',
      body: z.looseObject({ format: z.literal('expertmatch-person/1'), expertId: z.string() }).meta({
        id: 'PersonExport',
      }),
      headers: ['content-disposition'],
    },
  },
  problems: ['expert_not_found'],
});

export const matchExpert = operation({
  id: 'matchExpert',
  method: 'get',
  path: '/v1/experts/:expertId/matches',
  tag: 'experts',
  summary: 'How an expert fits the stored projects, best first',
  scope: 'read',
  params,
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    minScore: z.coerce.number().min(0).max(100).default(0),
  }),
  answers: {
    200: {
      description: 'Projects whose must-haves stand in the way are left out.',
      body: z
        .strictObject({
          items: z.array(z.strictObject({ projectId: z.string(), match: matchSchema })).readonly(),
        })
        .meta({ id: 'ProjectMatches' }),
    },
  },
  problems: ['expert_not_found'],
});
