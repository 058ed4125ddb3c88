import { useSearch } from '../../app/useSearch.js';
import { Field } from '../../design/Field.js';

interface MarkPickerProps {
  /** The brief whose evidence is marked. */
  readonly projectId: string | undefined;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
}

/** Says what is marked in the text: what the profile was read from, or the evidence for a brief. */
export function MarkPicker({ projectId, projects }: MarkPickerProps) {
  const { choose } = useSearch();
  return (
    <Field label="Marked in the text">
      <select
        value={projectId ?? ''}
        onChange={({ currentTarget }) => choose({ project: currentTarget.value || null })}
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
