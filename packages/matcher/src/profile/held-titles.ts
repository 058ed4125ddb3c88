import type { ExpertProfile } from '../domain/expert-profile.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Located } from '../domain/span.js';
import { type PositionTitle, positionTitles } from './position-title.js';

/** A headline or the title of a position, taken apart. */
export interface HeldTitle {
  readonly located: Located<string>;
  readonly titles: readonly PositionTitle[];
  /** When the position ended; absent for the headline and for one still held. */
  readonly end?: PartialDate;
}

/** The titles that a profile states: its headline's, then those of its positions. */
export function heldTitles({ headline, experience }: ExpertProfile): HeldTitle[] {
  const headlines = headline === undefined ? [] : [{ located: headline }];
  const positions = experience.flatMap(({ title, current, end }) => {
    if (title === undefined) return [];
    return [{ located: title, ...(!current && end !== undefined && { end }) }];
  });
  return [...headlines, ...positions].flatMap((one) => {
    const titles = positionTitles(one.located.value);
    return titles.length === 0 ? [] : [{ ...one, titles }];
  });
}
