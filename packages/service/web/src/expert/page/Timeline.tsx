import type { Schemas } from '../../api/Schemas.js';
import { dateWords } from '../../api/words.js';

type Position = Schemas['ExperienceEntry'];

/** Positions on a line of time, the latest first. */
export function Timeline({ experience }: { readonly experience: readonly Position[] }) {
  const sorted = experience
    .map((position, at) => ({ position, at }))
    .sort((a, b) => rank(b.position).localeCompare(rank(a.position)));
  return (
    <ol class="timeline">
      {sorted.map(({ position, at }) => (
        <li key={at} class={position.current ? 'timeline-current' : undefined}>
          <h3>{position.title?.value ?? 'Position without a title'}</h3>
          <p class="soft">{position.organisation?.value}</p>
          <p class="small faint">
            {periodOf(position)}
            <Length position={position} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Those held today come first, then by their beginning. */
function rank({ current, end, start = '' }: Position): string {
  return `${current ? '9999' : (end ?? start)} ${start}`;
}

function periodOf({ start, end, current }: Position): string {
  if (start === undefined && end === undefined) return current ? 'Today' : 'No dates stated';
  const until = current ? 'today' : end === undefined ? 'end not stated' : dateWords(end);
  return start === undefined ? `Until ${until}` : `${dateWords(start)} – ${until}`;
}

function Length({ position: { start, end, current } }: { readonly position: Position }) {
  if (start === undefined || start.length < 7 || (!current && (end?.length ?? 0) < 7)) return null;
  const months = monthOf(current ? new Date().toISOString() : (end ?? start)) - monthOf(start) + 1;
  if (months <= 0) return null;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const said = [years > 0 && `${years} y`, rest > 0 && `${rest} mo`].filter(Boolean);
  return <> · {said.join(' ')}</>;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
