/** Rows of cells as a CSV file. The library is loaded only now: `--help` needs none of it. */
export async function csvText(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const { csvLine } = await import('@expertmatch/matcher');
  return rows.map(csvLine).join('');
}
