import { deliveryDuty } from './delivery-duty.js';
import type { Duty } from './duty.js';
import { importDuty } from './import-duty.js';
import { offerDuty } from './offer-duty.js';
import { watchDuty } from './watch-duty.js';

/** All that is done in the background. */
export function allDuties(options: { readonly allowPrivateWebhooks: boolean }): readonly Duty[] {
  return [importDuty, watchDuty, offerDuty, deliveryDuty(options.allowPrivateWebhooks)];
}
