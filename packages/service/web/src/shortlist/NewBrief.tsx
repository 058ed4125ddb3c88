import { answered, api } from '../api/client.js';
import { criterionLabel } from '../api/criterionLabel.js';
import { useCodeNames } from '../api/useCodeNames.js';
import { useDeed } from '../api/useDeed.js';
import { useKeptText } from '../api/useKeptText.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { useSettled } from '../api/useSettled.js';
import { useGoOn } from '../app/useGoOn.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { ErrorState } from '../design/ErrorState.js';
import { Field } from '../design/Field.js';
import { inDigits } from '../design/inDigits.js';
import { Screen } from '../design/Screen.js';
import { tell } from '../design/toasts.js';
import { draftOf } from './draft.js';
import './NewBrief.css';

/** How long nothing is written before the words are read, in ms. */
const QUIET_MS = 250;
const MAX_CHARACTERS = 50_000;

/** Writes a brief; what is understood of it is seen while it is written. */
export function NewBrief() {
  const goOn = useGoOn();
  const [text, setText] = useKeptText('brief');
  const reading = useDeed(async (file: File) => setText(await wordsIn(file)));
  const { isBusy, problem, begin } = useDeed(async () => {
    const { id } = await answered(api.POST('/v1/projects', { body: { text } }));
    setText('');
    invalidate('projects');
    if (!goOn(`/briefs/${id}`)) tell('The brief is kept; it stands first among the briefs');
  });
  const isTooLong = text.length > MAX_CHARACTERS;
  const keep = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '' && !isTooLong) begin();
  };
  return (
    <Screen title="New brief">
      <form class="new-brief" onSubmit={keep}>
        <Field
          label="What is needed"
          hint="Paste it as it came. It is read on this machine and sent nowhere."
          error={isTooLong ? tooLong(text) : undefined}
        >
          <textarea
            rows={14}
            value={text}
            placeholder="Board-certified wound-care physician, hyperbaric medicine, Florida licence, 10 h a week from home, up to $120/h"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
        <div class="row spread">
          <label class="button">
            Open a file
            <input
              type="file"
              class="visually-hidden"
              onChange={async ({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) await reading.begin(file);
                currentTarget.value = '';
              }}
            />
          </label>
          <Button type="submit" tone="primary" isBusy={isBusy} disabled={text.trim() === '' || isTooLong}>
            Find experts
          </Button>
        </div>
        {reading.problem && <ErrorState problem={reading.problem} />}
        {problem && <ErrorState problem={problem} />}
      </form>
      <Understood text={isTooLong ? '' : text} />
    </Screen>
  );
}

function tooLong({ length }: string): string {
  const [has, most] = [length, MAX_CHARACTERS].map(inDigits);
  return `This has ${has} characters; a brief has ${most} at most. Leave out what is not about the work.`;
}

/** The words of a file, read by the service; the file is not kept. */
async function wordsIn(file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  const { text } = await answered(
    // `body` says what the form has; a form is sent as it is.
    api.POST('/v1/specs/parse', { body: { file }, bodySerializer: () => form }),
  );
  return text;
}

function Understood({ text }: { readonly text: string }) {
  const names = useCodeNames();
  const settled = useSettled(text.trim(), QUIET_MS);
  const { data, problem } = useQuery(settled === '' ? undefined : `parse ${settled}`, async (signal) => {
    const { spec } = await answered(api.POST('/v1/specs/parse', { body: { text: settled }, signal }));
    return draftOf(spec);
  });
  if (settled === '' || data === undefined) return problem ? <ErrorState problem={problem} /> : null;
  return (
    <section class="stack" aria-live="polite" aria-label="What is understood">
      <h2>Understood</h2>
      <div class="row">
        {data.criteria.map((criterion) => (
          <Chip key={criterion.id} tone={criterion.necessity === 'must' ? 'accent' : 'plain'}>
            {criterion.necessity === 'must' ? 'Must have' : 'Nice to have'}:{' '}
            {criterionLabel(criterion, names)}
          </Chip>
        ))}
      </div>
      {data.criteria.length === 0 && (
        <p class="soft">No single requirement yet; everybody is ranked by the words as a whole.</p>
      )}
    </section>
  );
}
