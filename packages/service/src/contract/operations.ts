import { commitAssignments, planAssignments } from './assignments.js';
import { listAudit, verifyAudit } from './audit.js';
import { getCapacity, listCapacity, putCapacity } from './capacity.js';
import { listCodes } from './codes.js';
import {
  keepApart,
  listDuplicates,
  listMerges,
  listMergesOfExpert,
  mergeDuplicates,
  unmergeExpert,
  unsettleDuplicates,
} from './duplicates.js';
import { getExpertHistory, getExpertText } from './expert-text.js';
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
import { auditFairness } from './fairness.js';
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
import { acceptOffer, declineOffer, finishOffer, getOffer, listOffers, withdrawOffer } from './offers.js';
import type { Operation } from './operation.js';
import { countMatches, countPool, weighDemand } from './pool.js';
import {
  changeProject,
  createProject,
  deleteProject,
  getProject,
  listProjects,
  matchProject,
} from './projects.js';
import { applyRetention, changeRetention, getRetention } from './retention.js';
import { createSession, deleteSession, getSession } from './session.js';
import { changeTask, createTask, deleteTask, getTask, listTasks, reopenTask } from './tasks.js';
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  getWebhook,
  listDeliveries,
  listWebhooks,
  replayDeadDeliveries,
  replayDelivery,
  rotateWebhook,
} from './webhooks.js';
import { createWorkspace, deleteWorkspace, getWorkspace, listWorkspaces } from './workspaces.js';

/** Every operation of the API, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  getHealth,
  getReadiness,
  getMetrics,
  getDocument,
  createSession,
  getSession,
  deleteSession,
  matchExperts,
  compareExperts,
  parseSpec,
  countMatches,
  countPool,
  weighDemand,
  listCodes,
  createExpert,
  listExperts,
  getExpert,
  changeExpert,
  deleteExpert,
  getExpertSource,
  getExpertText,
  getExpertHistory,
  exportExpert,
  matchExpert,
  listDuplicates,
  mergeDuplicates,
  keepApart,
  unsettleDuplicates,
  listMerges,
  listMergesOfExpert,
  unmergeExpert,
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
  createTask,
  listTasks,
  getTask,
  changeTask,
  deleteTask,
  reopenTask,
  putCapacity,
  getCapacity,
  listCapacity,
  planAssignments,
  commitAssignments,
  listOffers,
  getOffer,
  acceptOffer,
  declineOffer,
  withdrawOffer,
  finishOffer,
  createFeedback,
  listFeedback,
  deleteFeedback,
  getRetention,
  changeRetention,
  applyRetention,
  createWebhook,
  listWebhooks,
  getWebhook,
  changeWebhook,
  deleteWebhook,
  rotateWebhook,
  listDeliveries,
  replayDelivery,
  replayDeadDeliveries,
  listAudit,
  verifyAudit,
  auditFairness,
  createKey,
  listKeys,
  getKey,
  deleteKey,
  createWorkspace,
  listWorkspaces,
  getWorkspace,
  deleteWorkspace,
];
