import { useSearch } from '../app/useSearch.js';
import { Field } from '../design/Field.js';
import type { Policy } from './policyOf.js';

/** By what a plan is made, and what of it is changed here; the address holds it. */
export function PolicyForm({ policy }: { readonly policy: Policy }) {
  const { change } = useSearch();
  const { from: _from, ...kept } = policy;
  const wish = (wishes: Policy) => change({ policy: JSON.stringify({ ...kept, ...wishes }) });
  return (
    <form class="routing-policy panel" onSubmit={(event) => event.preventDefault()}>
      <Field label="Points that a change must gain" hint="Offers that are out stay unless it does.">
        <input
          type="number"
          min="0"
          max="100"
          value={policy.changePrice}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            wish({ changePrice: Number.isNaN(valueAsNumber) ? 0 : valueAsNumber })
          }
        />
      </Field>
      <Field label="Points that more work for one costs" hint="More than 0 shares work more evenly.">
        <input
          type="number"
          min="0"
          max="100"
          value={policy.loadPrice}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            wish({ loadPrice: Number.isNaN(valueAsNumber) ? 0 : valueAsNumber })
          }
        />
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={policy.unverified === 'allow'}
          onChange={({ currentTarget: { checked } }) => wish({ unverified: checked ? 'allow' : 'refuse' })}
        />
        Also those of whom a must-have is not known
      </label>
    </form>
  );
}
