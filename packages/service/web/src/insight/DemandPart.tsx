import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { useQuery } from '../api/useQuery.js';
import { Chip } from '../design/Chip.js';
import { EmptyState } from '../design/EmptyState.js';
import { inDigits } from '../design/inDigits.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';

type Demand = Schemas['Demand'];

const COLUMNS: readonly Column<Demand>[] = [
  { heading: 'Asked for', cell: ({ name }) => name },
  { heading: 'Briefs', isNumber: true, cell: ({ projects }) => inDigits(projects) },
  { heading: 'As a must-have', isNumber: true, cell: ({ required }) => inDigits(required) },
  { heading: 'Experts', isNumber: true, cell: ({ experts }) => inDigits(experts) },
  { heading: 'For each brief', cell: (demand) => <Supply demand={demand} /> },
];
/** Fewer experts than this for each brief are few. */
const FEW = 3;

/** What the briefs that are kept ask for, beside how many experts have it. */
export function DemandPart() {
  const demand = useQuery('pool demand', (signal) => answered(api.GET('/v1/pool/demand', { signal })));
  return (
    <QueryView query={demand} of="what is asked for">
      {({ projects, specialties, credentials, jurisdictions }) =>
        projects === 0 ? (
          <EmptyState
            icon="briefs"
            title="No briefs yet"
            text="What kept briefs ask for is weighed here against the experts in the pool."
          >
            <a href="/briefs/new">Write a brief</a>
          </EmptyState>
        ) : (
          <>
            <p class="soft">Briefs that are kept: {inDigits(projects)}.</p>
            <Demands name="Specialties" demands={specialties} />
            <Demands name="Credentials" demands={credentials} />
            <Demands name="Jurisdictions" demands={jurisdictions} />
          </>
        )
      }
    </QueryView>
  );
}

function Demands({ name, demands }: { readonly name: string; readonly demands: readonly Demand[] }) {
  if (demands.length === 0) return null;
  return (
    <div class="stack">
      <h2>{name}</h2>
      <Table label={name} columns={COLUMNS} rows={demands} keyOf={({ code }) => code} />
    </div>
  );
}

function Supply({ demand: { experts, projects } }: { readonly demand: Demand }) {
  const ratio = experts / Math.max(1, projects);
  const shown = ratio.toLocaleString('en', { maximumFractionDigits: 1 });
  if (experts === 0) return <Chip tone="missing">Nobody</Chip>;
  return ratio < FEW ? <Chip tone="partial">{shown}, few</Chip> : <Chip tone="met">{shown}</Chip>;
}
