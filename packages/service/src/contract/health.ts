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
