import { ExpertMatchError } from '../domain/expert-match-error.js';
import { packError } from '../ingest/error-message.js';
import type { SourceDocument } from '../ingest/source-document.js';
import type { ExpertMessage, ExpertTask } from './expert-message.js';
import { readExpert } from './read-expert.js';

/** The worker thread's work: reads documents into experts. */
export default function readExpertsInWorker({ documents, policy }: ExpertTask): ExpertMessage[] {
  return documents.map((document) => messageOf(document, policy));
}

function messageOf(document: SourceDocument, policy: ExpertTask['policy']): ExpertMessage {
  try {
    return readExpert(document, policy);
  } catch (error) {
    if (error instanceof ExpertMatchError) return { packed: packError(error) };
    throw error;
  }
}
