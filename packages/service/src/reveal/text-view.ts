import { blindText, type Expert } from '@expertmatch/matcher';
import { sourceView } from './expert-view.js';

/** What is shown of the text of an expert, and which stretch of it was read where. */
export function textView(expert: Expert, isRevealed: boolean) {
  const { text, sources, records = [{ span: { start: 0, end: text.length }, sources }] } = expert;
  return {
    text: isRevealed ? text : blindText(expert),
    documents: records.map(({ span: { start, end }, sources: places }) => ({
      start,
      end,
      sources: places.map((place) => sourceView(place, isRevealed)),
    })),
  };
}
