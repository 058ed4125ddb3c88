import type { PersonName, SampleSet } from '@expertmatch/samples';

/** The words of one gender, by what they stand for. */
type Wording = Readonly<Record<string, string>>;

const FEMININE: Wording = {
  subject: 'she',
  object: 'her',
  possessive: 'her',
  owner: 'hers',
  reflexive: 'herself',
  pronouns: 'she/her/hers',
  address: 'Mrs.',
  born: 'née',
  spouse: 'wife',
  parent: 'mother',
  children: 'daughters',
  sibling: 'sister',
  adult: 'woman',
  members: 'women',
  sex: 'female',
  leave: 'maternity leave',
  chair: 'chairwoman',
  seller: 'saleswoman',
  server: 'waitress',
  performer: 'actress',
  attendants: 'stewardesses',
  speaker: 'spokeswoman',
  officer: 'policewoman',
  rescuers: 'firewomen',
  society: 'sorority',
  team: "women's",
  graduate: 'alumna',
};

const MASCULINE: Wording = {
  subject: 'he',
  object: 'him',
  possessive: 'his',
  owner: 'his',
  reflexive: 'himself',
  pronouns: 'he/him/his',
  address: 'Mr.',
  born: 'né',
  spouse: 'husband',
  parent: 'father',
  children: 'sons',
  sibling: 'brother',
  adult: 'man',
  members: 'men',
  sex: 'male',
  leave: 'paternity leave',
  chair: 'chairman',
  seller: 'salesman',
  server: 'waiter',
  performer: 'actor',
  attendants: 'stewards',
  speaker: 'spokesman',
  officer: 'policeman',
  rescuers: 'firemen',
  society: 'fraternity',
  team: "men's",
  graduate: 'alumnus',
};

const NEUTRAL: Wording = {
  subject: 'they',
  object: 'them',
  possessive: 'their',
  owner: 'theirs',
  reflexive: 'themself',
  pronouns: 'they/them',
  address: 'Mx.',
  born: 'née',
  spouse: 'spouse',
  parent: 'parent',
  children: 'children',
  sibling: 'sibling',
  adult: 'person',
  members: '',
  sex: '',
  leave: 'parental leave',
  chair: 'chairperson',
  seller: 'salesperson',
  server: 'waiter',
  performer: 'actor',
  attendants: 'stewards',
  speaker: 'spokesperson',
  officer: 'police officer',
  rescuers: 'firefighters',
  society: 'society',
  team: '',
  graduate: 'graduate',
};

const WORDINGS = { feminine: FEMININE, masculine: MASCULINE, neutral: NEUTRAL } as const;

/** Whose words a text is written in. */
export type Gender = keyof typeof WORDINGS;

/** Fills `{subject}`, `{Chair}` … with the words of a gender; the case of the first letter is kept. */
export function worded(gender: Gender, text: string): string {
  return text.replace(/\{(\w)(\w+)\}/g, (whole, first: string, rest: string) => {
    const word = WORDINGS[gender][first.toLowerCase() + rest];
    if (word === undefined) return whole;
    return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}

const ABOUT = (last: string) =>
  ` {Address} ${last} ({pronouns}, {born} Ambrosetti) made the clinic what it is: {subject} led it {reflexive}, ` +
  'colleagues asked {object} for advice, {possessive} reports were read by the board, and the last word was ' +
  `{owner}. Once a {sex} nurse among engineers, {subject}'s now a {spouse} and {parent} of two {children}; ` +
  '{possessive} {sibling} is a surgeon.';

const AFFILIATIONS = [
  '{Chair} of the alumni board of the {society}; captain of the {team} rowing team.',
  'Pronouns: {pronouns}',
  'First {adult} to lead the Society of {Members} Surgeons; spokesperson before, then {speaker}, of the city.',
  'Returned from {leave} in 2019. {Graduate} of the evening school, where {subject} was an {performer}.',
];

/** The same set told in the third person, with all the gendered words of one gender. */
export function gendered(set: SampleSet, gender: Gender): SampleSet {
  const say = (text: string) => worded(gender, text);
  const told = (text: string, { last }: PersonName) => say(thirdPerson(text) + ABOUT(last));
  return {
    people: set.people.map((person) => ({
      ...person,
      summary: told(person.summary, person.name),
      experience: [
        ...person.experience.map((one) => ({
          ...one,
          points: one.points.map((point) => say(thirdPerson(point))),
        })),
        {
          title: say('{Seller} and {server}'),
          organisation: 'Thornquay Stores',
          start: '1999-01',
          end: '1999-12',
          points: [
            say(
              'Sold garden tools; the {attendants}, {officer} and {rescuers} of the town were {possessive} customers.',
            ),
          ],
        },
      ],
      extras: [...(person.extras ?? []), { heading: 'Volunteering', lines: AFFILIATIONS.map(say) }],
    })),
    letters: set.letters.map((letter) => ({
      ...letter,
      text: `${say(thirdPerson(letter.text))}\n\nVolunteering\n${AFFILIATIONS.map(say).join('\n')}\n${say(ABOUT('{last}'))}\n`,
    })),
    pool: set.pool.map((row) => ({ ...row, summary: told(row.summary, row.name) })),
  };
}

/** "Managed a unit. Wrote the protocol." in the third person: "She managed a unit. She wrote the protocol." */
function thirdPerson(text: string): string {
  return text
    .replace(
      /(?<![^.;\n] )\b(?:[A-Z][a-z]+ed|Led|Ran|Wrote|Built|Taught|Held|Saw|Set)\b(?= [a-z])/g,
      (verb) => `{Subject} ${verb.toLowerCase()}`,
    )
    .replace(/\bI (?=[a-z])(?!am\b|have\b|do\b)/g, '{Subject} ')
    .replace(/\bmy\b/g, '{possessive}')
    .replace(/\bMy\b/g, '{Possessive}');
}
