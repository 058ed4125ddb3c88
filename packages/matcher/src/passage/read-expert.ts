import type { Expert, Source } from '../domain/expert.js';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import { contentHash } from '../ingest/content-hash.js';
import { repeatedWords } from '../ingest/repeated-words.js';
import type { SourceDocument } from '../ingest/source-document.js';
import { embeddedText } from '../profile/embedded-text.js';
import { genderSpans } from '../profile/gender-spans.js';
import { maskSpans } from '../profile/identity-mask.js';
import { readProfile } from '../profile/read-profile.js';
import { cutPassages } from './cut-passages.js';
import { recordHash } from './record-hash.js';

/**
 * Reads a document into an expert. The id begins with a digest of the professional text and ends with one of
 * the whole record: ids order experts without regard to names, and two records never share one.
 * @param policy what is withheld from the profile, the passages and the text
 * Errors: `unreadable_document` (`no_profile`) when nothing professional can be found in the text.
 */
export function readExpert(document: SourceDocument, policy: MaskPolicy = []): Expert {
  const { profile, identity, masked, text, outline } = readProfile(document, policy);
  const neutral = maskSpans(masked, [...genderSpans(masked), ...repeatedWords(masked)]);
  const passages = cutPassages(neutral, outline);
  if (passages.length === 0) {
    const { file, row } = document.source;
    const where = row === undefined ? file : `${file}, row ${row}`;
    throw new ExpertMatchError(
      'unreadable_document',
      { file, reason: 'no_profile' },
      `${where}: has text, but nothing in it that tells of a person's work; check that it is a résumé or profile`,
    );
  }
  return {
    id: contentHash(embeddedText(neutral)).slice(0, 12) + contentHash(document.contentHash).slice(0, 12),
    profile,
    identity,
    passages,
    sources: [withNotices(document)],
    text,
    contentHash: recordHash(document.contentHash, policy),
    ...(document.writtenOn !== undefined && { writtenOn: document.writtenOn }),
  };
}

/** Less than this may be a refrain, a form or a table. */
const REPEATED_CHARACTERS = 300;

function withNotices({ source, text }: SourceDocument): Source {
  const characters = repeatedWords(text).reduce((sum, { start, end }) => sum + end - start, 0);
  if (characters < REPEATED_CHARACTERS) return source;
  return { ...source, notices: [...(source.notices ?? []), { kind: 'repeated-words', characters }] };
}
