import { foldToken } from './fold-token.js';

/** Folded nouns that say what somebody is in a field without saying which field. */
const ROLES: ReadonlySet<string> = new Set(
  `adviser advisor aide apprentice assistant associate attendant clerk consultant coordinator director foreman
   foreperson forewoman helper laborer leader manager officer operative operator representative specialist
   superintendent supervisor technician trainee worker administrator`
    .split(/\s+/)
    .filter(Boolean),
);

/** Folded words that say so in a title only; elsewhere they are everyday words ("lead time", "cleaning agent"). */
const ROLES_OF_TITLES: ReadonlySet<string> = new Set(
  `agent chief contractor crew employee executive expert hand head lead member personnel president professional staff
   team vp`
    .split(/\s+/)
    .filter(Boolean),
);

/** Folded words that stand in titles beside a field and its role: rank, terms of work, area. */
const RANKS: ReadonlySet<string> = new Set(
  `senior sr junior jr principal deputy vice graduate entry level mid master journeyman experienced certified licensed
   qualified registered freelance self employed independent interim acting temporary temp seasonal casual part full time
   night day evening weekend shift duty general area regional district national global international local group
   corporate first second third i ii iii iv v 1 2 3 4 5 department division unit of and the a an in training`
    .split(/\s+/)
    .filter(Boolean),
);

const NEXT_WORD = /[\s-]+([\p{L}\p{M}]+)/uy;

/** How many characters at the beginning of a text say rank or role: those of " shift supervisor, nights". */
export function leadingRoles(text: string): number {
  let end = 0;
  for (;;) {
    NEXT_WORD.lastIndex = end;
    const word = NEXT_WORD.exec(text)?.[1];
    if (word === undefined || !isRankOrRole(foldToken(word))) return end;
    end = NEXT_WORD.lastIndex;
  }
}

/** Whether a folded word is a noun of role: "supervisor", "assistant". */
export function isRoleWord(folded: string): boolean {
  return ROLES.has(folded);
}

/** Whether a folded word is one in a title. */
export function isRoleOfTitle(folded: string): boolean {
  return ROLES.has(folded) || ROLES_OF_TITLES.has(folded);
}

/** Whether a folded word of a title says rank, role or terms, and nothing of the field. */
export function isRankOrRole(folded: string): boolean {
  return isRoleOfTitle(folded) || RANKS.has(folded);
}
