import { capacityInputSchema } from '@expertmatch/matcher';
import { z } from 'zod';
import { expertId } from './expert-id.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const params = z.strictObject({ expertId });
const capacity = capacityInputSchema.meta({
  id: 'Capacity',
  description: 'How much work an expert can take, and of what kind.',
});

export const putCapacity = operation({
  id: 'putCapacity',
  method: 'put',
  path: '/v1/experts/:expertId/capacity',
  tag: 'routing',
  summary: 'Says how much work an expert can take, in place of what was said before',
  scope: 'route',
  params,
  body: { json: capacityInputSchema.omit({ expertId: true }).meta({ id: 'CapacityInput' }) },
  answers: { 200: { description: 'As it is kept.', body: capacity } },
  problems: ['expert_not_found'],
});

export const getCapacity = operation({
  id: 'getCapacity',
  method: 'get',
  path: '/v1/experts/:expertId/capacity',
  tag: 'routing',
  summary: 'How much work an expert can take',
  scope: 'route',
  params,
  answers: { 200: { description: 'As it was said.', body: capacity } },
  problems: ['expert_not_found', 'capacity_not_found'],
});

export const listCapacity = operation({
  id: 'listCapacity',
  method: 'get',
  path: '/v1/capacity',
  tag: 'routing',
  summary: 'The capacities that were stated',
  scope: 'route',
  query: pageQuery,
  answers: { 200: { description: 'A page of them, by expert.', body: pageOf(capacity), headers: ['link'] } },
  problems: [],
});
