import { useLocation } from 'preact-iso';
import { Field } from '../../design/Field.js';

interface MarkPickerProps {
  readonly expertId: string;
  /** The project whose evidence is marked. */
  readonly projectId: string | undefined;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
}

/** Says what is marked in the text: what the profile was read from, or the evidence for a project. */
export function MarkPicker({ expertId, projectId, projects }: MarkPickerProps) {
  const { route } = useLocation();
  return (
    <Field label="Marked in the text">
      <select
        value={projectId ?? ''}
        onChange={({ currentTarget: { value } }) =>
          route(value === '' ? `/experts/${expertId}` : `/experts/${expertId}?project=${value}`)
        }
      >
        <option value="">What the profile was read from</option>
        {projects.map(({ id, name }) => (
          <option key={id} value={id}>
            Evidence for {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
