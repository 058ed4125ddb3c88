import type { Choice } from '../api/filterChoices.js';
import { inDigits } from '../design/inDigits.js';
import { StackedBar } from '../design/StackedBar.js';

interface CountBarsProps {
  readonly name: string;
  readonly counts: readonly Choice[];
  /** The value that the pool is narrowed to. */
  readonly chosen: string | undefined;
  readonly hrefOf: (value: string) => string;
}

const SHOWN = 10;

/** How many experts have what, most first; each is a link that narrows to it. */
export function CountBars({ name, counts, chosen, hrefOf }: CountBarsProps) {
  const most = Math.max(1, ...counts.map(({ experts }) => experts));
  const bars = (some: readonly Choice[]) => (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without marks.
    <ul role="list" class="count-bars">
      {some.map((count) => (
        <li key={count.value}>
          <a href={hrefOf(count.value)} aria-current={count.value === chosen ? 'true' : undefined}>
            <span>{count.name}</span>
            <span class="count-number">{inDigits(count.experts)}</span>
          </a>
          <StackedBar
            label={`${count.experts} of ${most}`}
            whole={most}
            parts={[{ id: count.value, label: count.name, amount: count.experts, colour: 'accent' }]}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section class="panel stack" aria-label={name}>
      <h2>{name}</h2>
      {counts.length === 0 && <p class="soft">Nobody states any.</p>}
      {bars(counts.slice(0, SHOWN))}
      {counts.length > SHOWN && (
        <details>
          <summary>{counts.length - SHOWN} more</summary>
          {bars(counts.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}
