import type { ExpertProfile } from '../../domain/expert-profile.js';
import type { Located } from '../../domain/span.js';
import { heldDegrees, isFinished } from '../../profile/held-degrees.js';
import { heldTitles } from '../../profile/held-titles.js';
import { titleProfessions } from '../../profile/title-professions.js';
import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { PROFESSIONS } from '../../taxonomy/professions.js';

/**
 * Where a profile says that the person still studies for the profession that the codes prove: a title ("nursing
 * student") or a degree to come ("JD, expected 2027"). Undefined for who practises it already.
 */
export function studiesFor(
  codes: readonly string[],
  profile: ExpertProfile,
  asOf: string,
): Located<string> | undefined {
  const professions = PROFESSIONS.filter(
    ({ licence, proofs }) => codes.includes(licence) || proofs.some((proof) => codes.includes(proof)),
  );
  if (professions.length === 0) return undefined;
  const titles = heldTitles(profile);
  const isOf = (names: readonly string[]) => professions.some(({ code }) => names.includes(code));
  const isMember = titles.some(({ located }) => isOf(titleProfessions(located.value).practised));
  const degrees = heldDegrees(profile).filter(({ code }) =>
    professions.some(({ entry = [] }) => entry.includes(code)),
  );
  if (isMember || degrees.some((one) => isFinished(one, asOf))) return undefined;
  const student = titles.find(
    ({ located, end }) => end === undefined && isOf(titleProfessions(located.value).studied),
  );
  const [degree] = degrees;
  return (
    student?.located ??
    (degree && { value: CREDENTIALS.get(degree.code)?.name ?? degree.code, span: degree.span })
  );
}
