/** `A`, `A or B`, `A or one of 3 others`. */
export function anyOf(names: readonly string[]): string {
  const [first = '', second, ...more] = new Set(names);
  if (second === undefined) return first;
  return more.length === 0 ? `${first} or ${second}` : `${first} or one of ${more.length + 1} others`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[], joint: 'and' | 'or'): string {
  const [last = '', ...before] = [...new Set(names)].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${joint} ${last}`;
}
