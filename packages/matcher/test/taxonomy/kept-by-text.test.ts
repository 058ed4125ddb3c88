import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { keptByText } from '#taxonomy/kept-by-text.js';

it('reads a short text once, and a long one each time', () => {
  const seen: string[] = [];
  const read = keptByText((text) => {
    seen.push(text);
    return text.toUpperCase();
  });
  const long = 'x'.repeat(121);
  expect(['nurse', 'nurse', long, long].map(read)).toEqual(
    ['NURSE', 'NURSE', long, long].map((one) => one.toUpperCase()),
  );
  expect(seen).toEqual(['nurse', long, long]);
});

it('does not keep the documents that the texts were cut from', async () => {
  const module = new URL('../../dist/taxonomy/kept-by-text.js', import.meta.url).href;
  const work = `
    import(${JSON.stringify(module)}).then(({ keptByText }) => {
      const read = keptByText((text) => text.slice(20));
      for (let k = 0; k < 3_000; k += 1) {
        const document = Buffer.alloc(100_000, \`\${k} of a made-up title that is longer than a word; \`).toString('latin1');
        read(document.slice(0, 60));
      }
    });`;
  const worker = new Worker(work, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } });
  expect(await once(worker, 'exit')).toEqual([0]);
});
