import type { Concept, TaxonomyKind } from '@expertmatch/matcher';

/** Gives the codes of one kind. */
type CodesOf = (kind: TaxonomyKind) => readonly Concept[];

/** The names that codes are printed as. */
export class TaxonomyNames {
  readonly #codesOf: CodesOf;
  readonly #names = new Map<TaxonomyKind, ReadonlyMap<string, string>>();

  constructor(codesOf: CodesOf) {
    this.#codesOf = codesOf;
  }

  /** The name of a code, or the code itself when it has none. */
  name(kind: TaxonomyKind, code: string): string {
    let names = this.#names.get(kind);
    if (names === undefined) {
      names = new Map(this.#codesOf(kind).map((one) => [one.code, one.name]));
      this.#names.set(kind, names);
    }
    return names.get(code) ?? code;
  }

  /** Names joined by "or", some left out when there are many. */
  anyOf(kind: TaxonomyKind, codes: readonly string[], most = 2): string {
    const names = [...new Set(codes.map((code) => this.name(kind, code)))];
    const more = names.length - most;
    return [...names.slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join(' or ');
  }
}

/** Names of the taxonomies of the library. */
export async function loadTaxonomyNames(): Promise<TaxonomyNames> {
  const { taxonomyCodes } = await import('@expertmatch/matcher');
  return new TaxonomyNames(taxonomyCodes);
}
