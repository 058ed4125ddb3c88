/** A fictional record and the person that it is of. */
export interface LabelledRecord {
  readonly person: string;
  readonly text: string;
}

interface Job {
  readonly title: string;
  readonly employer: string;
  readonly from?: string;
  readonly to?: string;
}

interface Person {
  readonly name?: string;
  readonly title: string;
  readonly contact?: readonly string[];
  readonly city?: string;
  readonly jobs: readonly Job[];
  readonly study?: string;
  readonly summary?: string;
}

const GIVEN = [
  'Alba',
  'Bertil',
  'Celandine',
  'Dagny',
  'Edric',
  'Fenella',
  'Gorm',
  'Hesper',
  'Isolde',
  'Jorun',
];
const FAMILY = ['Ashdown', 'Brackwater', 'Corvane', 'Dunmarrow', 'Elmhirst', 'Fallowfield'];
const TITLES = [
  'Wound Care Physician',
  'Trial Attorney',
  'Oncology Pharmacist',
  'Critical Care Nurse',
  'Dermatologist',
];
const CITIES = [
  'Tampa, Florida',
  'Austin, Texas',
  'Columbus, Ohio',
  'Savannah, Georgia',
  'Fresno, California',
];
const EMPLOYERS = [
  'Baywater Clinic',
  'Larkhill Hospital',
  'Stonebridge Group',
  'Osprey Partners',
  'Quillmore Center',
];
const SCHOOLS = ['Northmere University', 'Tidewell College', 'University of Eastmoor'];

/** 120 records of 60 people, two each, and 80 of people who are easily taken for others. */
export function labelledPeople(): LabelledRecord[] {
  return [...Array.from({ length: 60 }, (_, n) => twice(n)).flat(), ...lookalikes()];
}

/** A person's record and one from another time and place; how the second differs goes by turns. */
function twice(n: number): LabelledRecord[] {
  const person = personOf(n);
  const later = CHANGES[n % CHANGES.length]?.(person, n) ?? person;
  const earlier = n % CHANGES.length === NAMELESS ? withoutName(person) : person;
  return [earlier, later].map((one) => ({ person: `p${n}`, text: written(one) }));
}

function personOf(n: number): Person {
  const start = 1996 + (n % 23);
  const city = CITIES[n % 5] ?? '';
  return {
    name: `${GIVEN[n % 10]} ${FAMILY[Math.floor(n / 10)]}`,
    title: TITLES[n % 5] ?? '',
    contact: [`${GIVEN[n % 10]}.${n}@example.org`, `linkedin.com/in/person-${n}`, `(813) 555-0${100 + n}`],
    city,
    jobs: [
      { title: TITLES[n % 5] ?? '', employer: `${EMPLOYERS[(n + 2) % 5]} ${n % 7}`, from: `${start + 6}` },
      { title: 'Associate', employer: `${EMPLOYERS[n % 5]} ${n % 11}`, from: `${start}`, to: `${start + 6}` },
    ],
    study: `Graduate degree, ${SCHOOLS[n % 3]}, ${start}`,
    summary: `Works in ${city} on the kind of cases that come with number ${n}, and has done so for years.`,
  };
}

const NAMELESS = 7;
const CHANGES: readonly ((person: Person, n: number) => Person)[] = [
  // The e-mail stays; another job in another place.
  (person, n) => ({
    ...person,
    contact: person.contact?.slice(0, 1) ?? [],
    city: 'Boise, Idaho',
    jobs: [{ title: 'Consultant', employer: `Halyard ${n}`, from: '2024' }],
  }),
  // The LinkedIn profile stays; the given name is an initial.
  (person) => ({
    ...person,
    name: `${person.name?.slice(0, 1)}. ${person.name?.split(' ')[1]}`,
    contact: person.contact?.slice(1, 2) ?? [],
  }),
  // Only the telephone stays, and the place.
  (person) => ({ ...person, contact: person.contact?.slice(2) ?? [], jobs: [], study: '' }),
  // No contact; one more job.
  ({ contact: _, ...person }, n) => ({
    ...person,
    jobs: [{ title: 'Director', employer: `Tollgate ${n}`, from: '2023' }, ...person.jobs],
  }),
  // No contact; the family name misspelt.
  ({ contact: _, ...person }) => ({ ...person, name: person.name?.replace(/(\w)(\w)$/, '$2$1') ?? '' }),
  // No contact; a middle name, and the legal forms of the employers.
  ({ contact: _, ...person }) => ({
    ...person,
    name: person.name?.replace(' ', ' Quill ') ?? '',
    jobs: person.jobs.map((job) => ({ ...job, employer: `The ${job.employer} LLC` })),
  }),
  // Another family name; e-mail and history stay.
  (person) => ({ ...person, name: `${person.name?.split(' ')[0]} Marrowby` }),
  // Nobody is named; nearly the same text.
  (person) => ({ ...withoutName(person), summary: `${person.summary} Available at once.` }),
  // No contact, no dates: a name, an employer, a place and a school.
  ({ contact: _, ...person }) => ({
    ...person,
    jobs: person.jobs.slice(0, 1).map(({ from: _from, ...job }) => job),
  }),
  // No contact and nothing but a name, a field and a place: nobody can tell.
  ({ contact: _, ...person }) => ({ ...person, jobs: [], study: '' }),
];

function withoutName({ name: _, contact: __, ...person }: Person): Person {
  return person;
}

/** People who share what strangers share; each is somebody else. */
function lookalikes(): LabelledRecord[] {
  const groups = Array.from({ length: 5 }, (_, n) => LOOKALIKES.map((make) => make(n))).flat();
  return groups.flatMap((group, g) => group.map((one, k) => ({ person: `l${g}.${k}`, text: written(one) })));
}

const NPIS = [
  '1999900115',
  '1999900180',
  '1999900255',
  '1999900321',
  '1999900396',
  '1999900461',
  '1999900537',
  '1999900602',
  '1999900677',
  '1999900743',
];
const namesake = (n: number) => `${GIVEN[n]} Pemberley`;
const LOOKALIKES: readonly ((n: number) => readonly Person[])[] = [
  // One name, one city, one field, other lives.
  (n) =>
    [2001, 2004].map((from, k) => ({
      name: `${GIVEN[n]} Underhill`,
      title: TITLES[n] ?? '',
      contact: [`underhill${n}${k}@example.net`],
      city: CITIES[n] ?? '',
      jobs: [{ title: TITLES[n] ?? '', employer: `${EMPLOYERS[k]} West`, from: `${from}` }],
      study: `Degree, ${SCHOOLS[k]}, ${from - 3}`,
    })),
  // Father and son of one name in one firm, of one school.
  (n) =>
    [1981, 2012].map((from) => ({
      name: `${GIVEN[n + 5]} Thornbury`,
      title: 'Trial Attorney',
      city: CITIES[n] ?? '',
      jobs: [{ title: 'Partner', employer: 'Thornbury & Thornbury LLP', from: `${from}` }],
      study: `Juris Doctor, ${SCHOOLS[0]}, ${from - 1}`,
    })),
  // One name, one employer, one city, another profession.
  (n) =>
    ['Oncology Pharmacist', 'Trial Attorney'].map((title, k) => ({
      name: namesake(n),
      title,
      city: CITIES[n] ?? '',
      jobs: [{ title, employer: 'Larkhill Hospital', from: `${2008 + 3 * k}` }],
    })),
  // One name, city and field, two National Provider Identifiers.
  (n) =>
    NPIS.slice(2 * n, 2 * n + 2).map((npi) => ({
      name: `${GIVEN[n]} Wexcombe`,
      title: 'Dermatologist',
      contact: [`NPI: ${npi}`],
      city: CITIES[n] ?? '',
      jobs: [{ title: 'Dermatologist', employer: 'Larkhill Hospital', from: '2015' }],
      study: `Degree, ${SCHOOLS[1]}, 2010`,
    })),
  // Two colleagues behind the address of their office.
  (n) =>
    ['Ambrose', 'Lavinia'].map((given) => ({
      name: `${given} ${FAMILY[n]}`,
      title: 'Dermatologist',
      contact: [`info@quillmore${n}.example`, `(415) 555-01${n}0`],
      city: CITIES[n] ?? '',
      jobs: [{ title: 'Dermatologist', employer: `Quillmore Center ${n}`, from: '2016' }],
      study: `Degree, ${SCHOOLS[1]}, 2011`,
    })),
  // A couple with one e-mail, one practice and one telephone.
  (n) =>
    ['Rowan', 'Sorrel'].map((given) => ({
      name: `${given} Yarrow`,
      title: 'Wound Care Physician',
      contact: [`yarrows${n}@example.com`, `(904) 555-01${n}2`],
      city: CITIES[n] ?? '',
      jobs: [{ title: 'Physician', employer: `Yarrow Practice ${n}`, from: '2014' }],
      study: `Degree, ${SCHOOLS[2]}, 2009`,
    })),
  // Two who began together, with one given name.
  (n) =>
    ['Inglenook', 'Sandiford'].map((family) => ({
      name: `${GIVEN[n]} ${family}`,
      title: 'Critical Care Nurse',
      city: CITIES[n] ?? '',
      jobs: [{ title: 'Nurse', employer: 'Larkhill Hospital', from: '2019' }],
      study: `Degree, ${SCHOOLS[0]}, 2018`,
    })),
  // Junior and senior, said so.
  (n) =>
    ['Jr.', 'Sr.'].map((generation) => ({
      name: `${GIVEN[n]} Vellacott ${generation}`,
      title: 'Oncology Pharmacist',
      city: CITIES[n] ?? '',
      jobs: [{ title: 'Pharmacist', employer: 'Vellacott Pharmacy', from: '2010' }],
      study: `Degree, ${SCHOOLS[2]}, 2009`,
    })),
];

function written({ name, title, contact = [], city, jobs, study, summary }: Person): string {
  const experience = jobs.map(({ title: held, employer, from, to = 'Present' }) =>
    [
      `${held}, ${employer}`,
      ...(from === undefined ? [] : [`${from} - ${to}`]),
      '- Care for those who come',
    ].join('\n'),
  );
  return [
    [name, title, city, contact.join(' | ')].filter(Boolean).join('\n'),
    ...(summary === undefined ? [] : [`Summary\n${summary}`]),
    ...(experience.length === 0 ? [] : [`Experience\n${experience.join('\n\n')}`]),
    ...(study ? [`Education\n${study}`] : []),
  ].join('\n\n');
}
