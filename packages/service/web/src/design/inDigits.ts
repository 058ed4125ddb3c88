/** A number as the page writes it: `12,345`. */
export function inDigits(count: number): string {
  return count.toLocaleString('en');
}
