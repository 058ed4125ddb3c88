import { useLocation } from 'preact-iso';

/** Changes of the values in an address; null takes one away. */
export type SearchChanges = Readonly<Record<string, string | null>>;

/** What stands behind the `?` of the address, and ways to change it; what is not named stays. */
export interface Search {
  readonly values: URLSearchParams;
  /** @param isStep whether going back undoes it; default false */
  readonly change: (changes: SearchChanges, isStep?: boolean) => void;
  /**
   * Changes it by what somebody chooses, as with the arrows in a list that is not open: going back undoes all that was
   * chosen while the focus stayed.
   */
  readonly choose: (changes: SearchChanges) => void;
}

/** What chooses now, and the address that it led to. */
let choosing: { readonly by: Element | null; readonly href: string } | undefined;

/** The values in the address, so that a link leads to what is seen. */
export function useSearch(): Search {
  const { url, route } = useLocation();
  const change = (changes: SearchChanges, isStep = false) => route(hrefWith(changes), !isStep);
  const choose = (changes: SearchChanges) => {
    const by = document.activeElement;
    const { pathname, search } = window.location;
    change(changes, choosing?.by !== by || choosing.href !== pathname + search);
    choosing = { by, href: hrefWith(changes) };
    by?.addEventListener('blur', () => (choosing = undefined), { once: true });
  };
  return { values: new URL(url, window.location.origin).searchParams, change, choose };
}

/** The address with changes. */
export function hrefWith(changes: SearchChanges): string {
  const { pathname, searchParams } = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes))
    if (value === null) searchParams.delete(name);
    else searchParams.set(name, value);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}
