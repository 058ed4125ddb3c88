import { answered, api } from '../api/client.js';
import { criterionLabel } from '../api/criterionLabel.js';
import { calledName } from '../api/identities.js';
import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { useQuery } from '../api/useQuery.js';
import { Dialog } from '../design/Dialog.js';
import { QueryView } from '../design/QueryView.js';
import { Table } from '../design/Table.js';
import { ComparedCell } from './ComparedCell.js';

interface CompareDialogProps {
  readonly spec: Schemas['SpecInput'];
  /** Two to four. */
  readonly expertIds: readonly string[];
  readonly names: CodeNames;
  readonly onClose: () => void;
}

/** What the service calls the experts in its summary, in their order. */
const LETTERS = ['A', 'B', 'C', 'D'];

/** Experts beside each other, requirement by requirement. */
export function CompareDialog({ spec, expertIds, names, onClose }: CompareDialogProps) {
  const body = { spec, expertIds: [...expertIds] };
  const query = useQuery(`compare ${JSON.stringify(body)}`, (signal) =>
    answered(api.POST('/v1/matches/compare', { body, signal })),
  );
  return (
    <Dialog title="Beside each other" width="wide" onClose={onClose}>
      <QueryView query={query} of="the comparison">
        {({ summary, experts }) => (
          <>
            <p class="soft">{summary}</p>
            <Table
              label="Requirement by requirement"
              rows={experts[0]?.criteria ?? []}
              keyOf={({ criterion }) => criterion.id}
              isTall
              columns={[
                { heading: 'Requirement', cell: ({ criterion }) => criterionLabel(criterion, names) },
                ...experts.map((expert, index) => ({
                  heading: `${LETTERS[index]} · ${calledName(expert.expertId)} · ${expert.score.toFixed(1)}`,
                  cell: ({ criterion }: Schemas['ComparedCriterion']) => (
                    <ComparedCell result={expert.criteria.find((one) => one.criterion.id === criterion.id)} />
                  ),
                })),
              ]}
            />
          </>
        )}
      </QueryView>
    </Dialog>
  );
}
