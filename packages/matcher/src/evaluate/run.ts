/** The scores of a ranking: by project id, then by expert id; higher is better. */
export type Run = ReadonlyMap<string, ReadonlyMap<string, number>>;
