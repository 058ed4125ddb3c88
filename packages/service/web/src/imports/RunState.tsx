import type { Schemas } from '../api/Schemas.js';
import { Chip } from '../design/Chip.js';

type State = Schemas['Import']['state'];

const WORDS: Readonly<Record<State, string>> = {
  waiting: 'Waiting',
  running: 'Under way',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
};
const TONES = {
  waiting: 'unknown',
  running: 'accent',
  done: 'met',
  failed: 'missing',
  cancelled: 'unknown',
  interrupted: 'partial',
} as const;

/** How an import stands. */
export function RunState({ state }: { readonly state: State }) {
  return <Chip tone={TONES[state]}>{WORDS[state]}</Chip>;
}
