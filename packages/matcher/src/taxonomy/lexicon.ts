import type { Concept, Mention } from './concept.js';
import { foldToken } from './fold-token.js';

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly tokens: readonly string[];
  readonly code: string;
}

const TOKEN =
  /(?<![\p{L}\d.])\.NET\b|[\p{L}\d][\p{L}\p{M}\d+#]*(?:['’](?:[sS]|m|re|ve|ll|d)(?!\p{L}))?|[+#]/gu;
const DOTTED = /(?<![\p{L}\d.])(?:\p{Lu}\p{Ll}{0,2}\.){2,}/gu;

/**
 * The concepts of one taxonomy, and the finding of them in text. Finding takes time linear in the text: the
 * first word of a stretch leads to the few phrases that begin with it, longest first. Words are folded, so that
 * case, plural, hyphen and British or American spelling make no difference.
 *
 * Throws `RangeError` when codes repeat, a parent does not exist, parents form a circle, or two concepts
 * share a name.
 */
export class Lexicon<C extends Concept> {
  readonly all: readonly C[];
  readonly #byCode: ReadonlyMap<string, C>;
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #abbreviations = new Map<string, string>();
  readonly #ancestors = new Map<string, readonly string[]>();

  constructor(concepts: readonly C[]) {
    this.all = concepts;
    this.#byCode = new Map(concepts.map((concept) => [concept.code, concept]));
    if (this.#byCode.size !== concepts.length) throw new RangeError(`a code repeats: ${repeated(concepts)}`);
    for (const concept of concepts) this.#addNames(concept);
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length);
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
  find(text: string, options: { readonly abbreviations: boolean }): Mention[] {
    const tokens = tokensOf(text);
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const mention = this.#mentionAt(text, tokens, at, options.abbreviations);
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
    tokens: readonly Token[],
    at: number,
    abbreviations: boolean,
  ): Mention | undefined {
    const first = tokens[at];
    if (first === undefined) return undefined;
    const phrase = this.#phrases.get(first.folded)?.find((one) => matches(one, text, tokens, at));
    const last = phrase && tokens[at + phrase.tokens.length - 1];
    if (phrase && last) return { code: phrase.code, start: first.start, end: last.end, form: 'name' };
    const written = abbreviations ? text.slice(first.start, first.end) : '';
    const code = this.#abbreviations.get(written.replace(/\./g, ''));
    return code === undefined || written === ''
      ? undefined
      : { code, start: first.start, end: first.end, form: 'abbreviation' };
  }

  #addNames({ code, name, names = [], abbreviations = [] }: C): void {
    for (const one of new Set([name, ...names]))
      this.#addPhrase(
        tokensOf(one).map(({ folded }) => folded),
        code,
        one,
      );
    for (const one of abbreviations) {
      const known = this.#abbreviations.get(one);
      if (known !== undefined && known !== code)
        throw new RangeError(`"${one}" is short for both ${known} and ${code}`);
      this.#abbreviations.set(one, code);
    }
  }

  #addPhrase(tokens: readonly string[], code: string, name: string): void {
    const [first] = tokens;
    if (first === undefined) throw new RangeError(`a name of ${code} has no word: "${name}"`);
    const phrases = this.#phrases.get(first) ?? [];
    const same = phrases.find((phrase) => phrase.tokens.join(' ') === tokens.join(' '));
    if (same !== undefined && same.code !== code)
      throw new RangeError(`"${name}" names both ${same.code} and ${code}`);
    if (same === undefined) this.#phrases.set(first, [...phrases, { tokens, code }]);
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

/** Words must follow each other with nothing between but white space, a hyphen, a slash or an ampersand. */
function matches({ tokens }: Phrase, text: string, from: readonly Token[], at: number): boolean {
  return tokens.every((token, k) => {
    const own = from[at + k];
    const before = from[at + k - 1];
    if (own?.folded !== token) return false;
    return (
      k === 0 || before === undefined || /^[\s\-‐‑–/&.,'’()]{0,4}$/u.test(text.slice(before.end, own.start))
    );
  });
}

/** Words with their places; dotted short forms ("M.D.") are one word each, two that one word stands for share its place. */
function tokensOf(text: string): Token[] {
  const dotted = [...text.matchAll(DOTTED)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const words = [...text.matchAll(TOKEN)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const free = words.filter(({ start }) => !dotted.some((one) => start >= one.start && start < one.end));
  return [...free, ...dotted]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) =>
      foldToken(text.slice(start, end).replace(/\./g, ''))
        .split(' ')
        .map((folded) => ({ start, end, folded })),
    );
}
