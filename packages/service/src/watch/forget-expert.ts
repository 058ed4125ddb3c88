import { type SqlConnection, scrub } from '@expertmatch/matcher';
import { Outbox } from '../event/outbox.js';
import { FeedbackStore } from '../feedback/feedback-store.js';
import { WatchStore } from './watch-store.js';

/** How long readers are waited for, in ms. */
const SCRUB_WAIT_MS = 1_000;

/**
 * Takes out whatever a workspace keeps beside its experts that names one of these: feedback, events, finds.
 * @returns whether no byte of it is left in the database's files
 */
export function forgetExpert(database: SqlConnection, expertIds: readonly string[]): Promise<boolean> {
  database.transaction(() => {
    for (const id of expertIds) {
      new FeedbackStore(database).removeOfExpert(id);
      new Outbox(database).removeOfExpert(id);
      new WatchStore(database).removeOfExpert(id);
    }
  });
  return scrub(database, SCRUB_WAIT_MS);
}
