import { hasTitleNoun, namesSeveral } from './title-words.js';

const VERBS =
  /\b(?:supervis(?:es|ed|ing|ors? of|ion of)|manag(?:es|ed|ing|ers? of|ement of)|train(?:s|ed|ing)?(?! (?:in|at|as|by|on|under)\b)|teach(?!er)\w*|taught|hir(?:e[sd]?|ing)|recruit\w+|places?|placed|placing|fills?|filled|staff(?:s|ed)|support(?:s|ed|ing)|assist(?:s|ed|ing)|refer(?:s|red|ring)|sold|sell\w*|market(?:s|ed|ing)|promot(?:es|ed(?! to\b)|ing)|schedul(?:es|ed|ing)|alongside|working with|worked with|help\w*|(?:direct|instruct|retain|coordinat)(?:e?s|ed|ing)|employ(?:s|ed)|oversees?|oversaw|overseeing|works with|represented by|advised by|reports? to|reporting to|reported to) (?:[\w-]+ ){0,3}$/i;
/** "His late father": what follows, to the end of the sentence, tells of that person. */
const RELATED =
  /\b(?:his|her|my|their|whose)\s+(?:late\s+|ex-|former\s+)?(?:husband|wife|spouse|partner|father|mother|parents?|sibling|brother|sister|child|children|son|daughter|uncle|aunt|cousin|friend|colleague|boss|supervisor|manager|assistant)s?\b[^.;]*$/i;
const FOR_THEM =
  /(?<!\b(?:sat|sit|sits|sitting|preparing|studying|training|exam|enrolled|scheduled|working|applied|registered|admitted|licensed|certified) )\b(?:for|by) (?:the |our |all )?$/i;
/** What stands before somebody else's profession: "reports to a", "wife of an", "under the direction of the". */
const BESIDE_THEM =
  /\b(?:(?:with|beside|by|for|between|among|than|from|like) (?:an? |the |our |other |another |his |her |my )?|under (?:the )?(?:[\w-]+ ){0,3}|(?:wife|husband|spouse|widow|widower|partner|son|daughter|mother|father|parent|sister|brother|friend|assistant|secretary|aide|adviser|advisor|reports?|reporting|reported|refers?|referred|sells?|married|services|liaison|supervision|direction|behalf|care|office|clerk) (?:of|to) (?:an? |the |our )?(?:[\w-]+ ){0,2})$/i;

/** What stands further away tells of something else; each mention of a long text looks back no further. */
const NEAR_CHARACTERS = 400;

/**
 * Whether a mention is told of others: "supervised nurses", "sells dressings". Practitioners in the plural are
 * others, as one person is one of them.
 * @param before the words before the mention
 * @param words the mention itself
 */
export function isOfOthers(before: string, words = ''): boolean {
  const near = before.slice(-NEAR_CHARACTERS);
  if ([VERBS, RELATED, FOR_THEM].some((one) => one.test(near))) return true;
  return hasTitleNoun(words) && (namesSeveral(words) || BESIDE_THEM.test(near));
}
