import type { Duplicate } from '@expertmatch/matcher';

/** Where a pair stands in the list: its weight in tenths of a bit, and who it is of. */
export function duplicateKey({ weight, expertIds }: Duplicate): string {
  return [Math.round(weight * 10), ...expertIds].join('_');
}

/**
 * The pairs after the one of a key, whether or not that one is still there.
 * @param sorted the most likely first, those of one weight by their ids
 */
export function duplicatesAfter(sorted: readonly Duplicate[], key: string): readonly Duplicate[] {
  if (key === '') return sorted;
  const [tenths = '', first = '', second = ''] = key.split('_');
  const isAfter = (pair: Duplicate) => {
    const lighter = Number(tenths) - Math.round(pair.weight * 10);
    return lighter > 0 || (lighter === 0 && pair.expertIds.join() > `${first},${second}`);
  };
  return sorted.filter(isAfter);
}
