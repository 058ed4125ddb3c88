import type { Schemas } from '../api/Schemas.js';
import { Field } from '../design/Field.js';

type Pay = NonNullable<Schemas['Task']['pay']>;

interface PayFieldProps {
  readonly label: string;
  readonly pay: Pay | undefined;
  readonly onChange: (pay: Pay | undefined) => void;
}

/** An amount for an hour; nothing: any rate will do. In the currency that it had, else US dollars. */
export function PayField({ label, pay, onChange }: PayFieldProps) {
  const currency = pay?.currency ?? 'USD';
  return (
    <Field label={`${label}, ${currency}`} hint="Empty: whatever the expert asks">
      <input
        type="number"
        min="0.01"
        step="any"
        value={pay?.perHour ?? ''}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? undefined : { perHour: valueAsNumber, currency })
        }
      />
    </Field>
  );
}
