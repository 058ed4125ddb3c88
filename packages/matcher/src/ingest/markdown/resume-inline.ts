import MarkdownIt from 'markdown-it';

const StateInline = new MarkdownIt().inline.State;
type Scanned = ReturnType<InstanceType<typeof StateInline>['scanDelims']>;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE_OR_END = /^\s?$/;

/**
 * Running text whose marks of emphasis are told from other signs by the characters beside them: one that follows a
 * letter or digit opens nothing (`C*-algebra`, `2*3*4`), one that follows white space closes nothing, and an underscore
 * closes no word that goes on. Unlike in CommonMark 0.31, signs beside a mark do not count: `**Skills:**Python` is bold.
 */
export class ResumeInline extends StateInline {
  override scanDelims(start: number, canSplitWord: boolean): Scanned {
    const { length } = super.scanDelims(start, canSplitWord);
    const before = this.src.charAt(start - 1);
    const after = this.src.charAt(start + length);
    const isWithinWord = LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after);
    return {
      length,
      can_open: !SPACE_OR_END.test(after) && !LETTER_OR_DIGIT.test(before),
      can_close: !SPACE_OR_END.test(before) && !(this.src.charAt(start) === '_' && isWithinWord),
    };
  }
}
