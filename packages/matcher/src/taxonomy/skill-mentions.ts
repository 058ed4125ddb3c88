import type { Mention } from './concept.js';
import { patternFor } from './pattern-for.js';
import { CAPITALISED_SKILLS } from './skills/capitalised-skills.js';
import { SKILLS } from './skills.js';

const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\d.&+#-])(?:${Object.keys(CAPITALISED_SKILLS).join('|').replace('.', '\\.')})(?![\\p{L}\\d&+#'’-])`,
  'gu',
);
/** Words of the trade behind a skill: "Ruby developer", "Swift code", "Java 17". */
const TRADE =
  /^\s+(?:\d{1,2}(?![\d-])\b|(?:[\p{L}-]+\s+)?(?:developers?|engineers?|programmers?|programming|consultants?|administrators?|analysts?|architects?|code|coding|scripts?|scripting|apps?|applications?|services?|microservices|back ?-?ends?|frameworks?|packages?|librar(?:y|ies)|stack|modules?|models?|macros?|data ?sets?|queries|jobs|pipelines|dashboards|certified|experience|skills?)\b)/iu;
const BEFORE_IN_A_LIST =
  /(?:^|[,/(:;•|–—+]|[.!?]\s|\b(?:in|with|and|or|using|of|knows?|on|via|plus|uses|used|wrote|writes|like|including|e\.g\.))\s*$/u;
const AFTER_IN_A_LIST =
  /^\s*(?:$|[,/;:)(|+–—]|\.(?:\s|$)|\b(?:or|and|with|on|for|is|at|in|required|preferred)\b)/u;
const ITEM_BEFORE = /([^,/;:()|.\n]{1,30}?)\s*(?:[,/;|(]|\b(?:and|or)\b)\s*$/u;
const ITEM_AFTER = /^\s*(?:[,/;|(]|\b(?:and|or)\b)\s*([^,/;:()|.\n]{1,30})/u;
const DATA_WORK =
  /\b(?:data|analys\w+|statistic\w*|models?|modell?ing|regressions?|plots?|code|software|programs?)\b/i;
/** So few words beside a skill are a requirement or an item of their own: "R (required)". */
const MAX_WORDS_OF_AN_ITEM = 3;

/** The skills that a text names, short forms included. */
export function skillMentions(text: string): Mention[] {
  const found = SKILLS.find(text, { abbreviations: true });
  const capitalised = [...text.matchAll(patternFor(text, CAPITALISED))].flatMap(
    ({ index: start, 0: word }): Mention[] => {
      const code = CAPITALISED_SKILLS[word];
      const end = start + word.length;
      const isFree = !found.some((one) => one.start < end && start < one.end);
      return code !== undefined && isFree && isSkillHere(text, start, end)
        ? [{ code, start, end, form: 'name' }]
        : [];
    },
  );
  return [...found, ...capitalised].sort((a, b) => a.start - b.start);
}

function isSkillHere(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (TRADE.test(after)) return true;
  if (!(BEFORE_IN_A_LIST.test(before) && AFTER_IN_A_LIST.test(after))) return false;
  return end - start > 1 || isLetterOfTheTrade(text, before, after);
}

/** A single letter is a skill where its sentence is no longer, behind "in" or "using" in talk of skills, or beside one. */
function isLetterOfTheTrade(text: string, before: string, after: string): boolean {
  if (/^\.(?!\s*$|\s+\p{Lu}\p{Ll})/u.test(after)) return false;
  const sentence = `${before.split(/[.!?\n]\s*/).at(-1)}_${after.split(/[.!?;\n]/)[0]}`;
  if (sentence.trim().split(/\s+/).length <= MAX_WORDS_OF_AN_ITEM) return true;
  if (/\b(?:in|using|with|years of|knows?)\s*$/.test(before) && (namesSkill(text) || DATA_WORK.test(before)))
    return true;
  const beside = [ITEM_BEFORE.exec(before)?.[1], ITEM_AFTER.exec(after)?.[1]];
  return beside.some((item) => item !== undefined && (item.trim() in CAPITALISED_SKILLS || namesSkill(item)));
}

function namesSkill(words: string): boolean {
  return SKILLS.find(words, { abbreviations: true }).length > 0;
}
