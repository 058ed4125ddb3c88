import type { Span } from '../domain/span.js';
import { hasTitleNoun } from './title-words.js';

const IS_A =
  /^(?![\s,.])(?:I|[Hh]e|[Ss]he|[Tt]hey|Dr|[\s\uFFFC,.])*(?:is|am|['’]m|was|are|works? as|serves? as|practi[cs]es as)\s+(?:currently\s+)?(?:an?|the)\s+([^.;,()]{3,90}?)(?=\s+(?:who|with|at|in|from|based|for|and|specializ\w+|specialis\w+|serving|practi[cs]ing|working|whose|of)\b|[.;,()]|$)/u;

/**
 * What a sentence says that the person is: `plastic surgeon` of "is a plastic surgeon in Miami, certified by …", the
 * name before it masked.
 * @returns offsets in the sentence; undefined when it says nothing of the kind
 */
export function selfDescription(sentence: string): Span | undefined {
  const match = IS_A.exec(sentence);
  const words = match?.[1];
  if (match === null || words === undefined || !hasTitleNoun(words)) return undefined;
  return { start: match[0].length - words.length, end: match[0].length };
}
