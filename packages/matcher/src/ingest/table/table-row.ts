/** The cells of one row of a table as they stand, or what is wrong with it. */
export type TableRow =
  | { readonly cells: readonly string[] }
  | { readonly fault: 'open' | 'long' | 'invalid' | 'wide' };
