const NEGATED =
  /\b(?:no|not|without|never|non|lack(?:s|ing)?|except|excluding|outside|rather than|instead of)\b[^.;,]{0,30}$/i;

const NEAR_CHARACTERS = 60;

/** Whether the words before a mention take it back: "no litigation", "not only motions", "other than". */
export function isNegated(before: string): boolean {
  return NEGATED.test(before.slice(-NEAR_CHARACTERS));
}
