/** The id of the part that an address asks for; of the first where there is none such. */
export function shownTab<Id extends string>(
  [first, ...others]: readonly [{ readonly id: Id }, ...{ readonly id: Id }[]],
  asked: string | null | undefined,
): Id {
  return (others.find(({ id }) => id === asked) ?? first).id;
}
