import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/** Goes from the root to the screen that work begins at. */
export function ToFirstPlace() {
  const { route } = useLocation();
  useEffect(() => route('/briefs', true), [route]);
  return null;
}
