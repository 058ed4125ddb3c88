import { plainName } from './plainName.js';
import type { Schemas } from './Schemas.js';

const MAX_CHARACTERS = 80;

/** What a brief or a task is called: its name, else its first words. @param otherwise where it has no words at all */
export function workName(
  { name, text, spec }: Pick<Schemas['Project'], 'name' | 'text' | 'spec'>,
  otherwise: string,
): string {
  const words = name ?? (spec?.title || undefined) ?? text ?? spec?.description ?? otherwise;
  const [line = ''] = plainName(words).trim().split('\n');
  return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS).trimEnd()}…` : line;
}
