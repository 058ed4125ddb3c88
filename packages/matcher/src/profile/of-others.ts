const OF_OTHERS =
  /\b(?:supervis\w+|manag\w+|train\w+|teach\w+|hir(?:e[sd]?|ing)|recruit\w+|places?|placed|placing|fills?|filled|staff(?:s|ed)|support\w+|assist\w+|refer\w+|sold|sell\w*|market\w*|promot\w+|schedul\w+|alongside|working with|worked with|help\w*) (?:[\w-]+ ){0,3}$|(?<!\b(?:sat|sit|sits|sitting|registered|admitted|licensed|certified) )\b(?:for|by) (?:the |our |all )?$/i;

/** Whether the words before a mention say that it is told of others: "supervised nurses", "sells dressings". */
export function isOfOthers(before: string): boolean {
  return OF_OTHERS.test(before);
}
