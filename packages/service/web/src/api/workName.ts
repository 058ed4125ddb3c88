import { plainName } from './plainName.js';
import type { Schemas } from './Schemas.js';

/**
 * What a brief or a task is called: its name, else its first words.
 * @param otherwise where it has no words at all
 * @param maxCharacters what is longer is cut; default 80
 */
export function workName(
  { name, text, spec }: Pick<Schemas['Project'], 'name' | 'text' | 'spec'>,
  otherwise: string,
  maxCharacters = 80,
): string {
  const words = name ?? (spec?.title || undefined) ?? text ?? spec?.description ?? otherwise;
  const [line = ''] = plainName(words).trim().split('\n');
  return line.length > maxCharacters ? `${line.slice(0, maxCharacters).trimEnd()}…` : line;
}
