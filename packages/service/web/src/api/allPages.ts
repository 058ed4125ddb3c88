interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

const PAGE = 100;

/**
 * All items of a list that comes in pages.
 * @param ask gives the page that a query asks for
 */
export async function allPages<Item>(
  ask: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask({ limit: PAGE, ...(cursor !== undefined && { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}
