import type { Schemas } from '../api/Schemas.js';

type Two<Item> = readonly [Item, Item];

/** Two records that may be one person's. */
export interface Pair {
  readonly expertIds: Two<string>;
  /** In the order of `expertIds`. */
  readonly experts: Two<Schemas['Expert']>;
  readonly evidence: readonly Schemas['LinkEvidence'][];
}

/** The pair in an answer of the API, whose lists have two items. */
export function pairOf({ experts, evidence }: Answered): readonly Pair[] {
  const [first, second] = experts;
  if (first === undefined || second === undefined) return [];
  return [{ expertIds: [first.id, second.id], experts: [first, second], evidence }];
}

type Answered = Pick<Schemas['Duplicate'], 'evidence'> & { readonly experts: readonly Schemas['Expert'][] };
