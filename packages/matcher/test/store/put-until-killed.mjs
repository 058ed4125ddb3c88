// Puts experts until it is killed, and says each one's number once the put has returned.
import { writeSync } from 'node:fs';
import { openStore } from '../../dist/store/open-store.js';

const [dir, first] = process.argv.slice(2);
const store = openStore({ dir, space: { model: 'sample/fp32/00000000', dimensions: 8 } });
for (let number = Number(first); ; number += 1) {
  const id = String(number).padStart(24, '0');
  const span = { start: 0, end: 5 };
  const passages = [1, 2, 3].map((part) => ({ field: 'rest', text: `${number} ${part} `.repeat(50), span }));
  const profile = {
    experience: [],
    education: [],
    credentials: [],
    specialties: [],
    skills: [],
    languages: [],
  };
  const identity = { name: `Person ${number}`, emails: [], phones: [], links: [] };
  const sources = [{ file: `${number}.txt`, format: 'text' }];
  const text = `Text of ${number}. `.repeat(300);
  const expert = { id, profile, identity, passages, sources, text, contentHash: `hash of ${number}` };
  store.put(expert, new Map(passages.map((passage) => [passage.text, new Float32Array(8).fill(number)])));
  if (number % 5 === 4) store.remove(String(number - 2).padStart(24, '0'));
  writeSync(1, `${number}\n`);
}
