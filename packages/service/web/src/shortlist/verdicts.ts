import { allPages } from '../api/allPages.js';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { tell } from '../design/toasts.js';

/** What was said of an expert for a brief. */
export type Feedback = Schemas['Feedback'];
/** What may be said of an expert. */
export type Verdict = Feedback['verdict'];

/** What verdicts are called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  shortlisted: 'Shortlisted',
  rejected: 'Rejected',
  hired: 'Hired',
  noted: 'Note',
};

/** What was said of the experts for a brief, oldest first. */
export function useFeedback(projectId: string): readonly Feedback[] {
  const { data } = useQuery(`feedback ${projectId}`, (signal) => feedbackOn(projectId, signal));
  return data ?? [];
}

/** Asks what was said of the experts for a brief, oldest first. @throws ApiProblem */
export async function feedbackOn(projectId: string, signal?: AbortSignal): Promise<readonly Feedback[]> {
  const found = await allPages((page) => {
    const params = { query: { ...page, projectId } };
    return answered(api.GET('/v1/feedback', { params, ...(signal && { signal }) }));
  });
  return found.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** What stands of an expert: the last that was said, notes aside. */
export function verdictOn(feedback: readonly Feedback[], expertId: string): Feedback | undefined {
  return feedback.findLast((one) => one.expertId === expertId && one.verdict !== 'noted');
}

const underWay = new Set<string>();

/** Says something of an expert, once; it can be taken back. @throws ApiProblem */
export async function say(about: Omit<Feedback, 'id' | 'createdAt'>, said: string): Promise<void> {
  const saying = JSON.stringify(about);
  if (underWay.has(saying)) return;
  underWay.add(saying);
  try {
    const { id } = await answered(api.POST('/v1/feedback', { body: about }));
    invalidate(`feedback ${about.projectId}`);
    tell(said, { undo: () => takeBack(id, about.projectId) });
  } finally {
    underWay.delete(saying);
  }
}

/** Takes back what was said. */
export async function takeBack(feedbackId: string, projectId: string): Promise<void> {
  await answered(api.DELETE('/v1/feedback/{feedbackId}', { params: { path: { feedbackId } } }));
  invalidate(`feedback ${projectId}`);
}
