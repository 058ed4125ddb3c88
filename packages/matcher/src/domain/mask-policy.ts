/** What can be withheld from ranking and quotes. */
const MASKABLE = ['schools', 'employers', 'dates', 'places'] as const;

/**
 * `schools`: where somebody studied; `employers`: where somebody worked; `dates`: years of graduation and of
 * positions, which still count as years of experience; `places`: where somebody lives and worked. Places and dates
 * of licences stay, since a licence is worth nothing without them.
 */
export type Maskable = (typeof MASKABLE)[number];

/** What a data directory withholds: in the order of `MASKABLE`, each once. */
export type MaskPolicy = readonly Maskable[];

/**
 * Puts a policy in order.
 * @throws RangeError for a word that is none of `MASKABLE`
 */
export function maskPolicy(kinds: readonly string[]): MaskPolicy {
  const unknown = kinds.find((kind) => !MASKABLE.some((one) => one === kind));
  if (unknown !== undefined)
    throw new RangeError(`"${unknown}" cannot be masked; these can: ${MASKABLE.join(', ')}`);
  return MASKABLE.filter((kind) => kinds.includes(kind));
}
