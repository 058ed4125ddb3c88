import { z } from 'zod';
import { expertId, recordId } from './expert-id.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const params = z.strictObject({ feedbackId: recordId });
const verdict = z.enum(['shortlisted', 'rejected', 'hired', 'noted']);
const NEEDS_WORDS: ReadonlySet<string> = new Set(['rejected', 'noted']);
const reason = z.string().trim().min(1).max(1_000).meta({ description: 'Why; of `noted`, the note.' });
const shape = { projectId: recordId, expertId, verdict, reason: reason.exactOptional() };

const feedback = z.strictObject({ id: z.string(), ...shape, createdAt: z.iso.datetime() }).meta({
  id: 'Feedback',
  description: 'What became of a match. Kept for you; no ranking is changed by it.',
});

export const createFeedback = operation({
  id: 'createFeedback',
  method: 'post',
  path: '/v1/feedback',
  tag: 'feedback',
  summary: 'Says what became of a match',
  scope: 'write',
  body: {
    json: z
      .strictObject(shape)
      .refine(({ verdict: said, reason: why }) => why !== undefined || !NEEDS_WORDS.has(said), {
        message: 'say why, or what is noted',
        path: ['reason'],
      })
      .meta({ id: 'NewFeedbackInput' }),
  },
  answers: { 201: { description: 'Noted.', body: feedback, headers: ['location'] } },
  problems: ['project_not_found', 'expert_not_found'],
});

export const listFeedback = operation({
  id: 'listFeedback',
  method: 'get',
  path: '/v1/feedback',
  tag: 'feedback',
  summary: 'Feedback, of a project or an expert if wanted',
  scope: 'read',
  query: pageQuery.extend({ projectId: recordId.exactOptional(), expertId: expertId.exactOptional() }),
  answers: { 200: { description: 'A page of it, by id.', body: pageOf(feedback), headers: ['link'] } },
  problems: [],
});

export const deleteFeedback = operation({
  id: 'deleteFeedback',
  method: 'delete',
  path: '/v1/feedback/:feedbackId',
  tag: 'feedback',
  summary: 'Takes feedback back',
  scope: 'write',
  params,
  answers: { 204: { description: 'Taken back.' } },
  problems: ['feedback_not_found'],
});
