import { DeliveryStore } from '../event/delivery-store.js';
import { carryOutDelivery } from '../webhook/carry-out-delivery.js';
import type { Duty } from './duty.js';

/** They wait for receivers, mostly. */
const AT_ONCE = 16;
/** Deliveries to one webhook that are found at once; the others follow these. */
const FOUND_AT_ONCE = 20;

/** Deliveries of events to webhooks. @param allowPrivate whether private addresses, http and every port are sent to */
export function deliveryDuty(allowPrivate: boolean): Duty {
  return {
    kind: 'delivery',
    atOnce: AT_ONCE,
    due: async ({ database }) => {
      const due = new DeliveryStore(database).due(Date.now(), FOUND_AT_ONCE);
      return due.map((reference) => ({ reference }));
    },
    carryOut: (workspace, reference, signal) =>
      carryOutDelivery(workspace, reference, { allowPrivate, signal }),
  };
}
