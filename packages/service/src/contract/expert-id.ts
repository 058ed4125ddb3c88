import { z } from 'zod';

/** The id of an expert. */
export const expertId = z.string().regex(/^[0-9a-f]{24}$/, 'an expert id: 24 hex digits');

/** The id of anything else that is stored. */
export const recordId = z.string().regex(/^[0-9a-f]{16}$/, 'an id: 16 hex digits');
