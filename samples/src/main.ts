import { fileURLToPath } from 'node:url';
import { sampleSet } from './sample-set.js';
import { writeSamples } from './write-samples.js';

const folder = fileURLToPath(new URL('../experts', import.meta.url));
const count = await writeSamples(folder, sampleSet);
process.stdout.write(`${count} files written to ${folder}\n`);
