import { logisticCurve } from '#rank/text-curve.js';
import { passageSimilarities, textEvidence } from '#rank/text-evidence.js';
import { byField, calibrate, relatedPoint } from '../calibration/calibrate.js';
import { textPairs } from '../calibration/text-pairs.js';
import type { FictionalData } from '../fictional-data.js';
import type { Variant } from '../scoring/variant.js';
import { FACT_VARIANTS, TEXT_VARIANTS } from './variants.js';

/**
 * All variants of scoring. Where evidence is made otherwise, its curve is calibrated afresh by the rule of ours, so
 * that what is compared is the signal and not a curve that does not fit it.
 */
export function calibratedVariants(data: FictionalData): Variant[] {
  const texts = TEXT_VARIANTS.map((variant) => {
    const pairs = textPairs(data, (fits) => textEvidence(passageSimilarities(variant.fits(fits))));
    return { ...variant, curve: logisticCurve(calibrate(byField(pairs))) };
  });
  return [...texts, straightLine(data), ...FACT_VARIANTS];
}

/** Instead of the curve a line from no evidence through the point at which the curve is calibrated. */
function straightLine(data: FictionalData): Variant {
  const { evidence, fit } = relatedPoint(byField(textPairs(data)));
  return { name: 'curve of evidence', curve: (one) => Math.min(1, (one / evidence) * fit) };
}
