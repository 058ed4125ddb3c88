import { Moment } from '../design/Moment.js';
import { type Feedback, VERDICT_NAMES } from './verdicts.js';

/** What was said of an expert, the latest first. */
export function Notes({ feedback }: { readonly feedback: readonly Feedback[] }) {
  if (feedback.length === 0) return null;
  return (
    <section class="stack" aria-label="Decisions and notes">
      <h3>Decisions and notes</h3>
      <ul class="note-list">
        {feedback.toReversed().map(({ id, verdict, reason, createdAt }) => (
          <li key={id}>
            <strong>{VERDICT_NAMES[verdict]}</strong>{' '}
            <span class="small faint">
              <Moment at={createdAt} />
            </span>
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
