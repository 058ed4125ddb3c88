import { ErrorState } from '../design/ErrorState.js';
import { Screen } from '../design/Screen.js';
import { Skeleton } from '../design/Skeleton.js';
import { RunActions } from './RunActions.js';
import { RunErrors } from './RunErrors.js';
import { RunProgress } from './RunProgress.js';
import { useRun } from './useRun.js';

/** One import: how it goes, what failed, what can be done about it. */
export function ImportRun({ id }: { readonly id: number }) {
  const { run, problem, again } = useRun(id);
  return (
    <Screen title={`Import ${id}`} actions={run && <RunActions run={run} onChange={again} />}>
      <p>
        <a href="/imports">All imports</a>
      </p>
      {problem && <ErrorState problem={problem} onRetry={again} />}
      {!problem && run === undefined && <Skeleton of="the import" />}
      {run && <RunProgress run={run} />}
      {run && run.counts.failed > 0 && <RunErrors run={run} />}
    </Screen>
  );
}
