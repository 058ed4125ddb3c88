/** How an element of HTML looks, as far as it says so itself. */
export interface HtmlLook {
  readonly isHidden: boolean;
  /** Whether a class or ground of its own may lie behind its text, so that white can be seen. */
  readonly hasGround: boolean;
  readonly isWhite: boolean;
}

const NOT_SHOWN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+\s*(?:;|$|!)|font-size\s*:\s*[01]?(?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:;|$|!)|(?:left|top|text-indent)\s*:\s*-\d{4,}px)/i;
const TINY_EM = /(?:^|;)\s*font-size\s*:\s*(?:1(?:\.\d+)?(?:em|rem))/i;
const WHITE = /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;

/** How an element looks by its attributes; style sheets are not read. */
export function htmlLook(attributes: Readonly<Record<string, string>>): HtmlLook {
  const { style = '', hidden, color, bgcolor } = attributes;
  return {
    isHidden: hidden !== undefined || (NOT_SHOWN.test(style) && !TINY_EM.test(style)),
    hasGround: attributes.class !== undefined || bgcolor !== undefined || /background/i.test(style),
    isWhite: WHITE.test(style) || /^(?:#fff(?:fff)?|white)$/i.test(color ?? ''),
  };
}
