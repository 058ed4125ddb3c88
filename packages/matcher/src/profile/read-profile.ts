import type { ExperienceEntry, ExpertProfile } from '../domain/expert-profile.js';
import type { Identity } from '../domain/identity.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import type { Span } from '../domain/span.js';
import type { Outline, OutlineExperience } from '../ingest/outline.js';
import type { SourceDocument } from '../ingest/source-document.js';
import type { Mention } from '../taxonomy/concept.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { courseOfStudy } from './course-of-study.js';
import { dateRanges, dates } from './date-range.js';
import { findCredentials } from './find-credentials.js';
import { findLanguages } from './find-languages.js';
import { findLocation } from './find-location.js';
import { findSkills } from './find-skills.js';
import { findSpecialties } from './find-specialties.js';
import { findTerms } from './find-terms.js';
import { findYears } from './find-years.js';
import { identify } from './identify.js';
import { maskSpans, sliceMasked } from './identity-mask.js';
import { isLearnt } from './learnt.js';
import { located } from './located.js';
import { isNegated } from './negation.js';
import { positionNursingFields } from './nursing-fields.js';
import { isOfOthers } from './of-others.js';
import { outlineText } from './outline-text.js';
import { isOwnSkill } from './own-skill.js';
import { isPractitionerTitle, practisedInTitle } from './role.js';
import { hasOrganisationWord } from './title-words.js';
import { toldStudies } from './told-studies.js';
import { withheldSpans } from './withheld/withheld-spans.js';

/** Stands for a character that is withheld, where text is shown. */
const SHOWN_MASK = '▒';

/** An entry that begins so fills a gap and is no position. */
const BREAK =
  /^\W*(?:\w+ )?(?:career (?:break|gap|pause)|sabbatical|(?:parental|maternity|paternity|family|medical|caregiver) leave|leave of absence|gap year|unemployed|time off|stay[- ]at[- ]home|full[- ]time (?:parent|mother|father|caregiver))\b/i;

/** What was read of a document. */
export interface ReadProfile {
  readonly profile: ExpertProfile;
  readonly identity: Identity;
  /** The document's text with identity and all that is withheld masked, same length: what passages are cut from. */
  readonly masked: string;
  /** The document's text, with what is withheld made unreadable, same length: what is quoted. */
  readonly text: string;
  readonly outline: Outline;
}

/**
 * Reads a document into a profile and an identity. Identity is found first and masked; all professional
 * facts are read from the masked text, so that no name can change them. What a policy withholds is then found
 * with their help and masked too, and the facts are read again, so that none rests on it but the lengths of
 * positions.
 */
export function readProfile(document: SourceDocument, policy: MaskPolicy = []): ReadProfile {
  const { text } = document;
  const { identity, spans, name } = identify(document);
  const masked = maskSpans(text, spans);
  const outline = document.outline ?? outlineText(masked, name);
  const profile = factsOf(masked, outline, masked);
  if (policy.length === 0) return { profile, identity, masked, text, outline };
  const withheld = withheldSpans({ masked, outline, profile }, policy);
  const kept = maskSpans(masked, withheld);
  return {
    profile: factsOf(kept, outline, masked),
    identity: { ...identity, withheld: { profile, text } },
    masked: kept,
    text: maskSpans(text, withheld, SHOWN_MASK),
    outline,
  };
}

/** @param dated the text in which positions still have their dates */
function factsOf(masked: string, outline: Outline, dated: string): ExpertProfile {
  const credentials = findCredentials(masked, outline);
  const location = findLocation(masked, outline);
  const statedYears = findYears(masked, outline);
  return {
    ...located('headline', masked, outline.headline),
    ...located('summary', masked, outline.summary),
    experience: outline.experience
      .filter(({ span }) => !BREAK.test(masked.slice(span.start, span.end)))
      .map((entry) => experienceEntry(masked, entry, dated)),
    ...(statedYears.length > 0 && { statedYears }),
    education: [
      ...outline.education.map((entry) => courseOfStudy(masked, entry)),
      ...toldStudies(masked, outline, credentials),
    ],
    credentials,
    specialties: findSpecialties(masked, outline, credentials),
    skills: findSkills(masked, outline),
    languages: findLanguages(masked, outline),
    ...(location && { location }),
    ...findTerms(masked, outline),
  };
}

function experienceEntry(masked: string, entry: OutlineExperience, dated: string): ExperienceEntry {
  const words = entry.dates && dated.slice(entry.dates.start, entry.dates.end);
  const range = words === undefined ? undefined : dateRanges(words)[0];
  const single = words === undefined ? undefined : dates(words)[0]?.date;
  const from = range?.from ?? single;
  const to = range === undefined ? single : range.to;
  return {
    ...located('title', masked, entry.title),
    ...located('organisation', masked, entry.organisation),
    ...(from !== undefined && { start: from }),
    ...(to !== undefined && { end: to }),
    current: range?.current ?? false,
    specialties: [
      ...new Set([
        ...practisedIn(masked, entry),
        ...positionNursingFields(masked, entry).map(({ code }) => code),
      ]),
    ],
    ...skillsIn(masked, entry),
    span: entry.span,
  };
}

/** Fields that a position's title says are practised in it, and those that a practitioner's position names at all. */
function practisedIn(masked: string, entry: OutlineExperience): string[] {
  const title = entry.title === undefined ? '' : masked.slice(entry.title.start, entry.title.end);
  const found = [...practisedInTitle(title), ...(isPractitionerTitle(title) ? toldOf(masked, entry) : [])];
  return [...new Set(found.map(({ code }) => code))];
}

/** Fields that a position names as its own, its employer's name aside. */
function toldOf(masked: string, entry: OutlineExperience): Mention[] {
  const { organisation } = entry;
  const employer = organisation && hasOrganisationWord(masked.slice(organisation.start, organisation.end));
  const others = organisation !== undefined && employer ? [organisation] : [];
  const text = entryText((span) => sliceMasked(masked, span, others), entry);
  return SPECIALTIES.find(text, { abbreviations: false }).filter(
    ({ start, end }) =>
      !isOfOthers(text.slice(0, start), text.slice(start, end)) && !isNegated(text.slice(0, start)),
  );
}

function skillsIn(masked: string, entry: OutlineExperience): Pick<ExperienceEntry, 'skills'> {
  const text = entryText(({ start, end }) => masked.slice(start, end), entry);
  const own = skillMentions(text).filter(
    (mention) => isOwnSkill(text, mention) && !isLearnt(text.slice(0, mention.start)),
  );
  return own.length === 0 ? {} : { skills: [...new Set(own.map(({ code }) => code))] };
}

/** A position's words, and its title where that stands elsewhere. */
function entryText(words: (span: Span) => string, { span, title }: OutlineExperience): string {
  const isWithin = title === undefined || (span.start <= title.start && title.end <= span.end);
  return (isWithin ? '' : `${words(title)}\n`) + words(span);
}
