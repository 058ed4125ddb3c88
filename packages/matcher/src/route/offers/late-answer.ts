import type { Offer } from '../../domain/offer.js';

/** What became of an answer. `settled`: it had been given before, and is what it was. */
export type AnswerOutcome = 'done' | 'settled' | 'late' | 'unknown';

/** What an expert is told who answers an offer. */
export interface Answered {
  readonly outcome: AnswerOutcome;
  /** The offer as it stands; absent when there is none. */
  readonly offer?: Offer;
  /** One sentence to the expert. */
  readonly sentence: string;
}

const LATE: Readonly<Record<Offer['state'], string>> = {
  offered: 'The offer is open.',
  accepted: 'You have accepted this offer, and the place is yours.',
  declined: 'You have declined this offer; it went to somebody else.',
  expired: 'The time to answer is over; the offer went to somebody else.',
  withdrawn: 'The place is taken, or is no longer to be had; the offer was withdrawn.',
};

/** What an answer to an offer that is over is told. */
export function lateAnswer(offer: Offer, wanted: 'accepted' | 'declined'): Answered {
  return { outcome: offer.state === wanted ? 'settled' : 'late', offer, sentence: LATE[offer.state] };
}
