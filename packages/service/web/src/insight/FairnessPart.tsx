import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { useDeed } from '../api/useDeed.js';
import { useProjects } from '../api/useProjects.js';
import { workName } from '../api/workName.js';
import { Button } from '../design/Button.js';
import { Field } from '../design/Field.js';
import { FairnessTables } from './FairnessTables.js';
import { readLabels } from './readLabels.js';

/** How groups of people fare in rankings; which group people are of is used for the answer and kept nowhere. */
export function FairnessPart() {
  const [text, setText] = useState('');
  const [projectId, setProjectId] = useState('');
  const [top, setTop] = useState('');
  const [audit, setAudit] = useState<Schemas['FairnessAudit']>();
  const { isBusy, problem, begin } = useDeed(async () => {
    const body = {
      labels: readLabels(text),
      ...(projectId !== '' && { projectId }),
      ...(top !== '' && { top: Number(top) }),
    };
    setAudit(await answered(api.POST('/v1/audit/fairness', { body })));
  });
  const submit = (event: Event) => {
    event.preventDefault();
    return begin();
  };
  return (
    <>
      <form class="panel stack" onSubmit={submit}>
        <p class="soft">
          Rates and impact ratios as New York City’s Local Law 144 has them. Scores never see who somebody is;
          this shows what comes of them all the same.
        </p>
        <Field
          label="Groups"
          hint="As copied from a spreadsheet: a heading row, expert ids in the first column, an attribute in each other. Used for this answer, kept nowhere."
          error={problem?.message}
        >
          <textarea
            rows={6}
            required
            spellcheck={false}
            placeholder={'expert,sex,age\n56cb71a4459b7c3b6dd97193,female,40+'}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
        <div class="fairness-choices">
          <ProjectField value={projectId} onChange={setProjectId} />
          <Field label="Selected are the first" hint="Empty: scores above the median count.">
            <input
              type="number"
              min={1}
              max={1000}
              value={top}
              onInput={({ currentTarget }) => setTop(currentTarget.value)}
            />
          </Field>
        </div>
        <div class="row">
          <Button type="submit" tone="primary" isBusy={isBusy}>
            Look at it
          </Button>
        </div>
      </form>
      {audit && <FairnessTables audit={audit} />}
    </>
  );
}

interface ProjectFieldProps {
  readonly value: string;
  readonly onChange: (projectId: string) => void;
}

function ProjectField({ value, onChange }: ProjectFieldProps) {
  const projects = useProjects();
  return (
    <Field label="Rankings" hint="Of one brief everybody is ranked anew.">
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">Those that were served</option>
        {(projects.data ?? []).map((project) => (
          <option key={project.id} value={project.id}>
            {workName(project, 'Brief')}
          </option>
        ))}
      </select>
    </Field>
  );
}
