import { fileURLToPath } from 'node:url';

/** The repository's root, seen from `packages/matcher/measure/dist`. */
export const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));
