/**
 * The items of a keyset-paged query: each page starts after the id of the last item of the one before, so that
 * between two pages nothing is held open, however long the caller takes.
 * @param beforeAll less than every id
 */
export function* pages<Item, Id extends string | number>(
  beforeAll: Id,
  readAfter: (id: Id) => readonly Item[],
  idOf: (item: Item) => Id,
): Generator<Item> {
  let page = readAfter(beforeAll);
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield* page;
    page = readAfter(idOf(last));
  }
}
