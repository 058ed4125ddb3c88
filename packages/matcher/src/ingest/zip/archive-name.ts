import type { ErrorData } from '../../domain/expert-match-error.js';

type Unsafe = ErrorData['unsafe_entry']['reason'];

/** The path of an entry within its archive, or why it has none that could be used. */
export function archiveName(written: string): { readonly name: string } | { readonly unsafe: Unsafe } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\x00-\x1f\x7f]/.test(written)) return { unsafe: 'name' };
  const path = written.replaceAll('\\', '/');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (/^(?:\/|[a-z]:)/i.test(path) || parts.includes('..')) return { unsafe: 'outside' };
  return parts.length === 0 ? { unsafe: 'name' } : { name: parts.join('/') };
}
