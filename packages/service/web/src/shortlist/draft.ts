import type { Criterion } from '../api/criterionLabel.js';
import type { Schemas } from '../api/Schemas.js';

/** A brief as it is being edited. */
export interface Draft {
  readonly title: string;
  readonly description: string;
  /** Without the whole brief, which is always a requirement of its own. */
  readonly criteria: readonly Criterion[];
  readonly policy: 'verify' | 'exclude';
  readonly weights: Schemas['CategoryWeights'];
}

/** A brief as it was understood, to be edited. */
export function draftOf({ title, description, criteria, policy, weights }: Schemas['ProjectSpec']): Draft {
  return {
    title,
    description,
    criteria: criteria.filter((one) => !(one.kind === 'text' && one.isWholeBrief)),
    policy: policy.unknownMustHave,
    weights,
  };
}

/** A draft as the service takes it. */
export function specInputOf({ title, description, criteria, policy, weights }: Draft): Schemas['SpecInput'] {
  const of = (necessity: Criterion['necessity']) =>
    criteria.filter((one) => one.necessity === necessity).map(inputOf);
  return {
    title,
    description,
    mustHave: of('must'),
    niceToHave: of('nice'),
    policy: { unknownMustHave: policy },
    weights,
  };
}

type RequirementInput = Exclude<NonNullable<Schemas['SpecInput']['mustHave']>[number], string>;

function inputOf({ id: _id, necessity: _necessity, ...criterion }: Criterion): RequirementInput {
  const words = criterion.words.slice(0, 2_000);
  if (criterion.kind === 'credential') {
    const { credentialKind: _kind, ...rest } = criterion;
    return { ...rest, words };
  }
  if (criterion.kind === 'text') return { kind: 'text', text: criterion.text, words };
  return { ...criterion, words };
}

/** The words of a brief, as they were written. */
export function wordsOf({ title, description }: Pick<Draft, 'title' | 'description'>): string {
  return [title, description].filter(Boolean).join('\n');
}

/** A draft with one requirement changed, or taken out. */
export function withCriterion(draft: Draft, id: string, changed: Criterion | undefined): Draft {
  const criteria = draft.criteria.flatMap((one) => (one.id === id ? (changed ?? []) : one));
  return { ...draft, criteria };
}

/** A draft with requirements more, under ids of their own. */
export function withMore(draft: Draft, more: readonly Criterion[]): Draft {
  const last = Math.max(0, ...draft.criteria.map(({ id }) => Number(id.slice(1))));
  const added = more.map((one, index) => ({ ...one, id: `c${last + index + 1}` }));
  return { ...draft, criteria: [...draft.criteria, ...added] };
}
