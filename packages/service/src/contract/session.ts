import { z } from 'zod';
import { SCOPES } from '../key/scope.js';
import { operation } from './operation.js';

/** What the cookie of a session is called. */
export const SESSION_COOKIE = 'expertmatch_session';

const session = z
  .strictObject({
    workspaceId: z.string(),
    scopes: z.array(z.enum(SCOPES)).readonly(),
    signIn: z
      .enum(['session', 'key', 'none'])
      .meta({ description: 'How the caller is known; `none`: the service asks this machine for no key.' }),
    keyId: z.string().exactOptional(),
    keyName: z.string().exactOptional(),
    endsAt: z.iso.datetime().exactOptional().meta({ description: 'When the session ends by itself.' }),
  })
  .meta({ id: 'Session', description: 'Who is signed in, and what they may do.' });

/** Who is signed in, as it is answered. */
export type SessionView = z.input<typeof session>;

export const createSession = operation({
  id: 'createSession',
  method: 'post',
  path: '/v1/session',
  tag: 'session',
  summary: 'Signs a browser in with a key: sets a cookie that scripts cannot read, for 12 hours',
  scope: 'none',
  body: {
    json: z
      .strictObject({ apiKey: z.string().min(1).max(200).meta({ description: '`em_<id>_<secret>`' }) })
      .meta({ id: 'NewSessionInput' }),
  },
  answers: { 201: { description: 'Signed in.', body: session, headers: ['set-cookie'] } },
  problems: ['unauthorized', 'forbidden'],
});

export const getSession = operation({
  id: 'getSession',
  method: 'get',
  path: '/v1/session',
  tag: 'session',
  summary: 'Who is signed in, and what they may do',
  scope: 'any',
  answers: { 200: { description: 'The workspace, the scopes, the name of the key.', body: session } },
  problems: [],
});

export const deleteSession = operation({
  id: 'deleteSession',
  method: 'delete',
  path: '/v1/session',
  tag: 'session',
  summary: 'Signs the browser out; the key stays in force',
  scope: 'any',
  answers: { 204: { description: 'The session is over.', headers: ['set-cookie'] } },
  problems: [],
});
