import { keptPolicy, type Matcher, OfferDesk } from '@expertmatch/matcher';

/** The desk of a workspace's offers. @param actor who does what is done there */
export function openDesk({ offerStore }: Matcher, actor: string): OfferDesk {
  return new OfferDesk(offerStore, keptPolicy(offerStore, new Date().toISOString().slice(0, 10)), actor);
}
