// Notes so many events in the audit, or events without end, and says each one's sequence once it is noted.
import { writeSync } from 'node:fs';
import { openStore } from '../../dist/store/open-store.js';

const [dir, actor, events = 'Infinity'] = process.argv.slice(2);
const { audit } = openStore({ dir, space: { model: 'sample/fp32/00000000', dimensions: 8 } });
for (let number = 0; number < Number(events); number += 1) {
  const event = { actor, action: 'ranking', data: { number } };
  const { sequence } = number % 2 === 0 ? audit.append(event) : audit.appendQuickly(event);
  writeSync(1, `${sequence}\n`);
}
