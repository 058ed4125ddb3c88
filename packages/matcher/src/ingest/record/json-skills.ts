import { joinParts } from './join-parts.js';
import { itemName } from './json-entry.js';
import type { JsonItem } from './json-fields.js';

/** Skills one by one; a skill with keywords is one line: `Wound care: debridement, dressings`. */
export function skillsOf(items: readonly JsonItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return item;
    const keywords = joinParts(item.commaItems('keywords').map(itemName), ', ');
    return joinParts([itemName(item), keywords], ': ') ?? [];
  });
}

/** Languages one by one: `Spanish (native or bilingual)`. */
export function languagesOf(items: readonly JsonItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return item;
    const language = item.line('language', 'name', 'title');
    const level = item
      .line('proficiency', 'fluency', 'level', 'caption', 'subtitle')
      ?.replaceAll('_', ' ')
      .replace(/\p{Lu}{2,}/gu, (word) => word.toLowerCase());
    if (language === undefined || level === undefined) return language ?? [];
    return `${language} (${level})`;
  });
}
