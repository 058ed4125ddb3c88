import type { TitleCriterion } from '../../domain/criterion.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { compareTitles } from '../../profile/compare-titles.js';
import { type HeldTitle, heldTitles } from '../../profile/held-titles.js';
import { askedTitles, type PositionTitle } from '../../profile/position-title.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';

/** Value of a title that was held and is held no more. */
const EARLIER = 0.8;
/** Value of a title of the same work and another rank, held and no more held. */
const NEAR = 0.4;
const NEAR_EARLIER = 0.3;

/**
 * Whether the person bears one of the titles, by the headline or a position. One held earlier counts less, one of
 * the same work and another rank in part. A profile that states other titles only lacks it.
 */
export function judgeTitle({ titles }: TitleCriterion, profile: ExpertProfile, asOf: string): Judgement {
  const asked = askedTitles(titles);
  const held = heldTitles(profile);
  const wanted = anyOf(titles);
  const first = held[0];
  if (first === undefined) return unknown(`The profile states no title; ${wanted} is asked for.`);
  const judged = held.flatMap((one) => one.titles.flatMap((own) => judgeOne(own, one, asked, asOf)));
  if (judged.length > 0) return judged.reduce(better);
  return missing(`Works as "${first.located.value}"; no title stated is near to ${wanted}.`, [
    first.located.span,
  ]);
}

function judgeOne(
  own: PositionTitle,
  { located, end }: HeldTitle,
  asked: readonly PositionTitle[],
  asOf: string,
): Judgement[] {
  const ways = asked.map((one) => compareTitles(own, one));
  const isPast = own.past || (end !== undefined && end < asOf.slice(0, end.length));
  const until = end === undefined ? '' : ` until ${end}`;
  const said = isPast ? `Worked as "${located.value}"${until}` : `Works as "${located.value}"`;
  if (ways.includes('same')) return [met(`${said}.`, [located.span], isPast ? EARLIER : 1)];
  if (!ways.includes('near')) return [];
  return [partial(isPast ? NEAR_EARLIER : NEAR, `${said}, which is near the title.`, [located.span])];
}
