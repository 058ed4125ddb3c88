/** How a page of a list is asked for. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** A page of a list, as the service gives it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}
