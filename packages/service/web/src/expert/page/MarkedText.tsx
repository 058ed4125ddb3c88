import { useMemo, useRef, useState } from 'preact/hooks';
import type { Schemas } from '../../api/Schemas.js';
import { useShortcut } from '../../app/shortcuts.js';
import { Button } from '../../design/Button.js';
import { type Stretch, stretchesOf, type TextMark } from './marks.js';
import './MarkedText.css';

interface MarkedTextProps {
  readonly text: string;
  readonly documents: Schemas['ExpertText']['documents'];
  readonly marks: readonly TextMark[];
}

/** A text with stretches of it marked, and the way from one to the next. */
export function MarkedText({ text, documents, marks }: MarkedTextProps) {
  const page = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const places = useMemo(() => [...new Set(marks.map(({ start }) => start))].sort((a, b) => a - b), [marks]);
  const go = (by: number) => {
    const next = Math.min(places.length - 1, Math.max(0, at + by));
    setAt(next);
    page.current?.querySelector(`[data-start="${places[next]}"]`)?.scrollIntoView({ block: 'center' });
  };
  useShortcut('n', 'Next mark in the document', () => go(1));
  useShortcut('p', 'Previous mark in the document', () => go(-1));
  const chosen = marks.filter(({ start }) => start === places[at]);
  return (
    <div class="stack">
      <div class="row small">
        <Button onClick={() => go(-1)} disabled={at <= 0}>
          Previous mark
        </Button>
        <Button onClick={() => go(1)} disabled={at >= places.length - 1}>
          Next mark
        </Button>
        <span class="soft" role="status">
          {at < 0 ? `${places.length} places marked` : `${at + 1} of ${places.length}: ${labels(chosen)}`}
        </span>
      </div>
      <div class="marked-pages" ref={page}>
        {documents.map(({ start, end, sources }) => (
          <section key={start} class="marked-page" aria-label={sourceWords(sources)}>
            <p class="small faint">{sourceWords(sources)}</p>
            <MarkedPage text={text} start={start} end={end} marks={marks} chosen={places[at]} />
          </section>
        ))}
      </div>
    </div>
  );
}

interface MarkedPageProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly TextMark[];
  readonly chosen: number | undefined;
}

function MarkedPage({ text, start, end, marks, chosen }: MarkedPageProps) {
  const stretches = useMemo(() => {
    const own = marks.filter((mark) => mark.start >= start && mark.end <= end);
    const moved = own.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    return stretchesOf(text.slice(start, end), moved);
  }, [text, start, end, marks]);
  return (
    <div class="marked-text">
      {stretches.map((stretch) => (
        <MarkedStretch
          key={stretch.start}
          stretch={stretch}
          place={start + stretch.start}
          isChosen={stretch.marks.some((mark) => mark.start + start === chosen)}
        />
      ))}
    </div>
  );
}

interface MarkedStretchProps {
  readonly stretch: Stretch;
  /** Where it begins in the whole text. */
  readonly place: number;
  readonly isChosen: boolean;
}

function MarkedStretch({ stretch: { text, marks }, place, isChosen }: MarkedStretchProps) {
  const [first] = marks;
  if (first === undefined) return <>{text}</>;
  return (
    <mark
      class={isChosen ? `mark mark-${first.tone} mark-chosen` : `mark mark-${first.tone}`}
      data-start={place}
      title={labels(marks)}
    >
      {text}
    </mark>
  );
}

function labels(marks: readonly TextMark[]): string {
  return [...new Set(marks.map(({ label }) => label))].join('; ');
}

function sourceWords(sources: readonly Schemas['Source'][]): string {
  const words = sources.map(({ file, format, sheet, row }) =>
    [file ?? format.toUpperCase(), sheet, row !== undefined && `row ${row}`].filter(Boolean).join(', '),
  );
  return `Read from ${[...new Set(words)].join(' and ')}`;
}
