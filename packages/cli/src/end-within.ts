/** How long a service or a worker may take to end, in ms. */
const GRACE_MS = 20_000;

/** Waits for what is to be closed, and ends the process then, or when it takes too long; what is left is gone on with later. */
export async function endWithin(close: () => Promise<void>, graceMs = GRACE_MS): Promise<never> {
  const impatience = setTimeout(() => process.exit(1), graceMs);
  await close();
  clearTimeout(impatience);
  process.exit(0);
}
