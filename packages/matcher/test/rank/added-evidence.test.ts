import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credential } from '#domain/credential.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import { makeSpec } from '#spec/make-spec.js';
import { credentialRequirement, requirement } from '../spec/arbitrary-requirement.js';
import {
  credential,
  languageFact,
  position,
  profile,
  skillFact,
  specialtyFact,
} from './arbitrary-profile.js';
import { scoreProfile } from './score-profile.js';

const TODAY = '2026-11-23';

function valuesOf(spec: ProjectSpec, subject: ExpertProfile): number[] {
  return scoreProfile(spec, subject).judgements.map(({ judgement }) => judgement.value);
}

/** A standing that speaks against the person is no evidence for her: expired, pending, or only on the way. */
function isInForce({ status, expires, code }: Credential): boolean {
  const stands = status === 'active' || status === 'stated';
  return stands && (expires ?? TODAY) >= TODAY && code !== 'board-eligible';
}

/** Where no fact of the profile stands. */
const ELSEWHERE = { start: 900, end: 901 };

type Change = (subject: ExpertProfile) => ExpertProfile;

/** Adds a fact to those of its sort, at any place among them. */
function adding<Key extends 'credentials' | 'specialties' | 'skills' | 'languages' | 'experience'>(
  key: Key,
  fact: fc.Arbitrary<ExpertProfile[Key][number]>,
): fc.Arbitrary<Change> {
  return fc.tuple(fact, fc.nat(3)).map(([one, at]) => (subject) => ({
    ...subject,
    [key]: [...subject[key].slice(0, at), { ...one, span: ELSEWHERE }, ...subject[key].slice(at)],
  }));
}

/** A language is listed once, so only another one can be added; a mother tongue speaks against another one. */
const languageAdded = languageFact
  .filter(({ level }) => level !== 'native')
  .map(
    (one): Change =>
      (subject) => {
        const others = subject.languages.filter(({ code }) => code !== one.code);
        return others.length < subject.languages.length
          ? subject
          : { ...subject, languages: [...others, one] };
      },
  );

describe('evidence added to a profile', () => {
  it.each([
    ['a credential in force', credentialRequirement, adding('credentials', credential.filter(isInForce))],
    ['a field of work', requirement, adding('specialties', specialtyFact)],
    ['a skill', requirement, adding('skills', skillFact)],
    ['a position', requirement, adding('experience', position)],
    ['a language', requirement, languageAdded],
  ])('lowers no criterion when it is %s', (_, asked, change) => {
    fc.assert(
      fc.property(
        profile,
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        change,
        (before, niceToHave, after) => {
          const spec = makeSpec({ niceToHave }, TODAY);
          const less = valuesOf(spec, before);
          const more = valuesOf(spec, after(before));
          expect(more.filter((value, k) => value < (less[k] ?? 0))).toEqual([]);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
