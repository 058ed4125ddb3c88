import type { Schemas } from '../api/Schemas.js';
import { spoken } from '../api/words.js';
import { Chip } from '../design/Chip.js';

interface EvidenceListProps {
  readonly evidence: readonly Schemas['LinkEvidence'][];
}

/** What was compared: what speaks for one person first, then what speaks against it. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  const sorted = [...evidence].sort((a, b) => b.weight - a.weight);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without marks.
    <ul role="list" class="row" aria-label="What was compared">
      {sorted.map(({ field, outcome, weight }) => (
        <li key={field}>
          <Chip tone={weight > 0 ? 'met' : 'missing'}>
            <span aria-hidden="true">{weight > 0 ? '+' : '−'}</span>
            <span class="visually-hidden">{weight > 0 ? 'For one person: ' : 'Against it: '}</span>
            {spoken(`${field}-${outcome}`)}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
