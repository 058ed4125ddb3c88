// Serves the API over a data directory until it is killed; says where once it listens.
import { writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedder } from '@expertmatch/matcher';
import { startService } from '../dist/index.js';

const [dir, redisUrl = ''] = process.argv.slice(2);
const { url } = await startService({
  dir,
  port: 0,
  requestsPerMinute: 1_000_000,
  openEmbedder: () => openEmbedder({ cacheDir: join(tmpdir(), 'expertmatch-test-models') }),
  ...(redisUrl !== '' && { redisUrl }),
});
writeSync(1, `${url}\n`);
