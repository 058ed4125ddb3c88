import { getDocument, getHealth } from './health.js';
import { createKey, deleteKey, getKey, listKeys } from './keys.js';
import { compareExperts, matchExperts, parseSpec } from './matches.js';
import type { Operation } from './operation.js';
import { createWorkspace, deleteWorkspace, getWorkspace, listWorkspaces } from './workspaces.js';

/** Every operation of the API, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  getHealth,
  getDocument,
  matchExperts,
  compareExperts,
  parseSpec,
  createKey,
  listKeys,
  getKey,
  deleteKey,
  createWorkspace,
  listWorkspaces,
  getWorkspace,
  deleteWorkspace,
];
