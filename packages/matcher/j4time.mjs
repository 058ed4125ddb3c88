import { readFile } from '#ingest/read-file.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { readExpert } from '#passage/read-expert.js';
for (const f of process.argv.slice(2)) {
  const t = performance.now();
  for await (const item of readFile(f, DEFAULT_LIMITS)) {
    const t2 = performance.now();
    console.log(f, 'read', Math.round(t2 - t), item.text?.length, item.error?.message);
    if (item.text) { try { readExpert(item); } catch (e) { console.log(e.message.slice(-80)); } console.log('  expert', Math.round(performance.now() - t2)); }
    break;
  }
}
