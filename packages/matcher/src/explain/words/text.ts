import type { TextCriterion } from '../../domain/criterion.js';
import type { CriterionWords } from '../criterion-words.js';
import { textTopic } from '../text-topic.js';

/** Free text. */
export function textWords(criterion: TextCriterion): CriterionWords {
  const topic = textTopic(criterion);
  const inPart = `${topic} is met in part`;
  return {
    wanted: `more that speaks to ${topic}`,
    question: `about ${topic}`,
    met: { verb: 'speaks to', object: topic },
    unknown: { verb: 'says little on', object: topic },
    partial: inPart,
    missing: inPart,
  };
}
