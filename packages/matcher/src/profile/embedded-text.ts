import { neutralWords } from '../taxonomy/neutral-word.js';
import { genderSpans } from './gender-spans.js';
import { foldMasked, maskSpans } from './identity-mask.js';
import { personalAddress } from './personal-address.js';

/** What is embedded and indexed of masked text: the mask gone, and every word that tells a gender made neutral. */
export function embeddedText(masked: string): string {
  return neutralWords(foldMasked(masked));
}

/** What is embedded and searched with of a brief: written for "her" or for "him", it is the same. */
export function embeddedBrief(brief: string): string {
  return embeddedText(maskSpans(brief, [...personalAddress(brief).spans, ...genderSpans(brief)]));
}
