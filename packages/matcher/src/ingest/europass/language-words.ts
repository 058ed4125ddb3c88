const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/**
 * A language with the lowest of its levels of the Common European Framework, for one speaks no better than one's
 * weakest side: `German (B2)`. Mother tongues are `native`.
 */
export function languageWords(
  name: string | undefined,
  levels: readonly (string | undefined)[],
  isMotherTongue: boolean,
): readonly string[] {
  if (name === undefined) return [];
  if (isMotherTongue) return [`${name} (native)`];
  const lowest = LEVELS.find((level) => levels.includes(level));
  return [lowest === undefined ? name : `${name} (${lowest})`];
}
