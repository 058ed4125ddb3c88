import type { Credential } from '../domain/credential.js';
import type { SpecialtyFact } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import type { Mention } from '../taxonomy/concept.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { isNegated } from './negation.js';
import { nursingFields, positionNursingFields } from './nursing-fields.js';
import { isOfOthers } from './of-others.js';
import { isPractitionerTitle, practisedInTitle } from './role.js';
import { sentences } from './sentences.js';
import { hasTitleNoun } from './title-words.js';

const TRADED =
  /\b(?:sold|sell\w*|market(?:s|ed|ing)|recruit\w+|promot(?:es|ed|ing)|teach(?!er)\w*|taught) (?:[\w-]+ ){0,3}$/i;

/**
 * The fields of work that a profile names, the strongest and earliest mention of each. A field is `practised`
 * when a headline or title says so, a board certification, or a practitioner's summary or course of training;
 * elsewhere, and where it is told of others ("supervised waiters"), it is `mentioned`.
 */
export function findSpecialties(
  masked: string,
  outline: Outline,
  credentials: readonly Credential[],
): SpecialtyFact[] {
  const titles = [outline.headline, ...outline.experience.map(({ title }) => title)].flatMap(
    (span) => span ?? [],
  );
  const words = (span: Span) => masked.slice(span.start, span.end);
  const first = titles[0];
  const practises = first === undefined || isPractitionerTitle(words(first));
  const facts = [
    ...certified(credentials),
    ...titles.flatMap((span) => titled(masked, span)),
    ...nursed(masked, outline),
    ...(practises && outline.summary ? named(masked, outline.summary, 'practised') : []),
    ...(practises ? outline.education.flatMap(({ span }) => named(masked, span, 'practised')) : []),
    ...mentionedSpans(outline).flatMap((span) => named(masked, span, 'mentioned')),
  ];
  return strongest(facts);
}

function nursed(masked: string, { headline, experience }: Outline): SpecialtyFact[] {
  const fields = [
    ...(headline ? nursingFields(masked, headline, headline) : []),
    ...experience.flatMap((entry) => positionNursingFields(masked, entry)),
  ];
  return fields.map(({ code, start, end }) => ({ code, strength: 'practised', span: { start, end } }));
}

function certified(credentials: readonly Credential[]): SpecialtyFact[] {
  return credentials.flatMap(({ specialty, status, span }) => {
    const holds = status === 'active' || status === 'stated';
    return specialty === undefined
      ? []
      : [{ code: specialty, strength: holds ? 'practised' : 'mentioned', span }];
  });
}

function mentionedSpans(outline: Outline): Span[] {
  return [
    ...(outline.headline ? [outline.headline] : []),
    ...(outline.summary ? [outline.summary] : []),
    ...outline.experience.map(({ span }) => span),
    ...outline.education.map(({ span }) => span),
    ...outline.credentials,
    ...outline.skills,
    ...outline.rest,
  ];
}

function titled(masked: string, span: Span): SpecialtyFact[] {
  return factsIn(masked, span, 'practised', practisedInTitle, isNegated);
}

function named(masked: string, span: Span, strength: SpecialtyFact['strength']): SpecialtyFact[] {
  const isPractised = strength === 'practised';
  const find = (text: string) => SPECIALTIES.find(text, { abbreviations: isPractised });
  const isTakenBack = (before: string, words: string) =>
    isNegated(before) || (isPractised && hasTitleNoun(words) && isOfOthers(before));
  return factsIn(masked, span, strength, find, isTakenBack);
}

/** @param isTakenBack whether the words of the sentence before a mention's own words make it no fact of this strength */
function factsIn(
  masked: string,
  span: Span,
  strength: SpecialtyFact['strength'],
  find: (text: string) => readonly Mention[],
  isTakenBack: (before: string, words: string) => boolean,
): SpecialtyFact[] {
  return sentences(masked, span).flatMap((sentence) => {
    const text = masked.slice(sentence.start, sentence.end);
    return find(text)
      .filter(({ start, end }) => !isTakenBack(text.slice(0, start), text.slice(start, end)))
      .map(({ code, start, end }) => ({
        code,
        strength: tellsOfOthers(text, start, end) ? 'mentioned' : strength,
        span: { start: sentence.start + start, end: sentence.start + end },
      }));
  });
}

/** "Manages heart failure" tells of practice; "manages cardiologists", "sells stents for cardiology" do not. */
function tellsOfOthers(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  return hasTitleNoun(words) ? isOfOthers(before, words) : TRADED.test(before);
}

function strongest(facts: readonly SpecialtyFact[]): SpecialtyFact[] {
  const best = new Map<string, SpecialtyFact>();
  for (const fact of facts) {
    const known = best.get(fact.code);
    if (known === undefined || (known.strength === 'mentioned' && fact.strength === 'practised'))
      best.set(fact.code, fact);
  }
  return [...best.values()].sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1));
}
