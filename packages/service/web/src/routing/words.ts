import type { Schemas } from '../api/Schemas.js';
import { workName } from '../api/workName.js';

type State = NonNullable<Schemas['Task']['routing']>['state'];

/** How a task stands, as a person says it, and the tone of its chip. */
export const STATES: Readonly<
  Record<
    State | 'planned',
    readonly [words: string, tone: 'plain' | 'accent' | 'met' | 'partial' | 'missing']
  >
> = {
  planned: ['Not held out', 'plain'],
  open: ['Asking', 'accent'],
  filled: ['Filled', 'met'],
  escalating: ['Seeking others', 'partial'],
  waiting: ['Waits for you', 'partial'],
  unfillable: ['Unfillable', 'missing'],
  withdrawn: ['Withdrawn', 'plain'],
};

/** What a task is called: its name, else its first words. */
export function taskName(task: Schemas['Task']): string {
  return workName(task, `Task ${task.id}`);
}

/** A number of hours without needless decimals. */
export function hours(value: number): string {
  return `${Math.round(value * 10) / 10} h`;
}

/** Whether nothing goes on for a task until somebody decides. */
export function isStopped({ routing }: Schemas['Task']): boolean {
  return routing?.state === 'waiting' || routing?.state === 'unfillable';
}
