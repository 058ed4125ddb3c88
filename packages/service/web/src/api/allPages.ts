import type { Page, PageQuery } from './Page.js';

/** As many as one answer may hold. */
const PAGE = 100;

/**
 * The items of a list that comes in pages.
 * @param ask gives the page that a query asks for
 * @param most no further page is asked for once there are so many; default: all
 */
export async function allPages<Item>(
  ask: (page: PageQuery) => Promise<Page<Item>>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask({ limit: PAGE, ...(cursor !== undefined && { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined && found.length < most);
  return found;
}
