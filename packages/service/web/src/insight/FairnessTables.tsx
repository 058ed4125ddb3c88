import type { Schemas } from '../api/Schemas.js';
import { Chip } from '../design/Chip.js';
import { inDigits } from '../design/inDigits.js';
import { type Column, Table } from '../design/Table.js';

type Audit = Schemas['FairnessAudit'];
type Group = Schemas['GroupRate'];

/** The rates of each attribute, and of all together. */
export function FairnessTables({ audit }: { readonly audit: Audit }) {
  const { kind, rankings, people, counted, audits, median } = audit;
  const what =
    kind === 'selection'
      ? 'selected'
      : `scored above the median${median === undefined ? '' : ` of ${median.toFixed(1)}`}`;
  return (
    <div class="stack" role="status">
      <p>
        {inDigits(counted)} of {inDigits(people)} {what}, in {inDigits(rankings)}{' '}
        {rankings === 1 ? 'ranking' : 'rankings'}.
      </p>
      {audits.map(({ attributes, groups, unknown }) => (
        <div class="stack" key={attributes.join()}>
          <h2>{attributes.join(' and ')}</h2>
          <Table
            label={attributes.join(' and ')}
            columns={COLUMNS}
            rows={groups}
            keyOf={({ category }) => Object.values(category).join()}
          />
          {unknown > 0 && <p class="soft">{inDigits(unknown)} without a group.</p>}
        </div>
      ))}
    </div>
  );
}

const COLUMNS: readonly Column<Group>[] = [
  { heading: 'Group', cell: ({ category }) => Object.values(category).join(', ') },
  { heading: 'People', isNumber: true, cell: ({ people }) => inDigits(people) },
  { heading: 'Counted', isNumber: true, cell: ({ counted }) => inDigits(counted) },
  { heading: 'Rate', isNumber: true, cell: ({ rate }) => rate.toFixed(3) },
  {
    heading: 'Impact ratio',
    isNumber: true,
    cell: ({ impactRatio }) => impactRatio?.toFixed(3) ?? 'Too few',
  },
  {
    heading: 'Four fifths',
    cell: ({ isBelowFourFifths }) => {
      if (isBelowFourFifths === undefined) return null;
      return isBelowFourFifths ? <Chip tone="missing">Below</Chip> : <Chip tone="met">Kept</Chip>;
    },
  },
];
