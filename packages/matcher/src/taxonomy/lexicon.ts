import type { Concept, Mention } from './concept.js';
import { keptByText } from './kept-by-text.js';
import { isRoleWord } from './role-words.js';
import { type WordToken, wordTokens } from './word-tokens.js';

/** A place in the tree of names: what ends here, and which words go on. */
interface Branch {
  code?: string;
  /** What ends with the next word where that is a word of role. */
  roleCode?: string;
  readonly next: Map<string, Branch>;
}

/** What may stand between two words of a name; "sales, supervisor" are two items of a list. */
const WITHIN_NAME = /^[\s\-‐‑–/&.,'’()]{0,4}$/u;
const BEFORE_ROLE = /^[\s\-‐‑–.'’()]{0,4}$/u;

/**
 * The concepts of one taxonomy, and the finding of them in text. Finding takes time linear in the text: names are
 * kept as a tree of words, which is walked from each word of the text. Words are folded, so that case, plural, hyphen
 * and British or American spelling make no difference.
 *
 * Throws `RangeError` when codes repeat, a parent does not exist, parents form a circle, or two concepts
 * share a name.
 */
export class Lexicon<C extends Concept> {
  readonly all: readonly C[];
  readonly #byCode: ReadonlyMap<string, C>;
  readonly #names: Branch = { next: new Map() };
  readonly #abbreviations = new Map<string, string>();
  readonly #ancestors = new Map<string, readonly string[]>();
  readonly #inFull = keptByText((text) => this.#find(text, false));
  readonly #inFullOrShort = keptByText((text) => this.#find(text, true));

  constructor(concepts: readonly C[]) {
    this.all = concepts;
    this.#byCode = new Map(concepts.map((concept) => [concept.code, concept]));
    if (this.#byCode.size !== concepts.length) throw new RangeError(`a code repeats: ${repeated(concepts)}`);
    for (const concept of concepts) this.#addNames(concept);
    for (const { code } of concepts) this.#ancestors.set(code, this.#climb(code, []));
  }

  get(code: string): C | undefined {
    return this.#byCode.get(code);
  }

  /** Codes of all broader concepts, nearest first; empty for an unknown code. */
  ancestors(code: string): readonly string[] {
    return this.#ancestors.get(code) ?? [];
  }

  /** Whether a concept is the other one or a part of it. */
  isA(code: string, broader: string): boolean {
    return code === broader || this.ancestors(code).includes(broader);
  }

  /**
   * Mentions in order, longest first where they overlap, none within another.
   * @param options.abbreviations whether short forms count too ("RN", "R.N.")
   */
  find(text: string, options: { readonly abbreviations: boolean }): readonly Mention[] {
    return options.abbreviations ? this.#inFullOrShort(text) : this.#inFull(text);
  }

  #find(text: string, abbreviations: boolean): Mention[] {
    const tokens = wordTokens(text);
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const mention = this.#mentionAt(text, tokens, at, abbreviations);
      if (mention === undefined) {
        at += 1;
        continue;
      }
      found.push(mention);
      while (at < tokens.length && (tokens[at]?.start ?? 0) < mention.end) at += 1;
    }
    return found;
  }

  #mentionAt(
    text: string,
    tokens: readonly WordToken[],
    at: number,
    abbreviations: boolean,
  ): Mention | undefined {
    const first = tokens[at];
    if (first === undefined) return undefined;
    const named = this.#nameAt(text, tokens, at);
    if (named !== undefined) return named;
    const written = abbreviations ? text.slice(first.start, first.end) : '';
    const code = this.#abbreviations.get(written.replace(/\./g, ''));
    return code === undefined || written === ''
      ? undefined
      : { code, start: first.start, end: first.end, form: 'abbreviation' };
  }

  /** The longest name that begins at a token; of two alike the one in full words ("warehouse manager" before an area). */
  #nameAt(text: string, tokens: readonly WordToken[], at: number): Mention | undefined {
    let branch: Branch | undefined = this.#names;
    let found: Mention | undefined;
    const start = tokens[at]?.start ?? 0;
    for (let k = at; branch !== undefined; k += 1) {
      const token = tokens[k];
      if (token === undefined || (k > at && !goesOn(text, tokens[k - 1], token))) break;
      const { folded, end } = token;
      if (branch.roleCode !== undefined && isRoleWord(folded))
        found = { code: branch.roleCode, start, end, form: 'name' };
      branch = branch.next.get(folded);
      if (branch?.code !== undefined) found = { code: branch.code, start, end, form: 'name' };
    }
    return found;
  }

  #addNames({ code, name, names = [], areas = [], abbreviations = [] }: C): void {
    for (const one of new Set([name, ...names])) {
      const branch = this.#branchOf(code, one);
      checkFree(branch.code, code, one);
      branch.code = code;
    }
    for (const one of areas) {
      const branch = this.#branchOf(code, one);
      checkFree(branch.roleCode, code, one);
      branch.roleCode = code;
    }
    for (const one of abbreviations) {
      const known = this.#abbreviations.get(one);
      if (known !== undefined && known !== code)
        throw new RangeError(`"${one}" is short for both ${known} and ${code}`);
      this.#abbreviations.set(one, code);
    }
  }

  /** Where a name ends in the tree, grown as far as needed. */
  #branchOf(code: string, name: string): Branch {
    const words = wordTokens(name);
    if (words.length === 0) throw new RangeError(`a name of ${code} has no word: "${name}"`);
    return words.reduce((branch, { folded }) => {
      const next = branch.next.get(folded) ?? { next: new Map() };
      branch.next.set(folded, next);
      return next;
    }, this.#names);
  }

  #climb(code: string, below: readonly string[]): string[] {
    if (below.includes(code)) throw new RangeError(`parents form a circle at ${code}`);
    const parents = this.#byCode.get(code)?.parents ?? [];
    const missing = parents.find((parent) => !this.#byCode.has(parent));
    if (missing !== undefined) throw new RangeError(`${code} has a parent that does not exist: ${missing}`);
    return [...new Set([...parents, ...parents.flatMap((parent) => this.#climb(parent, [...below, code]))])];
  }
}

function repeated(concepts: readonly Concept[]): string {
  return concepts.find(({ code }, k) => concepts.findIndex((other) => other.code === code) !== k)?.code ?? '';
}

function checkFree(known: string | undefined, code: string, name: string): void {
  if (known !== undefined && known !== code)
    throw new RangeError(`"${name}" names both ${known} and ${code}`);
}

/** Whether a token can belong to the name that the one before it belongs to. */
function goesOn(text: string, before: WordToken | undefined, { start, folded }: WordToken): boolean {
  const gap = text.slice(before?.end, start);
  if (gap === ' ') return true;
  return (isRoleWord(folded) ? BEFORE_ROLE : WITHIN_NAME).test(gap);
}
