import { listAudit, verifyAudit } from './audit.js';
import {
  changeExpert,
  createExpert,
  deleteExpert,
  exportExpert,
  getExpert,
  getExpertSource,
  listExperts,
  matchExpert,
} from './experts.js';
import { createFeedback, deleteFeedback, listFeedback } from './feedback.js';
import { getDocument, getHealth, getMetrics, getReadiness } from './health.js';
import {
  cancelImport,
  createImport,
  getImport,
  listImportErrors,
  listImports,
  previewImport,
  resumeImport,
  retryImport,
  watchImport,
} from './imports.js';
import { createKey, deleteKey, getKey, listKeys } from './keys.js';
import { compareExperts, matchExperts, parseSpec } from './matches.js';
import type { Operation } from './operation.js';
import {
  changeProject,
  createProject,
  deleteProject,
  getProject,
  listProjects,
  matchProject,
} from './projects.js';
import { applyRetention, changeRetention, getRetention } from './retention.js';
import { createWorkspace, deleteWorkspace, getWorkspace, listWorkspaces } from './workspaces.js';

/** Every operation of the API, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  getHealth,
  getReadiness,
  getMetrics,
  getDocument,
  matchExperts,
  compareExperts,
  parseSpec,
  createExpert,
  listExperts,
  getExpert,
  changeExpert,
  deleteExpert,
  getExpertSource,
  exportExpert,
  matchExpert,
  createImport,
  previewImport,
  listImports,
  getImport,
  listImportErrors,
  watchImport,
  cancelImport,
  resumeImport,
  retryImport,
  createProject,
  listProjects,
  getProject,
  changeProject,
  deleteProject,
  matchProject,
  createFeedback,
  listFeedback,
  deleteFeedback,
  getRetention,
  changeRetention,
  applyRetention,
  listAudit,
  verifyAudit,
  createKey,
  listKeys,
  getKey,
  deleteKey,
  createWorkspace,
  listWorkspaces,
  getWorkspace,
  deleteWorkspace,
];
