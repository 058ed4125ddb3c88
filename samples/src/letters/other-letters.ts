import type { SampleLetter } from '../sample-letter.js';

/** A pharmacy technician, a teacher, an engineer and an annotator, in their own words. */
export const otherLetters: readonly SampleLetter[] = [
  {
    file: 'candidate-32.txt',
    name: { first: 'Itxaro', last: 'Mendizabal' },
    phone: '(214) 555-0111',
    text: `{first} {last}, CPhT
Pharmacy technician, oncology
Dallas, TX - {email} - {phone}

Objective: remote data work on chemotherapy orders.

Experience

Lead Pharmacy Technician, Infusion Pharmacy
Trinity Alder Cancer Center, Dallas, TX
Sep 2018 - Present
  - Prepares chemotherapy under the supervision of the oncology clinical pharmacist, USP 797 and 800
  - Enters and checks chemotherapy order data, flags missing weights and lab values
  - Keeps the regimen binder and the waste log
  - Trains new technicians in aseptic technique and passed every media fill test since 2018

Pharmacy Technician
Quickwell Drugs, Garland, TX
May 2014 - Aug 2018
  - Retail dispensing, insurance claims

Certification
Certified Pharmacy Technician (CPhT), PTCB, expires 07/2028
Texas pharmacy technician registration 000274, active, expires 09/2027
I am not a pharmacist.

Education
Pharmacy Technician Certificate, Brazos Point College, 2014

English native, Basque fluent, Spanish fluent
$32/hour, 20 hours a week, remote, from January 2027
`,
  },
  {
    file: 'candidate-34.txt',
    name: { first: 'Weiqi', last: 'Ouyang' },
    phone: '(615) 555-0133',
    text: `{first} {last}
Mathematics teacher
Nashville, Tennessee
{email}, {phone}

I have taught mathematics at high school level for sixteen years, algebra through calculus, and I set and
grade the county's mathematics contest. Last year I began to write olympiad-style problems with full solutions
for an AI company and found that I enjoy it. I would like more work of that sort, in the evenings and during
the summer.

Teaching
2016 - present, Mathematics Teacher, Greenlatch High School, Nashville
   Advanced calculus, statistics; chair of the department since 2021.
2010 - 2016, Mathematics Teacher, Millrace Middle School, Franklin, Tennessee
   Pre-algebra and algebra, mathematics club.

Side work
2025 - present, Problem Writer (contract), Truegrain Data
   240 problems with solutions and grading rubrics; review of other writers.

Education
Master of Education in Mathematics, Kestrel Ridge University, 2012
Bachelor of Science in Mathematics, Kestrel Ridge University, 2010
Tennessee teaching license, mathematics grades 6-12, valid until 08/2029

Languages: English (fluent), Mandarin (native)
$50 an hour, 8 hours a week, remote
`,
  },
  {
    file: 'candidate-37.md',
    name: { first: 'Ximena', last: 'Arriagada' },
    phone: '(415) 555-0117',
    text: `# {first} {last}

**Senior backend engineer: TypeScript, Node.js, PostgreSQL**

San Francisco, California, United States · {email} · {phone}

## Summary

Backend engineer with twelve years of experience, nine of them with TypeScript and PostgreSQL. I like boring
technology, small migrations and good dashboards. I work Pacific hours, 9 to 5, and do not take early calls.

## Experience

### Staff Backend Engineer, Harborlane

*2020-03 to present, San Francisco*

- Order service in TypeScript on PostgreSQL 15: 1,500 requests a second, 99.99 percent availability
- Introduced row-level security and zero-downtime migrations
- Mentor of six engineers

### Backend Engineer, Fogbank Tickets

*2014-06 to 2020-02, Oakland*

- Node.js, from JavaScript to TypeScript in 2017; PostgreSQL, Redis
- Seat reservation without double booking

## Education

- Bachelor of Science in Computer Science, Wetherlam University, 2010 to 2014

## Skills

TypeScript, PostgreSQL, Node.js, Redis, Terraform

## Languages

- Spanish: native
- English: fluent

## Availability

20 hours a week, remote, from January 2027. Rate: $95/hour.
`,
  },
  {
    file: 'candidate-38.md',
    name: { first: 'Nikolaj', last: 'Abildgren' },
    phone: '(305) 555-0148',
    text: `# {first} {last}
Bilingual data annotator (Spanish and English)

Miami, FL | {email} | {phone}

## Profile
Annotator and rubric grader for Spanish and English language models since 2022. Native Spanish speaker, grew up
in two countries. Marketing background, no medical training; medical items in my queue went to the nurses and
physicians of the team.

## Work

**Rubric Grader, Spanish** | Bluelattice Labs | Remote | Jan 2024 - Present
- Grades 350 Spanish answers a week against rubrics for helpfulness, honesty and tone
- Wrote 120 rubrics for travel, cooking and customer service

**Data Annotator** | Truegrain Data | Remote | Apr 2022 - Dec 2023
- Named entities, sentiment, speech transcripts in Spanish and Danish

**Marketing Assistant** | Costalma Hotels | Miami, FL | Jun 2018 - Mar 2022
- Newsletters in two languages

## Education
Bachelor of Arts, Communication, Gulf Meridian University, 2018

## Languages
Spanish (native), English (native), Danish (fluent)

## Terms
$28/hour, 30 hours/week, remote, immediately
`,
  },
];
