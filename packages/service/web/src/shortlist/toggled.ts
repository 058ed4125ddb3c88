/** How many experts can be compared. */
const MAX_COMPARED = 4;

/**
 * The experts to be compared with one more, or one less, as the address has them; the first goes when there are too many.
 * @returns null for nobody
 */
export function toggled(compared: readonly string[], expertId: string): string | null {
  const next = compared.includes(expertId)
    ? compared.filter((id) => id !== expertId)
    : [...compared, expertId].slice(-MAX_COMPARED);
  return next.length === 0 ? null : next.join(',');
}
