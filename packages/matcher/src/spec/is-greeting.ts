const MAX_WORDS = 5;
const FRAME =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|thanks|thank you|many thanks|best|(?:kind|best|warm) regards|regards|sincerely|cheers|yours)\b[^.:;]*[,!.]?$/i;

const TITLE_OF_ADDRESS = /\b(Mr|Mrs|Ms|Mx|Dr|Prof|Messrs)\./g;

/** Whether a line is the frame of a letter, which asks for nothing: "Dear recruiter,", "Many thanks", "Best, Joe". */
export function isGreeting(line: string): boolean {
  return line.split(/\s+/).length <= MAX_WORDS && FRAME.test(line.replace(TITLE_OF_ADDRESS, '$1'));
}
