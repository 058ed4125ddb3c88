const THOUSANDS = new Intl.NumberFormat('en-US');

/** `1 file`, `1,200 files`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${THOUSANDS.format(amount)} ${amount === 1 ? singular : plural}`;
}
