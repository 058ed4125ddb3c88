import type { ApiProblem } from '../api/ApiProblem.js';
import { Button } from './Button.js';
import './ErrorState.css';

interface ErrorStateProps {
  readonly problem: ApiProblem;
  /** Absent: it cannot be tried again. */
  readonly onRetry?: () => void;
}

/** What went wrong, with what to tell whoever runs the service. */
export function ErrorState({ problem, onRetry }: ErrorStateProps) {
  const { title, message, requestId, fields, isPassing } = problem;
  return (
    <div class="error-state" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{message}</p>
      {fields.length > 1 && (
        <ul>
          {fields.map(({ path, detail }) => (
            <li key={path}>
              <code>{path}</code>: {detail}
            </li>
          ))}
        </ul>
      )}
      {isPassing && onRetry && <p class="soft">It is tried again by itself.</p>}
      {requestId && <p class="small faint">Request {requestId}</p>}
      {onRetry && (
        <div class="row">
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </div>
  );
}
