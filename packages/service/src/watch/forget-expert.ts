import type { SqlConnection } from '@expertmatch/matcher';
import { Outbox } from '../event/outbox.js';
import { FeedbackStore } from '../feedback/feedback-store.js';
import { WatchStore } from './watch-store.js';

/** Takes out whatever a workspace keeps beside its experts that names one of these: feedback, events, finds. */
export function forgetExpert(database: SqlConnection, expertIds: readonly string[]): void {
  database.transaction(() => {
    for (const id of expertIds) {
      new FeedbackStore(database).removeOfExpert(id);
      new Outbox(database).removeOfExpert(id);
      new WatchStore(database).removeOfExpert(id);
    }
  });
}
