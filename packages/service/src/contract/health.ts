import { z } from 'zod';
import { operation } from './operation.js';

export const getHealth = operation({
  id: 'getHealth',
  method: 'get',
  path: '/healthz',
  tag: 'service',
  summary: 'Whether the service answers',
  scope: 'none',
  answers: {
    200: {
      description: 'It does.',
      body: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' }),
    },
  },
  problems: [],
});

const readinessReport = z
  .strictObject({
    ready: z.boolean(),
    checks: z.array(z.strictObject({ name: z.string(), ready: z.boolean() })).readonly(),
  })
  .meta({ id: 'Readiness' });

export const getReadiness = operation({
  id: 'getReadiness',
  method: 'get',
  path: '/readyz',
  tag: 'service',
  summary: 'Whether the service has all that it needs: store, index, model, queue',
  scope: 'none',
  answers: {
    200: { description: 'It has.', body: readinessReport },
    503: { description: 'Something is not there yet, or no more.', body: readinessReport },
  },
  problems: [],
});

export const getMetrics = operation({
  id: 'getMetrics',
  method: 'get',
  path: '/metrics',
  tag: 'service',
  summary: 'Figures of this process for Prometheus (only from the workspace `default`)',
  scope: 'admin',
  answers: {
    200: {
      description: 'The text format of Prometheus, 0.0.4. No label tells of a workspace, a key or a person.',
      body: z.string(),
      mediaType: 'text/plain',
    },
  },
  problems: [],
});

export const getDocument = operation({
  id: 'getDocument',
  method: 'get',
  path: '/openapi.json',
  tag: 'service',
  summary: 'This document',
  scope: 'none',
  answers: { 200: { description: 'OpenAPI 3.1.', body: z.looseObject({}).meta({ id: 'OpenApiDocument' }) } },
  problems: [],
});
