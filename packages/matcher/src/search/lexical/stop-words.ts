/** Words so common that they tell nothing. `it`, `or`, `in`, `who` are kept: IT, OR (operating room), IN and WHO. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the and of to for with on at by from as is are was were be been that this these those its'.split(' '),
);
