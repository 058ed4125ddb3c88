/** The last words of what one studies or is awarded, lower case: "Business Administration", "Applied Meteorology". */
const SUBJECTS: ReadonlySet<string> = new Set(
  `accountancy accounting administration affairs agriculture architecture arithmetic art arts assistant assisting
   aviation billing business care certificate certification coding communication communications completion
   computing construction cosmetology counseling counselling course cuisine dance degree design development diploma
   drama economics education electronics engineering english evaluation film finance french german government health
   history hospitality humanities informatics italian journalism justice law leadership linguistics literature
   logistics management marketing mathematics maths mechanics media medicine merchandising music nurse nursing
   nutrition operations paramedic performance philosophy physics planning politics production program programme
   programming recreation relations resources robotics safety science sciences security services sociology software spanish
   statistics studies support surveying system systems teaching technician technology theater theatre theory therapy training
   welding wellness writing`
    .trim()
    .split(/\s+/),
);
const ENDING = /(?:ology|ography|ometry|istry|onomy|onomics|ematics|opathy|iatrics)$/;

/** Whether a word may be the last of what is studied; of "Pre-Engineering" the last part counts. */
export function isSubjectWord(word: string): boolean {
  const last = word.toLowerCase().split('-').at(-1) ?? '';
  return SUBJECTS.has(last) || ENDING.test(last);
}
