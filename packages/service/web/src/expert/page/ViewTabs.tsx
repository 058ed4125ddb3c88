const VIEWS = { document: 'Document', matches: 'Matches', history: 'History' } as const;

/** What is seen beside the profile. */
export type ExpertView = keyof typeof VIEWS;

/** The view that an address names; the document unless told. */
export function viewOf(name: string | undefined): ExpertView {
  return name === 'matches' || name === 'history' ? name : 'document';
}

/** The way from one view to another; each has an address. */
export function ViewTabs({ expertId, view }: { readonly expertId: string; readonly view: ExpertView }) {
  return (
    <nav class="row view-tabs" aria-label="Views">
      {Object.entries(VIEWS).map(([name, label]) => (
        <a
          key={name}
          class="view-tab"
          href={name === 'document' ? `/experts/${expertId}` : `/experts/${expertId}?view=${name}`}
          aria-current={name === view ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
