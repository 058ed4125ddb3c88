import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/**
 * Goes to a path once something is done, unless whoever waited for it has gone elsewhere meanwhile.
 * @returns whether it went there
 */
export function useGoOn(): (path: string) => boolean {
  const { route } = useLocation();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return (path) => {
    if (isHere.current) route(path);
    return isHere.current;
  };
}
