import { createHash } from 'node:crypto';
import type { Expert } from '#domain/expert.js';
import type { VectorSpace } from '#embed/embedder.js';

export const SPACE: VectorSpace = { model: 'sample/fp32/00000000', dimensions: 8 };

/** The id of the sample expert of this number. */
export function sampleId(number: number): string {
  return createHash('sha256').update(`expert ${number}`).digest('hex').slice(0, 24);
}

/** A fictional person; `version` stands for a later reading of the same person. */
export function sampleExpert(number: number, version = 1, changes: Partial<Expert> = {}): Expert {
  const words = `Wound-care physician ${number}, reading ${version}`;
  const span = { start: 0, end: words.length };
  return {
    id: sampleId(number),
    profile: {
      headline: { value: words, span },
      experience: [
        { current: true, span, start: '2019-04', specialties: [], title: { value: 'Physician', span } },
      ],
      education: [],
      credentials: [],
      specialties: [{ code: 'wound-care', strength: 'practised', span }],
      skills: [],
      languages: [],
    },
    identity: { name: `Person ${number}`, emails: [`p${number}@example.org`], phones: [], links: [] },
    passages: [
      { field: 'headline', text: words, span },
      { field: 'rest', text: `Passage that all of reading ${version} share`, span: { start: 3, end: 9 } },
    ],
    sources: [{ file: `cv-${number}.pdf`, format: 'pdf' }],
    text: `${words}\n`.repeat(20),
    contentHash: createHash('sha256').update(words).digest('hex'),
    ...changes,
  };
}

/** The vector that stands for a text in these tests. */
export function sampleVector(text: string): Float32Array {
  const bytes = createHash('sha256').update(text, 'utf16le').digest();
  return Float32Array.from(
    { length: SPACE.dimensions },
    (_, index) => bytes.readInt32LE(index * 4) / 2 ** 31,
  );
}

/** The vectors of an expert's passages. */
export function sampleVectors(...experts: readonly Expert[]): Map<string, Float32Array> {
  const texts = experts.flatMap(({ passages }) => passages.map(({ text }) => text));
  return new Map(texts.map((text) => [text, sampleVector(text)]));
}
