import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Litigators short of one thing or another for malpractice defence. */
export const litigationLawyers: readonly SamplePerson[] = [
  {
    file: 'candidate-40.json',
    layout: 'json-resume',
    name: { first: 'Emeric', last: 'Szalontai' },
    headline: 'Associate Attorney, Medical Malpractice Defense',
    phone: '(912) 555-0119',
    place: places.savannah,
    summary:
      'Associate attorney in medical malpractice defense, third year of practice, admitted in Georgia in 2023. Second chair in two jury trials. Rate: $150/hour, 8 hours/week, remote.',
    experience: [
      {
        title: 'Associate Attorney',
        organisation: 'Coldbrook Ansley LLP',
        city: 'Savannah, GA',
        start: '2023-11',
        points: [
          'Defends hospitals and physicians: written discovery, depositions of treating physicians, motions.',
          'Second chair in two malpractice trials in Chatham County.',
          'Summarizes medical records of up to 9,000 pages and prepares partners for expert depositions.',
          'Drafts reports to insurers on exposure and reserve.',
        ],
      },
      {
        title: 'Law Clerk',
        organisation: 'Superior Court of Pinemarsh County',
        city: 'Macon, GA',
        start: '2022-08',
        end: '2023-08',
        points: [
          'Bench memoranda, jury instructions.',
          'Researched motions to exclude expert testimony and attended six civil jury trials.',
        ],
      },
    ],
    education: [
      {
        degree: 'Juris Doctor',
        field: 'Law',
        school: 'Hollis Fell School of Law',
        start: '2019-08',
        end: '2022-05',
      },
    ],
    credentials: [
      {
        name: 'State Bar of Georgia, admitted 2023, active',
        authority: 'State Bar of Georgia',
        issued: '2023-10',
      },
    ],
    skills: ['Medical malpractice defense', 'Written discovery', 'Legal research'],
    languages: [
      { name: 'English', level: 'Native speaker' },
      { name: 'Hungarian', level: 'Fluent' },
    ],
  },
  {
    file: 'candidate-47.json',
    layout: 'linkedin-json',
    name: { first: 'Liesbeth', last: 'Vandermolen' },
    headline: 'Commercial litigator | Trial lawyer | Contract and shareholder disputes',
    phone: '(404) 555-0190',
    place: places.atlanta,
    summary:
      'Trial lawyer for business disputes in Georgia. Seventeen years, 12 jury trials and as many arbitrations, all commercial: supply contracts, shareholder fights, trade secrets. I do not handle injury or medical cases.',
    experience: [
      {
        title: 'Partner, Commercial Litigation',
        organisation: 'Wexcombe Lyle LLC',
        city: 'Atlanta, Georgia, United States',
        start: '2016-01',
        points: [
          'First-chair trial counsel in contract, trade secret and shareholder disputes in state business court and federal court.',
          "Won a 14 million dollar verdict in a supply dispute and two injunctions for software companies; heads the firm's hiring committee.",
        ],
      },
      {
        title: 'Associate, Litigation',
        organisation: 'Barrowmere Finch LLP',
        city: 'Atlanta, Georgia, United States',
        start: '2009-09',
        end: '2015-12',
        points: [
          'Commercial and insurance coverage litigation.',
          'Second chair in five jury trials, drafted summary judgment and appellate briefs, handled electronic discovery of up to two million documents.',
        ],
      },
    ],
    education: [
      { degree: 'Juris Doctor', field: 'Law', school: 'Ravenscourt University', start: '2006', end: '2009' },
    ],
    credentials: [
      {
        name: 'State Bar of Georgia',
        authority: 'State Bar of Georgia',
        number: '000205',
        issued: '2009-11',
      },
    ],
    skills: ['Jury trials', 'Commercial litigation', 'Arbitration', 'Trade secrets'],
    languages: [
      { name: 'English', level: 'NATIVE_OR_BILINGUAL' },
      { name: 'Dutch', level: 'FULL_PROFESSIONAL' },
    ],
  },
  {
    file: 'network-export.jsonl',
    layout: 'json-lines',
    name: { first: 'Paloma', last: 'Echeverri' },
    headline: "Plaintiffs' medical malpractice attorney",
    phone: '(678) 555-0172',
    place: places.atlanta,
    summary:
      "Attorney for injured patients. Five years at the Georgia bar, all on the plaintiffs' side: medical malpractice, nursing home neglect. Never worked for the defense.",
    experience: [
      {
        title: "Plaintiffs' Attorney",
        organisation: 'Redfern Osgood Injury Law',
        start: '2021-11',
        points: [
          'Medical malpractice and nursing home cases for patients and families; four jury trials as second chair, one as first chair.',
          'Takes about 20 cases at a time from intake to settlement, finds standard-of-care experts, and drafts the expert affidavit that must accompany a malpractice complaint.',
          'Speaks to community groups in English and Spanish about the rights of nursing home residents.',
          'Works up cases of delayed diagnosis, surgical error and pressure injury from the first record request to mediation.',
        ],
      },
    ],
    education: [{ degree: 'Juris Doctor', school: 'Hollis Fell School of Law', end: '2021' }],
    credentials: [
      {
        name: 'State Bar of Georgia',
        jurisdiction: 'Georgia',
        number: '000977',
        status: 'active',
        issued: '2021',
      },
    ],
    skills: ['Medical malpractice', 'Jury trials', 'Client interviews'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Spanish', level: 'native' },
    ],
    rate: { amount: 180, currency: 'USD' },
    availability: { hoursPerWeek: 6, from: '2027-01-15', remote: true },
  },
];
