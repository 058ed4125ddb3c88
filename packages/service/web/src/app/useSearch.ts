import { useLocation } from 'preact-iso';

/** What stands behind the `?` of the address, and a way to change it. */
export interface Search {
  readonly values: URLSearchParams;
  /**
   * Changes some values and keeps the others; null takes one away.
   * @param isStep whether going back undoes it; default false
   */
  readonly change: (changes: Readonly<Record<string, string | null>>, isStep?: boolean) => void;
}

/** The values in the address, so that a link leads to what is seen. */
export function useSearch(): Search {
  const { url, path, route } = useLocation();
  const values = new URL(url, window.location.origin).searchParams;
  return {
    values,
    change: (changes, isStep = false) => {
      const next = new URL(window.location.href).searchParams;
      for (const [name, value] of Object.entries(changes))
        if (value === null) next.delete(name);
        else next.set(name, value);
      route(next.size === 0 ? path : `${path}?${next}`, !isStep);
    },
  };
}
