import { z } from 'zod';
import { CATEGORIES } from '#spec/category-weights.js';

const expert = z.string().regex(/^[A-Z]$/);
const kind = z.enum(CATEGORIES);

const ofCriterion = z
  .strictObject({
    of: expert,
    criterion: kind,
    /** Picks the criterion whose words or codes hold this; default: the first of the kind. */
    about: z.string().min(1).optional(),
    status: z.enum(['met', 'partial', 'missing', 'unknown']).optional(),
    /** Some quote of the criterion holds this. */
    quote: z.string().min(1).optional(),
  })
  .refine(({ status, quote }) => (status ?? quote) !== undefined, 'a status or a quote');

/** What must hold of a case's answer. */
export const expectationSchema = z.union([
  /** Above everybody else, and not excluded. */
  z.strictObject({ first: expert }),
  /** The one scores higher than the other, or only the other is excluded. */
  z.strictObject({ above: z.tuple([expert, expert]) }),
  /** A must-have of this kind stands against the expert, for a reason that holds this word. */
  z.strictObject({ excluded: expert, criterion: kind, because: z.string().min(1).optional() }),
  z.strictObject({ kept: expert }),
  ofCriterion,
]);

/** What must hold of a case's answer. */
export type Expectation = z.output<typeof expectationSchema>;
