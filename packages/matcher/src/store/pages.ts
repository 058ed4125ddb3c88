/**
 * The items of a keyset-paged query: each page starts after the id of the last item of the one before, so that
 * between two pages nothing is held open, however long the caller takes.
 */
export function* pages<T>(readAfter: (id: string) => readonly T[], idOf: (item: T) => string): Generator<T> {
  let page = readAfter('');
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield* page;
    page = readAfter(idOf(last));
  }
}
