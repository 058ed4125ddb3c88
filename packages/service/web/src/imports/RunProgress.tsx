import type { Schemas } from '../api/Schemas.js';
import { inDigits } from '../design/inDigits.js';
import { Moment } from '../design/Moment.js';
import { StackedBar } from '../design/StackedBar.js';
import { errorWords } from './errorWords.js';
import { RunState } from './RunState.js';
import { WaitingNote } from './WaitingNote.js';

type Run = Schemas['Import'];

/** How far an import is, and what came of it. */
export function RunProgress({ run }: { readonly run: Run }) {
  const { state, counts, startedAt, endedAt, retryOf, error } = run;
  const { imported, unchanged, failed } = counts;
  const people = imported + unchanged + failed;
  return (
    <section class="panel stack" aria-label="Progress">
      <div class="row spread">
        <p class="row" role="status">
          <RunState state={state} />{' '}
          <span class="soft">{state === 'waiting' ? <WaitingNote /> : sentenceOf(run)}</span>
        </p>
        <p class="soft small">
          <Moment at={startedAt} />
          {endedAt && `, ${seconds(startedAt, endedAt)}`}
        </p>
      </div>
      <StackedBar
        label={`${imported} stored, ${unchanged} unchanged, ${failed} errors`}
        whole={Math.max(1, people)}
        parts={[
          { id: 'imported', label: `${imported} stored`, amount: imported, colour: 'met' },
          { id: 'unchanged', label: `${unchanged} unchanged`, amount: unchanged, colour: 'unknown' },
          { id: 'failed', label: `${failed} errors`, amount: failed, colour: 'missing' },
        ]}
      />
      <dl class="run-counts">
        <Count name="Files read" value={counts.filesRead} />
        <Count name="Stored" value={imported} />
        <Count name="Unchanged" value={unchanged} />
        <Count name="Errors" value={failed} />
      </dl>
      {error && <p class="soft">It stopped by itself: {errorWords(error.code)}.</p>}
      {retryOf !== undefined && (
        <p class="soft">
          It reads again what failed in <a href={`/imports/${retryOf}`}>import {retryOf}</a>.
        </p>
      )}
      {state === 'done' && (
        <p class="row">
          <a href="/duplicates">Settle duplicates</a>
          <a href="/briefs">Find experts for a brief</a>
        </p>
      )}
    </section>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt class="soft small">{name}</dt>
      <dd>{inDigits(value)}</dd>
    </div>
  );
}

function sentenceOf({ state, counts: { files, filesRead, failed } }: Run): string {
  if (state === 'running') return `${inDigits(filesRead)} of ${inDigits(files)} files read.`;
  if (state === 'interrupted') return 'Whoever worked on it is gone; another goes on.';
  if (state === 'done') return failed === 0 ? 'Everything was read.' : 'The errors below could not be read.';
  return 'What is stored stays; it can be gone on with.';
}

function seconds(from: string, to: string): string {
  const span = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1_000);
  return span < 90 ? `${Math.round(span)} s` : `${Math.round(span / 60)} min`;
}
