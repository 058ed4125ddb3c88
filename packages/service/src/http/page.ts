import { RequestProblem } from '../problem/request-problem.js';

/** What a page of a list is asked for with. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** One page of a list as it is answered. */
export interface Page<Item> {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly items: Item[]; readonly nextCursor?: string };
}

/**
 * Reads one page.
 * @param url path and query of the request
 * @param read gives at most `limit` items whose key is greater than `afterKey`, in order of key
 * Errors: `invalid_request` when the cursor is none.
 */
export function pageOfList<Item>(
  { limit, cursor }: PageQuery,
  url: string,
  read: (limit: number, afterKey: string) => readonly Item[],
  keyOf: (item: Item) => string,
): Page<Item> {
  return pageOfItems({ limit, url }, read(limit + 1, afterKeyOf(cursor)), keyOf);
}

/** Makes a page of the items read for it, one more than it holds where there are more. */
export function pageOfItems<Item>(
  { limit, url }: { readonly limit: number; readonly url: string },
  read: readonly Item[],
  keyOf: (item: Item) => string,
): Page<Item> {
  const items = read.slice(0, limit);
  const last = items.at(-1);
  if (read.length <= limit || last === undefined) return { headers: {}, body: { items } };
  const nextCursor = Buffer.from(keyOf(last)).toString('base64url');
  return { headers: { link: `<${nextUrl(url, nextCursor)}>; rel="next"` }, body: { items, nextCursor } };
}

/** The key that a cursor stands for; empty for none. Errors: `invalid_request`. */
export function afterKeyOf(cursor: string | undefined): string {
  const key = Buffer.from(cursor ?? '', 'base64url').toString('utf8');
  if (/^[\w-]*$/.test(key)) return key;
  const errors = [{ path: 'query.cursor', detail: 'a cursor as an earlier answer gave it' }];
  throw new RequestProblem('invalid_request', '"query.cursor" is no cursor of this list', errors);
}

function nextUrl(url: string, cursor: string): string {
  const next = new URL(url, 'http://service');
  next.searchParams.set('cursor', cursor);
  return `${next.pathname}${next.search}`;
}
