const SHAPES = {
  briefs: 'M5 3h8l3 3v11H5zM8 9h5M8 12.5h5',
  imports: 'M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 14v3h12v-3',
  duplicates: 'M4 4h8v8H4zM8 12v4h8V8h-4',
  experts: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3 2.5-5 6-5s6 2 6 5',
  routing: 'M5 5h4c4 0 2 10 6 10h1m-2.5-2.5L16 15l-2.5 2.5M5 15h3M13 5h3m-2.5-2.5L16 5l-2.5 2.5',
  insight: 'M4 16V9m4 7V4m4 12v-5m4 5V7',
  settings: 'M4 6h6m4 0h2M4 14h2m4 0h6M12 4v4M8 12v4',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  eye: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  note: 'M4 4h12v9l-3 3H4zM7 8h6M7 11h4',
  add: 'M10 4v12M4 10h12',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  download: 'M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 16h12',
  print: 'M6 7V3h8v4M6 13H4V7h12v6h-2M6 11h8v6H6z',
  compare: 'M4 4h5v12H4zM11 4h5v12h-5z',
  back: 'm11 5-5 5 5 5M6 10h10',
  undo: 'M7 5 4 8l3 3M4 8h7a4 4 0 0 1 0 8H8',
  keys: 'M3 6h14v8H3zM6 9h.01M9 9h.01M12 9h.01M7 12h6',
  signOut: 'M9 4H5v12h4M8 10h8m-2.5-2.5L16 10l-2.5 2.5',
  edit: 'm4 16 .5-3L13 4.5l2.5 2.5L7 15.5z',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.5-2.5a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0L4.8 11a3 3 0 0 0 4.2 4.2l1-1',
} as const;

/** What an icon is called. */
export type IconName = keyof typeof SHAPES;

/** A small drawing that goes with a word; a screen reader passes it over. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" class="icon">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
