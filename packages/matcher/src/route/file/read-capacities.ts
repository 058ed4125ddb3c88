import type { Capacity } from '../../domain/capacity.js';
import { capacityInputSchema, parseCapacity } from '../capacity-input.js';
import { fileRecords } from './file-records.js';
import { OnceEach } from './once-each.js';

/**
 * The capacities of a file: JSON, JSON Lines or CSV; each expert once.
 * Errors: `invalid_record`.
 */
export function readCapacities(bytes: Buffer, file: string): Capacity[] {
  const ids = new OnceEach('expertId');
  return [...fileRecords(bytes, file, capacityInputSchema)].map(({ value, place }) => {
    const capacity = parseCapacity(value, place);
    ids.add(capacity.expertId, place);
    return capacity;
  });
}
