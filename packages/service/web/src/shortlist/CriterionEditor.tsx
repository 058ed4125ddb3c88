import { CATEGORY_NAMES, type Criterion, criterionLabel } from '../api/criterionLabel.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Field } from '../design/Field.js';
import { type Draft, withCriterion } from './draft.js';

interface CriterionEditorProps {
  readonly criterion: Criterion;
  readonly names: CodeNames;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Changes a requirement; the ranking follows at once. */
export function CriterionEditor(props: CriterionEditorProps) {
  const { criterion, names, draft, change, onRemove, onClose } = props;
  const { id, kind, necessity, words } = criterion;
  const put = (changed: Criterion) => change(withCriterion(draft, id, changed));
  const sharing = draft.criteria.filter((one) => one.kind === kind).length;
  return (
    <Dialog title={criterionLabel(criterion, names)} onClose={onClose}>
      {words !== '' && <p class="soft">From the words: “{words}”</p>}
      <fieldset class="row">
        <legend class="visually-hidden">How much it is needed</legend>
        {(['must', 'nice'] as const).map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="necessity"
              checked={necessity === one}
              onChange={() => put({ ...criterion, necessity: one })}
            />
            {one === 'must' ? 'Must have' : 'Nice to have'}
          </label>
        ))}
      </fieldset>
      <AmountField criterion={criterion} put={put} />
      <Field
        label={`Weight of ${CATEGORY_NAMES[kind].toLowerCase()}`}
        hint={sharing > 1 ? `Shared by ${sharing} requirements.` : 'Beside the weights of the others.'}
      >
        <input
          type="number"
          min="0"
          max="1000"
          step="5"
          value={draft.weights[kind]}
          onInput={({ currentTarget }) => {
            const weight = currentTarget.valueAsNumber;
            if (weight >= 0 && weight <= 1_000)
              change({ ...draft, weights: { ...draft.weights, [kind]: weight } });
          }}
        />
      </Field>
      <div class="dialog-foot">
        <Button
          tone="danger"
          onClick={() => {
            onRemove();
            onClose();
          }}
        >
          Take it out
        </Button>
        <Button tone="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}

interface Amount {
  readonly label: string;
  readonly value: number | undefined;
  readonly max: number;
  readonly put: (value: number) => Criterion;
}

function AmountField({
  criterion,
  put,
}: {
  readonly criterion: Criterion;
  readonly put: (one: Criterion) => void;
}) {
  const amount = amountOf(criterion);
  if (amount === undefined) return null;
  return (
    <Field label={amount.label}>
      <input
        type="number"
        min="1"
        max={amount.max}
        value={amount.value ?? ''}
        onInput={({ currentTarget }) => {
          const value = currentTarget.valueAsNumber;
          if (value > 0 && value <= amount.max) put(amount.put(value));
        }}
      />
    </Field>
  );
}

function amountOf(criterion: Criterion): Amount | undefined {
  switch (criterion.kind) {
    case 'rate':
      return {
        label: `At most, in ${criterion.currency} an hour`,
        value: criterion.maxPerHour,
        max: 100_000,
        put: (maxPerHour) => ({ ...criterion, maxPerHour }),
      };
    case 'experience':
      return {
        label: 'Years',
        value: criterion.minYears,
        max: 70,
        put: (minYears) => ({ ...criterion, minYears }),
      };
    case 'availability':
      return {
        label: 'Hours a week',
        value: criterion.hoursPerWeek,
        max: 168,
        put: (hoursPerWeek) => ({ ...criterion, hoursPerWeek }),
      };
    default:
      return undefined;
  }
}
