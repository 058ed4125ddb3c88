import { z } from 'zod';

/** Changes whenever the files of a snapshot, or what follows from them (terms, fields), change their meaning. */
export const SNAPSHOT_FORMAT = 4;

const fileSchema = z.object({
  name: z.string(),
  bytes: z.int().nonnegative(),
  /** Hex. */
  sha256: z.string().length(64),
});

const manifestSchema = z.object({
  format: z.literal(SNAPSHOT_FORMAT),
  space: z.object({ model: z.string(), dimensions: z.int().positive() }),
  /** The newest change of the store that the snapshot reflects. */
  sequence: z.int().nonnegative(),
  experts: z.int().nonnegative(),
  passages: z.int().nonnegative(),
  files: z.array(fileSchema),
});

/** What a snapshot is of, and what its files must be. */
export type Manifest = z.infer<typeof manifestSchema>;

/** One file of a snapshot. */
export type SnapshotFile = z.infer<typeof fileSchema>;

/** The manifest in a text; undefined if it is none of this format. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
