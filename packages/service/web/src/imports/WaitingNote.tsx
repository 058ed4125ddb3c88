import { useEffect, useState } from 'preact/hooks';

/** A worker that runs takes an import up sooner than this, in ms. */
const LATE_MS = 20_000;

/** What an import waits for. */
export function WaitingNote() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return <>A worker takes it up in a moment.</>;
  return <>No worker has taken it up yet. It waits until one runs; tell whoever runs the service.</>;
}
