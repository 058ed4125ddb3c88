const LEARNT =
  /\b(?:about|learn(?:s|ed|ing|t)?|course (?:in|on)|class (?:in|on)|interest(?:ed)? in|curious about|study(?:ing)?|reading|certificate (?:in|of)|familiar with|exposure to|no)\b[^.;,]{0,20}$/i;

/** Whether the words before a skill tell of learning it rather than of work with it: "read a book about Rust". */
export function isLearnt(before: string): boolean {
  return LEARNT.test(before);
}
