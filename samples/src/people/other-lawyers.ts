import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Lawyers of other practice areas. */
export const otherLawyers: readonly SamplePerson[] = [
  {
    file: 'candidate-06.pdf',
    layout: 'pdf-classic',
    name: { first: 'Kwabena', last: 'Ofosu' },
    postNominals: 'J.D., LL.M.',
    headline: 'Corporate Attorney, Mergers and Acquisitions',
    phone: '(404) 555-0163',
    place: places.atlanta,
    summary:
      'Transactional attorney with thirteen years in mergers and acquisitions, many of them in health care: hospital systems, physician groups, device makers. Buy-side and sell-side, 10 to 900 million dollars. No litigation experience; malpractice exposure only as a diligence item.',
    experience: [
      {
        title: 'Counsel, Mergers and Acquisitions',
        organisation: 'Barrowmere Finch LLP',
        city: 'Atlanta, GA',
        start: '2018-10',
        points: [
          'Leads deal teams on share and asset purchases of physician practices and ambulatory surgery centers.',
          'Drafts purchase agreements, disclosure schedules, transition services agreements.',
          'Negotiates representations on billing compliance with outside health care counsel.',
        ],
      },
      {
        title: 'Associate, Corporate',
        organisation: 'Barrowmere Finch LLP',
        city: 'Atlanta, GA',
        start: '2013-09',
        end: '2018-09',
        points: ['Due diligence, closing mechanics, private equity fund formation.'],
      },
    ],
    education: [
      {
        degree: 'Master of Laws',
        field: 'Taxation',
        school: 'Ravenscourt University',
        start: '2012-08',
        end: '2013-05',
      },
      { degree: 'Juris Doctor', school: 'Hollis Fell School of Law', start: '2009-08', end: '2012-05' },
    ],
    credentialsHeading: 'Bar Admissions',
    credentials: [{ name: 'State Bar of Georgia', number: '000540', status: 'active', issued: '2012' }],
    skills: ['Mergers and acquisitions', 'Due diligence', 'Purchase agreements', 'Health care transactions'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Twi', level: 'fluent' },
    ],
    rate: { amount: 280, currency: 'USD' },
    availability: { hoursPerWeek: 8, from: '2027-02', remote: true },
  },
  {
    file: 'candidate-19.pdf',
    layout: 'pdf-linkedin',
    name: { first: 'Hadiza', last: 'Garbadu' },
    postNominals: 'J.D., Ph.D.',
    headline: 'Patent attorney | Biologics and drug delivery | Registered patent practitioner',
    phone: '(617) 555-0176',
    place: places.boston,
    summary:
      'Patent attorney with a doctorate in biochemistry. I draft and prosecute patents for antibodies, vaccines and drug delivery devices and write freedom-to-operate opinions. No courtroom work.',
    experience: [
      {
        title: 'Senior Patent Attorney',
        organisation: 'Solvane Biologics',
        city: 'Boston, Massachusetts, United States',
        start: '2020-08',
        points: [
          'In-house prosecution of 70 patent families; invention harvesting with research teams; freedom-to-operate opinions.',
        ],
      },
      {
        title: 'Associate, Patent Prosecution',
        organisation: 'Ilsworth Crane LLP',
        city: 'Boston, Massachusetts, United States',
        start: '2015-09',
        end: '2020-07',
        points: [
          'Drafted claims for monoclonal antibodies and inhalers, answered office actions, interviewed examiners.',
          'Opposition work with European colleagues; due diligence on two licensing deals.',
        ],
      },
    ],
    education: [
      { degree: 'Juris Doctor', school: 'Wetherlam University', start: '2012', end: '2015' },
      {
        degree: 'Doctor of Philosophy',
        field: 'Biochemistry',
        school: 'Highmoor University',
        start: '2006',
        end: '2011',
      },
    ],
    credentials: [
      { name: 'Massachusetts Bar', status: 'active', issued: '2015' },
      {
        name: 'Registered to practice before the United States Patent and Trademark Office',
        number: '00712',
        issued: '2013',
      },
    ],
    skills: ['Patent Prosecution', 'Freedom to Operate', 'Biologics', 'Claim Drafting'],
    languages: [
      { name: 'English', level: 'Native or Bilingual' },
      { name: 'Hausa', level: 'Native or Bilingual' },
    ],
    rate: { amount: 230, currency: 'USD' },
  },
  {
    file: 'candidate-27.docx',
    layout: 'docx-plain',
    name: { first: 'Haruto', last: 'Kuramochi' },
    postNominals: 'Esq.',
    headline: 'Employment Lawyer, Advice and Litigation',
    phone: '(312) 555-0139',
    place: places.chicago,
    summary:
      'Employment lawyer for mid-size companies: wage and hour, discrimination charges, non-competes, reductions in force. Ten years in practice, two trials, many agency hearings. Has graded legal research answers of a language model in a six-month pilot.',
    experience: [
      {
        title: 'Senior Associate, Labor and Employment',
        organisation: 'Quarrington Bligh LLP',
        city: 'Chicago, IL',
        start: '2019-04',
        points: [
          'Defends employers in federal court and before state agencies.',
          'Drafts handbooks, severance agreements and restrictive covenants.',
          'Trains managers of client companies twice a year.',
        ],
      },
      {
        title: 'Legal Expert, Model Evaluation',
        organisation: 'Truegrain Data',
        city: 'Remote',
        start: '2025-02',
        end: '2025-08',
        points: ['Graded 900 answers on employment law for accuracy and citation quality.'],
      },
      {
        title: 'Associate',
        organisation: 'Tolliver Grange LLP',
        city: 'Chicago, IL',
        start: '2016-09',
        end: '2019-03',
        points: ['Wage and hour class actions, discovery.'],
      },
    ],
    education: [
      { degree: 'Juris Doctor', school: 'Ravenscourt University', start: '2013-08', end: '2016-05' },
    ],
    credentialsHeading: 'Bar Admissions',
    credentials: [
      { name: 'Illinois', number: '0000583', status: 'active', issued: '2016' },
      { name: 'United States District Court, Northern District of Illinois', issued: '2017' },
    ],
    skills: ['Employment law', 'Wage and hour', 'Restrictive covenants', 'Legal research evaluation'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Japanese', level: 'intermediate' },
    ],
    rate: { amount: 160, currency: 'USD' },
    availability: { hoursPerWeek: 10, remote: true },
  },
  {
    file: 'candidate-43.json',
    layout: 'json-resume',
    name: { first: 'Tariq', last: 'Almansouri' },
    headline: 'Privacy and Data Protection Lawyer, CIPP/E',
    phone: '+353 1 555-0146',
    place: places.dublin,
    summary:
      'Privacy lawyer, solicitor in Ireland, nine years of GDPR work for software and health companies. Impact assessments, transfer agreements, answers to regulators. Rate: €140/hour, 10 hours/week, remote.',
    experience: [
      {
        title: 'Data Protection Counsel',
        organisation: 'Skerrivane Software',
        city: 'Dublin',
        start: '2021-02',
        points: [
          'Data protection officer for a hosting product with 4,000 customers; impact assessments, breach response, vendor contracts.',
          'Led the answer to two regulator inquiries, both closed without a finding; trains 300 employees a year.',
          'Reviews data sets for model training for personal data.',
        ],
      },
      {
        title: 'Solicitor, Technology and Privacy',
        organisation: 'Fallowby Keane Solicitors',
        city: 'Dublin',
        start: '2017-10',
        end: '2021-01',
        points: [
          'Advised clients on the General Data Protection Regulation, cookies, employee monitoring.',
          'Drafted transfer agreements for a hospital group and acted as outside data protection officer for five start-ups.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Laws',
        field: 'Law',
        school: 'Kilbarrow University',
        start: '2011-09',
        end: '2015-06',
      },
    ],
    credentials: [
      { name: 'Admitted as a solicitor, Ireland', authority: 'Law Society of Ireland', issued: '2017-10' },
      {
        name: 'CIPP/E',
        authority: 'International Association of Privacy Professionals',
        issued: '2018-05',
        expires: '2028-05',
      },
    ],
    skills: ['GDPR', 'Impact assessments', 'International data transfers', 'Technology contracts'],
    languages: [
      { name: 'English', level: 'Fluent' },
      { name: 'Arabic', level: 'Native speaker' },
    ],
  },
];
