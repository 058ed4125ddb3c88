const LEADERS: ReadonlySet<string> = new Set(
  `chief head director president manager lead principal officer partner executive chair chairman chairperson supervisor
   superintendent dean`.split(/\s+/),
);
const BESIDE: ReadonlySet<string> = new Set(
  'senior interim acting group global regional national'.split(' '),
);
const BELOW: ReadonlySet<string> = new Set(
  'deputy vice associate assistant junior co sub aspiring trainee student'.split(' '),
);

/** Whether a folded word of a title says that its bearer leads: "director". */
export function isLeader(word: string): boolean {
  return LEADERS.has(word);
}

/** Whether it leaves the title what it is: "regional director" is a director. */
export function isBesideRank(word: string): boolean {
  return BESIDE.has(word);
}

/** Whether it makes the title a lower one: "deputy director". */
export function isBelowRank(word: string): boolean {
  return BELOW.has(word);
}

/** Whether it tells of rank rather than of work. */
export function isRank(word: string): boolean {
  return (
    isLeader(word) || isBesideRank(word) || isBelowRank(word) || word === 'managing' || word === 'general'
  );
}
