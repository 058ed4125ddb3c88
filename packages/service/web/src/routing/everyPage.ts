const PAGE = 100;
const MAX_PAGES = 50;

/** How a page is asked for. */
export interface PageOrder {
  readonly limit: number;
  readonly cursor?: string;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** The items of all pages of a list, 5,000 at most. */
export async function everyPage<Item>(read: (page: PageOrder) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let order: PageOrder | undefined = { limit: PAGE };
  for (let page = 0; page < MAX_PAGES && order !== undefined; page++) {
    const { items: more, nextCursor }: Page<Item> = await read(order);
    items.push(...more);
    order = nextCursor === undefined ? undefined : { limit: PAGE, cursor: nextCursor };
  }
  return items;
}
