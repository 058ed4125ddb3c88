import { plainName } from '../api/plainName.js';
import type { Schemas } from '../api/Schemas.js';

const MAX = 90;

/** What a brief is called: its name, else its first words. */
export function projectName({
  name,
  text,
  spec,
}: Pick<Schemas['Project'], 'name' | 'text' | 'spec'>): string {
  const words = name ?? (spec?.title || undefined) ?? text ?? spec?.description ?? 'Brief';
  const [line = ''] = plainName(words).trim().split('\n');
  return line.length > MAX ? `${line.slice(0, MAX).trimEnd()}…` : line;
}
