import { z } from 'zod';
import { filterQuery, whole } from './expert-filter.js';
import { recordId } from './expert-id.js';
import { revealQuery } from './identity.js';
import { matchAnswerSchema } from './match.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';
import { briefShape, isOneBrief, specSchema } from './spec.js';

const params = z.strictObject({ projectId: recordId });
const name = z.string().trim().min(1).max(200);

const watch = z
  .strictObject({
    minScore: z.number().min(0).max(100).meta({ description: 'The points from which on an expert counts.' }),
  })
  .meta({
    id: 'ProjectWatch',
    description:
      'Whoever comes or changes later, fails no must-have and has so many points raises `match.found`, once as ' +
      'long as it stays so. Whoever has them when the watch is set up, or when brief or points change, does not.',
  });

const shape = {
  id: z.string(),
  name: name.exactOptional(),
  ...briefShape,
  watch: watch.exactOptional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
const listed = z.strictObject(shape).meta({ id: 'Project', description: 'A brief that is kept.' });
const project = z
  .strictObject({
    ...shape,
    understood: specSchema.meta({ description: 'The brief as it is understood today.' }),
  })
  .meta({ id: 'UnderstoodProject' });

const input = z.strictObject({ name: name.exactOptional(), ...briefShape });

/** What a project asks of the experts who come. */
export type ProjectWatch = z.output<typeof watch>;

export const createProject = operation({
  id: 'createProject',
  method: 'post',
  path: '/v1/projects',
  tag: 'projects',
  summary: 'Keeps a brief',
  scope: 'write',
  body: {
    json: input
      .extend({ watch: watch.exactOptional() })
      .refine(isOneBrief, { message: 'give the brief either as "text" or as "spec"' })
      .meta({ id: 'NewProjectInput' }),
  },
  answers: { 201: { description: 'Kept.', body: project, headers: ['location', 'etag'] } },
  problems: ['invalid_spec', 'limit_exceeded'],
});

export const listProjects = operation({
  id: 'listProjects',
  method: 'get',
  path: '/v1/projects',
  tag: 'projects',
  summary: 'The briefs that are kept',
  scope: 'read',
  query: pageQuery,
  answers: { 200: { description: 'A page of them, by id.', body: pageOf(listed), headers: ['link'] } },
  problems: [],
});

export const getProject = operation({
  id: 'getProject',
  method: 'get',
  path: '/v1/projects/:projectId',
  tag: 'projects',
  summary: 'One brief, and how it is understood',
  scope: 'read',
  params,
  answers: { 200: { description: 'The project.', body: project, headers: ['etag'] } },
  problems: ['project_not_found'],
});

export const changeProject = operation({
  id: 'changeProject',
  method: 'patch',
  path: '/v1/projects/:projectId',
  tag: 'projects',
  summary: 'Changes name, brief or watch; what is not given stays',
  scope: 'write',
  params,
  isConditional: true,
  body: {
    json: input
      .extend({ watch: watch.nullable().exactOptional().meta({ description: '`null` ends it.' }) })
      .refine(({ text, spec }) => text === undefined || spec === undefined, {
        message: 'give the brief either as "text" or as "spec"',
      })
      .meta({ id: 'ProjectChange' }),
  },
  answers: { 200: { description: 'As it is now.', body: project, headers: ['etag'] } },
  problems: ['project_not_found', 'invalid_spec'],
});

export const deleteProject = operation({
  id: 'deleteProject',
  method: 'delete',
  path: '/v1/projects/:projectId',
  tag: 'projects',
  summary: 'Takes a brief out, with its watch and the feedback on it',
  scope: 'write',
  params,
  isConditional: true,
  answers: { 204: { description: 'Taken out.' } },
  problems: ['project_not_found'],
});

export const matchProject = operation({
  id: 'matchProject',
  method: 'get',
  path: '/v1/projects/:projectId/matches',
  tag: 'projects',
  summary: 'The best experts for a brief that is kept, explained',
  scope: 'read',
  params,
  query: whole(
    revealQuery.extend({
      limit: z.coerce.number().int().min(1).max(1_000).default(10),
      minScore: z.coerce.number().min(0).max(100).default(0),
      nearMisses: z.coerce.number().int().min(0).max(100).default(0),
      ...filterQuery.shape,
    }),
  ),
  answers: { 200: { description: 'As of an ad hoc match.', body: matchAnswerSchema } },
  problems: ['project_not_found'],
});
