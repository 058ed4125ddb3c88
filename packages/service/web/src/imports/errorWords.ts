import { spoken } from '../api/words.js';

const WORDS: Readonly<Record<string, string>> = {
  invalid_record: 'What stands here cannot be a person: too many cells, or nothing to read',
  unreadable_document: 'No text could be read',
  unsupported_format: 'Not a format that can be read',
  limit_exceeded: 'Too large',
  unsafe_entry: 'Not safe to unpack',
  ocr_unavailable: 'A picture of text; no program to read pictures is installed',
  file_not_found: 'The file is gone',
  file_changed: 'The file changed meanwhile',
};

/** Why something could not be stored, in words. @param code of the API */
export function errorWords(code: string): string {
  return WORDS[code] ?? spoken(code);
}
