import { pseudonymOf } from '../api/pseudonymOf.js';
import type { Schemas } from '../api/Schemas.js';
import { Chip } from '../design/Chip.js';
import { taskName } from './words.js';

type Plan = Schemas['AssignmentPlan'];

interface PlanChangesProps {
  readonly plan: Plan;
  readonly tasks: readonly Schemas['Task'][];
}

/** What a plan changes and why, what it leaves as it is, and what stays open. */
export function PlanChanges({ plan, tasks }: PlanChangesProps) {
  const names = new Map(tasks.map((task) => [task.id, taskName(task)]));
  const nameOf = (taskId: string) => names.get(taskId) ?? taskId;
  const asked = plan.assignments.filter(({ held, offered }) => !held && !offered);
  const stays = plan.assignments.filter(({ held, offered }) => held || offered);
  return (
    <>
      <Pairs
        title="To be asked"
        tone="accent"
        pairs={asked}
        nameOf={nameOf}
        none="Nobody new is to be asked."
      />
      <Pairs title="To be taken back" tone="missing" pairs={plan.takenBack} nameOf={nameOf} />
      <OpenTasks open={plan.open} nameOf={nameOf} />
      <details class="panel">
        <summary>{stays.length} stay as they are</summary>
        <Rows pairs={stays} nameOf={nameOf} />
      </details>
    </>
  );
}

type Pair = Pick<Plan['assignments'][number], 'taskId' | 'expertId' | 'why'> & { readonly score?: number };

interface PairsProps {
  readonly title: string;
  readonly tone: 'accent' | 'missing';
  readonly pairs: readonly Pair[];
  readonly nameOf: (taskId: string) => string;
  /** Said where there are none; absent: then nothing is shown. */
  readonly none?: string;
}

function Pairs({ title, tone, pairs, nameOf, none }: PairsProps) {
  if (pairs.length === 0 && none === undefined) return null;
  return (
    <section class="panel stack">
      <h2 class="row">
        {title} <Chip tone={tone}>{pairs.length}</Chip>
      </h2>
      {pairs.length === 0 ? <p class="soft">{none}</p> : <Rows pairs={pairs} nameOf={nameOf} />}
    </section>
  );
}

function Rows({ pairs, nameOf }: Pick<PairsProps, 'pairs' | 'nameOf'>) {
  return (
    <ul class="routing-pairs">
      {pairs.map(({ taskId, expertId, score, why }) => (
        <li key={`${taskId} ${expertId}`}>
          <span class="row">
            <a href={`/experts/${expertId}`}>{pseudonymOf(expertId)}</a>
            <span class="routing-name">{nameOf(taskId)}</span>
            {score !== undefined && <strong>{score.toFixed(1)}</strong>}
          </span>
          <span class="small soft">{withNames(why, nameOf)}</span>
        </li>
      ))}
    </ul>
  );
}

function OpenTasks({ open, nameOf }: Pick<Plan, 'open'> & Pick<PairsProps, 'nameOf'>) {
  if (open.length === 0) return null;
  return (
    <section class="panel stack">
      <h2 class="row">
        Stays open <Chip tone="partial">{open.length}</Chip>
      </h2>
      <ul class="routing-pairs">
        {open.map(({ taskId, openPlaces, sentences }) => (
          <li key={taskId}>
            <span class="row">
              <span class="routing-name">{nameOf(taskId)}</span>
              <Chip>{openPlaces === 1 ? '1 place' : `${openPlaces} places`}</Chip>
            </span>
            {sentences.map((sentence) => (
              <span key={sentence} class="small soft">
                {withNames(sentence, nameOf)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sentence with pseudonyms for the ids of experts, and names for those of tasks. */
function withNames(sentence: string, nameOf: (taskId: string) => string): string {
  return sentence
    .replace(/\b[0-9a-f]{24}\b/g, pseudonymOf)
    .replace(/\b[0-9a-f]{16}\b/g, (taskId) => `“${nameOf(taskId)}”`);
}
