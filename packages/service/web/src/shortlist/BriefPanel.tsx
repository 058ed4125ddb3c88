import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { type Criterion, criterionLabel } from '../api/criterionLabel.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { useDeed } from '../api/useDeed.js';
import { Button } from '../design/Button.js';
import { Field } from '../design/Field.js';
import { BriefText } from './BriefText.js';
import { CriterionChip } from './CriterionChip.js';
import { CriterionEditor } from './CriterionEditor.js';
import { type Draft, draftOf, withCriterion, withMore, wordsOf } from './draft.js';
import './BriefPanel.css';

interface BriefPanelProps {
  readonly draft: Draft;
  readonly names: CodeNames;
  /** @param said what was done, where a person may want to take it back */
  readonly change: (draft: Draft, said?: string) => void;
}

/** A brief: its words, what is understood of them, and ways to correct that. */
export function BriefPanel({ draft, names, change }: BriefPanelProps) {
  const [pointedAt, setPointedAt] = useState<string>();
  const [editedId, setEditedId] = useState<string>();
  const edited = draft.criteria.find(({ id }) => id === editedId);
  const chips = (necessity: Criterion['necessity']) => (
    <ul class="row criterion-list">
      {draft.criteria
        .filter((one) => one.necessity === necessity)
        .map((one) => (
          <li key={one.id}>
            <CriterionChip
              criterion={one}
              names={names}
              weight={draft.weights[one.kind]}
              onPoint={setPointedAt}
              onEdit={() => setEditedId(one.id)}
            />
          </li>
        ))}
    </ul>
  );
  return (
    <section class="brief-panel stack" aria-label="The brief">
      <BriefText text={wordsOf(draft)} criteria={draft.criteria} pointedAt={pointedAt} />
      <h2>Must have</h2>
      {chips('must')}
      <h2>Nice to have</h2>
      {chips('nice')}
      <AddRequirement onAdd={(more) => change(withMore(draft, more))} />
      <Field label="A must-have that a profile says nothing of">
        <select
          value={draft.policy}
          onChange={({ currentTarget }) =>
            change({ ...draft, policy: currentTarget.value === 'exclude' ? 'exclude' : 'verify' })
          }
        >
          <option value="verify">keeps the expert, to be verified</option>
          <option value="exclude">keeps the expert out</option>
        </select>
      </Field>
      {edited && (
        <CriterionEditor
          criterion={edited}
          names={names}
          draft={draft}
          change={change}
          onRemove={() =>
            change(
              withCriterion(draft, edited.id, undefined),
              `“${criterionLabel(edited, names)}” was taken out`,
            )
          }
          onClose={() => setEditedId(undefined)}
        />
      )}
    </section>
  );
}

function AddRequirement({ onAdd }: { readonly onAdd: (more: readonly Criterion[]) => void }) {
  const [words, setWords] = useState('');
  const { isBusy, problem, begin } = useDeed(async () => {
    const { spec } = await answered(api.POST('/v1/specs/parse', { body: { text: words } }));
    const { criteria } = draftOf(spec);
    const whole: Criterion = { id: 'c0', kind: 'text', necessity: 'nice', text: words, words };
    onAdd(criteria.length > 0 ? criteria : [whole]);
    setWords('');
  });
  const add = (event: Event) => {
    event.preventDefault();
    if (words.trim() !== '') begin();
  };
  return (
    <form class="add-requirement" onSubmit={add}>
      <Field label="Add a requirement in words" isLabelHidden error={problem?.message}>
        <input
          type="text"
          placeholder="Add in words: fluent in Spanish"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </Field>
      <Button type="submit" isBusy={isBusy} disabled={words.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
