import { z } from 'zod';
import { STATUS_OF_PROBLEM } from '../problem/problem-code.js';

/** An error as RFC 9457 has it. */
export const problemSchema = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(STATUS_OF_PROBLEM)),
    errors: z.array(z.strictObject({ path: z.string(), detail: z.string() })).exactOptional(),
  })
  .meta({ id: 'Problem', description: 'An error as RFC 9457 has it, with a stable code.' });
