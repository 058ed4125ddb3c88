import { z } from 'zod';

const DEFAULT_PAGE = 50;
const MAX_PAGE = 100;

/** How a list is read page by page. */
export const pageQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_PAGE)
    .default(DEFAULT_PAGE)
    .meta({ description: `How many at most, 1 to ${MAX_PAGE}.` }),
  cursor: z
    .string()
    .regex(/^[\w-]{1,400}$/, 'a cursor as an earlier answer gave it')
    .exactOptional()
    .meta({ description: 'Where to go on: `nextCursor` of the page before.' }),
});

/** A page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item).readonly(),
    nextCursor: z.string().exactOptional().meta({ description: 'Absent on the last page.' }),
  });
}
