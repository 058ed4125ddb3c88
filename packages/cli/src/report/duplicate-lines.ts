import type { Duplicate, Expert, LinkEvidence } from '@expertmatch/matcher';
import { shortId } from '../expert-id.js';
import type { Screen } from '../screen.js';
import { clip } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { sourcesLabel } from './source-label.js';

/** Two experts who may be one, a line each, and what speaks for it and against it. */
export function duplicateLines(
  { expertIds, weight, evidence }: Duplicate,
  expertOf: (expertId: string) => Expert,
  screen: Screen,
): string[] {
  const experts = expertIds.map((id) => clip(expertLine(expertOf(id)), screen.width));
  const why = `  ${evidenceText(evidence)}; ${weight} bits for one person`;
  return [...experts, ...wrap(why, screen.width, '  '), ''];
}

function expertLine({ id, identity, profile, sources }: Expert): string {
  const said = [identity.name ?? '(no name)', profile.headline?.value, sourcesLabel(sources)];
  return `${shortId(id)}  ${printable(said.filter(Boolean).join(' · '))}`;
}

/** `name same +12.9, employer other -3.3`: each comparison, its outcome and its bits. */
function evidenceText(evidence: readonly LinkEvidence[]): string {
  const sign = (bits: number) => (bits < 0 ? String(bits) : `+${bits}`);
  return evidence
    .map(({ field, outcome, weight }) => `${spaced(field)} ${spaced(outcome)} ${sign(weight)}`)
    .join(', ');
}

/** `sameCity` as `same city`. */
function spaced(word: string): string {
  return word.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
