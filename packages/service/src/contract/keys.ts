import { z } from 'zod';
import { SCOPES } from '../key/scope.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const time = z.iso.datetime();
const scopes = z.array(z.enum(SCOPES)).min(1).max(SCOPES.length).readonly();
const params = z.strictObject({ keyId: z.string().regex(/^[0-9a-f]{16}$/, '16 hex digits') });

const shape = {
  id: z.string(),
  workspaceId: z.string(),
  name: z.string(),
  scopes,
  createdAt: time,
  expiresAt: time.exactOptional(),
};

const apiKey = z.strictObject(shape).meta({ id: 'ApiKey' });
/** A key that was just made. */
export const newApiKey = z
  .strictObject({
    ...shape,
    key: z.string().meta({ description: 'The key itself. It is shown this once and kept nowhere.' }),
  })
  .meta({ id: 'NewApiKey' });

const newKeyInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200).meta({ description: 'What you call it.' }),
    scopes: scopes.meta({ description: 'What it may do; nothing that the key used to make it may not.' }),
    expiresAt: time
      .refine((at) => Date.parse(at) > Date.now(), 'a time to come')
      .exactOptional()
      .meta({ description: 'From then on it is refused.' }),
  })
  .meta({ id: 'NewApiKeyInput' });

export const createKey = operation({
  id: 'createKey',
  method: 'post',
  path: '/v1/keys',
  tag: 'keys',
  summary: 'Makes a key of this workspace',
  scope: 'admin',
  body: { json: newKeyInput },
  answers: {
    201: { description: 'Made; the key is shown this once.', body: newApiKey, headers: ['location'] },
  },
  problems: [],
});

export const listKeys = operation({
  id: 'listKeys',
  method: 'get',
  path: '/v1/keys',
  tag: 'keys',
  summary: 'The keys of this workspace, without the keys themselves',
  scope: 'admin',
  query: pageQuery,
  answers: { 200: { description: 'A page of them, by id.', body: pageOf(apiKey), headers: ['link'] } },
  problems: [],
});

export const getKey = operation({
  id: 'getKey',
  method: 'get',
  path: '/v1/keys/:keyId',
  tag: 'keys',
  summary: 'One key, without the key itself',
  scope: 'admin',
  params,
  answers: { 200: { description: 'The key.', body: apiKey } },
  problems: ['key_not_found'],
});

export const deleteKey = operation({
  id: 'deleteKey',
  method: 'delete',
  path: '/v1/keys/:keyId',
  tag: 'keys',
  summary: 'Ends a key',
  scope: 'admin',
  params,
  answers: { 204: { description: 'It is refused from now on.' } },
  problems: ['key_not_found'],
});
