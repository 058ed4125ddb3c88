const OF_OTHERS =
  /\b(?:supervis\w+|manag\w+|train(?:s|ed|ing)?(?! (?:in|at|as|by|on)\b)|teach(?!er)\w*|taught|hir(?:e[sd]?|ing)|recruit\w+|places?|placed|placing|fills?|filled|staff(?:s|ed)|support\w+|assist\w+|refer\w+|sold|sell\w*|market\w*|promot\w+|schedul\w+|alongside|working with|worked with|help\w*|(?:direct|instruct|retain|coordinat)(?:e?s|ed|ing)|employ(?:s|ed)|oversees?|oversaw|overseeing|works with|represented by|advised by|reports? to|reporting to|reported to) (?:[\w-]+ ){0,3}$|\b(?:his|her|my|their|whose) (?:late |ex-|former )?(?:husband|wife|spouse|partner|father|mother|parents?|brother|sister|son|daughter|uncle|aunt|cousin|friend|colleague|boss|supervisor|manager|assistant)s?\b[^.;]*$|(?<!\b(?:sat|sit|sits|sitting|registered|admitted|licensed|certified) )\b(?:for|by) (?:the |our |all )?$/i;

/** Whether the words before a mention say that it is told of others: "supervised nurses", "sells dressings". */
export function isOfOthers(before: string): boolean {
  return OF_OTHERS.test(before);
}
