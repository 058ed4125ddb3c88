import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** An accountant and an AI trainer. */
export const officeAndAnnotation: readonly SamplePerson[] = [
  {
    file: 'candidate-26.docx',
    layout: 'docx-table',
    name: { first: 'Viliami', last: 'Taufa' },
    postNominals: 'CPA',
    headline: 'Accountant, Health Care Practices',
    phone: '(206) 555-0181',
    place: places.seattle,
    summary:
      'Certified public accountant for physician practices and small clinics: bookkeeping, tax, revenue cycle reports. Fifteen years of experience. Happy to check finance questions and answers for training data.',
    experience: [
      {
        title: 'Accounting Manager',
        organisation: 'Cedarmere Clinic',
        city: 'Seattle, WA',
        start: '2017-08',
        points: [
          'Month-end close for nine locations, budget, audit contact.',
          'Built the report on denied claims by payer.',
          'Supervises two bookkeepers and the payroll of 140 employees.',
          'Moved the clinic from paper invoices to an electronic approval flow.',
        ],
      },
      {
        title: 'Senior Accountant',
        organisation: 'Abelwood & Partners',
        city: 'Tacoma, WA',
        start: '2011-09',
        end: '2017-07',
        points: [
          'Tax returns and reviews for 60 medical and dental practices.',
          'Compensation models for physician partners, cost segregation, quarterly estimates.',
          'Prepared clients for state sales tax audits.',
          'Trained three junior accountants in review work.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Science',
        field: 'Accounting',
        school: 'Highmoor University',
        start: '2007-09',
        end: '2011-06',
      },
    ],
    credentials: [
      {
        name: 'Certified Public Accountant',
        jurisdiction: 'Washington',
        number: '00093',
        status: 'active',
        expires: '2028-06',
      },
    ],
    skills: ['Tax', 'Month-end close', 'Revenue cycle', 'Excel', 'QuickBooks'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Tongan', level: 'native' },
    ],
    rate: { amount: 85, currency: 'USD' },
    availability: { hoursPerWeek: 6, from: '2027-05', remote: true },
  },
  {
    file: 'candidate-48.json',
    layout: 'linkedin-json',
    name: { first: 'Sanjeewa', last: 'Wickramage' },
    headline: 'AI trainer | Rubric writer | Code and mathematics',
    phone: '(312) 555-0159',
    place: places.chicago,
    summary:
      'Full-time AI trainer for three years. Writes and grades rubrics for code, mathematics and instruction following, and trains new graders. No clinical background. 30 hours a week, remote, $45/hour.',
    experience: [
      {
        title: 'Lead AI Trainer',
        organisation: 'Truegrain Data',
        city: 'Chicago, Illinois, United States',
        start: '2024-04',
        points: [
          'Wrote 700 rubrics, graded 15,000 answers, ran calibration sessions for 80 graders.',
          'Designed the honeypot items that measure grader drift, and the appeals process for disputed grades.',
        ],
      },
      {
        title: 'Data Annotator',
        organisation: 'Truegrain Data',
        city: 'Chicago, Illinois, United States',
        start: '2023-05',
        end: '2024-03',
        points: [
          'Preference ranking, red teaming, tool-use transcripts.',
          'Promoted after ranking first of 300 annotators in agreement with the gold set.',
        ],
      },
      {
        title: 'Tutor, Mathematics',
        organisation: 'Brightabacus Tutors',
        city: 'Chicago, Illinois, United States',
        start: '2019-09',
        end: '2023-04',
        points: ['Algebra and calculus for high school students.'],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Science',
        field: 'Mathematics',
        school: 'Ravenscourt University',
        start: '2015',
        end: '2019',
      },
    ],
    credentials: [],
    skills: ['Rubric writing', 'Data annotation', 'RLHF', 'Python', 'Red teaming'],
    languages: [
      { name: 'English', level: 'FULL_PROFESSIONAL' },
      { name: 'Sinhala', level: 'NATIVE_OR_BILINGUAL' },
    ],
  },
];
