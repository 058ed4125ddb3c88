import { areOffersDue, carryOutOffers } from '../routing/carry-out-offers.js';
import type { Duty } from './duty.js';

/** Offers whose time is up, and tasks for which others have to be found: one workspace after the other. */
export const offerDuty: Duty = {
  kind: 'offers',
  atOnce: 1,

  async due(workspace) {
    return (await areOffersDue(workspace)) ? [{ reference: '' }] : [];
  },

  carryOut: (workspace, _reference, signal) => carryOutOffers(workspace, signal),
};
