const REMOTE =
  /\b(?:remote(?:ly)?|from home|home[- ](?:based|office)|telehealth|telework\w*|telecommut\w+|wfh|work from anywhere|fully distributed)\b/i;
const NOT_REMOTE =
  /\b(?:no|not|never)\b[^.;]{0,20}\b(?:remote|from home)|\b(?:on[- ]?site|in[- ]person|in[- ]office) only\b|\bonly (?:on[- ]?site|in[- ]person)\b/i;

/** Whether a text says that work is done from home; undefined when it says nothing of it. */
export function statedRemote(text: string): boolean | undefined {
  if (NOT_REMOTE.test(text)) return false;
  return REMOTE.test(text) ? true : undefined;
}
