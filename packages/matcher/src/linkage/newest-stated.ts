/** Of each field what the first of several accounts says that states it. @param newestFirst at least one */
export function newestStated<Account extends object>(newestFirst: readonly Account[]): Account {
  return Object.assign({}, ...newestFirst.toReversed());
}
