/**
 * The items of the newest list, then of each older list those that nothing newer covers. Items of one list never
 * cover each other.
 */
export function unite<Item>(
  newestFirst: readonly (readonly Item[])[],
  covers: (newer: Item, older: Item) => boolean,
): Item[] {
  const all: Item[] = [];
  for (const list of newestFirst)
    all.push(...list.filter((older) => !all.some((newer) => covers(newer, older))));
  return all;
}
