import { type Matcher, OfferDesk } from '@expertmatch/matcher';
import type { Workspace } from '../workspace/workspace.js';
import { RoutingState } from './routing-state.js';

/** The desk of a workspace's offers. @param actor who does what is done there */
export function openDesk({ database }: Workspace, { offerStore }: Matcher, actor: string): OfferDesk {
  return new OfferDesk(offerStore, new RoutingState(database).policy, actor);
}
