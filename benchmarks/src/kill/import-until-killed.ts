import { openMatcher } from '@expertmatch/matcher';
import { DIGEST_EMBEDDER } from './digest-embedder.js';

const [dir = '', files = ''] = process.argv.slice(2);
const matcher = await openMatcher({ dir, embedder: DIGEST_EMBEDDER });
const [run] = matcher.imports.list();
if (run === undefined) await matcher.import([files]);
else if (run.state !== 'done') await matcher.imports.resume(run.id);
await matcher.close();
