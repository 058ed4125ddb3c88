import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** People in wound care who are not physicians, with résumés that read like a physician's. */
export const woundCareNeighbours: readonly SamplePerson[] = [
  {
    file: 'candidate-13.pdf',
    layout: 'pdf-inline',
    name: { first: 'Zoltan', last: 'Bereczki' },
    headline: 'Fourth-Year Medical Student with an Interest in Hyperbaric Medicine',
    phone: '(352) 555-0141',
    place: places.tampa,
    summary:
      'Medical student (class of 2027) hoping to train in wound care and hyperbaric medicine. Research assistant on two studies of hyperbaric oxygen in diabetic foot ulcers. Not yet licensed to practice. Careful reader, good with spreadsheets and image annotation.',
    experience: [
      {
        title: 'Research Assistant, Wound Healing Laboratory',
        organisation: 'Calder Bay University',
        city: 'Tampa, FL',
        start: '2024-06',
        points: [
          'Extracted data from 320 charts of patients treated in the wound care clinic; double entry, kappa 0.87.',
          'Second author of a poster on transcutaneous oximetry before hyperbaric oxygen treatment.',
        ],
      },
      {
        title: 'Volunteer, Hyperbaric Unit',
        organisation: 'Larkmere Bay Hospital',
        city: 'Tampa, FL',
        start: '2023-05',
        end: '2024-05',
        points: [
          'Observed chamber dives with the attending physician, prepared patients, kept the supply room.',
        ],
      },
      {
        title: 'Emergency Medical Technician',
        organisation: 'Ostrander County Ambulance',
        city: 'Ocala, FL',
        start: '2020-06',
        end: '2023-07',
        points: ['Weekend shifts during college: basic life support, transport, documentation.'],
      },
    ],
    education: [
      {
        degree: 'Doctor of Medicine',
        field: 'expected May 2027',
        school: 'Calder Bay University School of Medicine',
        start: '2023-08',
        end: '2027-05',
      },
      {
        degree: 'Bachelor of Science',
        field: 'Biochemistry',
        school: 'Gulf Meridian University',
        start: '2019-08',
        end: '2023-05',
      },
    ],
    credentials: [
      { name: 'Basic Life Support (BLS)', authority: 'American Heart Association', expires: '2027-08' },
    ],
    skills: ['Chart abstraction', 'Image annotation', 'Literature search', 'R', 'Excel'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Spanish', level: 'B1' },
    ],
    rate: { amount: 35, currency: 'USD' },
    availability: { hoursPerWeek: 10, from: '2026-12', remote: true },
    extras: [
      {
        heading: 'References',
        lines: [
          'Dr. Vasanthi Ellepola, board-certified wound care and hyperbaric medicine physician, Florida license ME 000655, Larkmere Bay Hospital',
        ],
      },
    ],
  },
  {
    file: 'candidate-39.json',
    layout: 'json-resume',
    name: { first: 'Siobhan', last: 'Mulcahy' },
    postNominals: 'RN, CWOCN',
    headline: 'Wound, Ostomy and Continence Nurse',
    phone: '(904) 555-0118',
    place: places.jacksonville,
    summary:
      'Certified wound, ostomy and continence nurse (CWOCN) with twelve years in acute care and home health. I teach bedside nurses staging, dressing selection and pressure injury prevention, and I audit documentation remotely. Rate: $62/hour. Available 10 hours/week, remote.',
    experience: [
      {
        title: 'Wound, Ostomy and Continence Nurse',
        organisation: 'Brightmarsh Medical Center',
        city: 'Jacksonville, FL',
        start: '2017-04',
        points: [
          'Consults on 900 inpatients a year: pressure injuries, ostomies, fistulas, surgical wounds, hyperbaric referrals.',
          'Chair of the skin integrity council; monthly teaching rounds on nine wards.',
          'Reduced hospital-acquired pressure injuries by 38 percent in three years.',
        ],
      },
      {
        title: 'Home Health Nurse',
        organisation: 'Fernhollow Home Care',
        city: 'St. Augustine, FL',
        start: '2014-06',
        end: '2017-03',
        points: ['Complex wound dressings, negative pressure therapy, OASIS documentation.'],
      },
    ],
    education: [
      {
        degree: 'Bachelor',
        field: 'Nursing',
        school: 'Ostrander State College',
        start: '2010-08',
        end: '2014-05',
      },
    ],
    credentials: [
      {
        name: 'Registered Nurse',
        jurisdiction: 'Florida',
        number: 'RN 0000618',
        status: 'active',
        expires: '2028-04',
      },
      {
        name: 'Certified Wound Ostomy Continence Nurse (CWOCN)',
        authority: 'WOCNCB',
        issued: '2017-02',
        expires: '2027-02',
      },
    ],
    skills: [
      'Wound assessment',
      'Negative pressure wound therapy',
      'Ostomy care',
      'Pressure injury prevention',
      'Staff education',
    ],
    languages: [{ name: 'English', level: 'Native speaker' }],
  },
  {
    file: 'candidate-45.json',
    layout: 'linkedin-json',
    name: { first: 'Keala', last: 'Nakoa' },
    headline: 'Senior Territory Manager, Advanced Wound Care and Hyperbaric Solutions',
    phone: '(407) 555-0154',
    place: places.orlando,
    summary:
      'Award-winning medical device sales professional covering Florida. Ten years of selling advanced wound care dressings, negative pressure wound therapy and hyperbaric chambers to physicians, wound centers and hospitals. Open to advisory projects, 10 hours a week, remote, $90/hour.',
    experience: [
      {
        title: 'Senior Territory Manager, Wound Care',
        organisation: 'Meridia Dermatek',
        city: 'Orlando, Florida, United States',
        start: '2020-02',
        points: [
          'Grew the Florida wound care territory from 2.1 to 5.4 million dollars. Daily contact with board-certified wound care physicians and hyperbaric medicine directors.',
          'In-service training of clinic staff on skin substitutes and compression systems.',
        ],
      },
      {
        title: 'Sales Representative, Hyperbaric Chambers',
        organisation: 'Aqualume Medical Systems',
        city: 'Tampa, Florida, United States',
        start: '2016-05',
        end: '2020-01',
        points: [
          'Sold and installed monoplace hyperbaric chambers in 31 hospitals; supported reimbursement questions.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Business Administration',
        field: 'Marketing',
        school: 'Netherby State College',
        start: '2012',
        end: '2016',
      },
    ],
    credentials: [
      { name: 'Certified Sales Professional', authority: 'Institute of Field Sales', issued: '2019-05' },
    ],
    skills: [
      'Medical device sales',
      'Wound care products',
      'Hyperbaric medicine market',
      'Key account management',
      'Product training',
    ],
    languages: [{ name: 'English', level: 'NATIVE_OR_BILINGUAL' }],
  },
  {
    file: 'network-export.jsonl',
    layout: 'json-lines',
    name: { first: 'Bogdan', last: 'Stanescu' },
    postNominals: 'APRN, FNP-C',
    headline: 'Family nurse practitioner, wound clinic',
    phone: '(727) 555-0162',
    place: places.tampa,
    summary:
      'Nurse practitioner seeing wound patients in clinic and by telemedicine under a collaborating physician. Comfortable with debridement, dressings and pre-screening for hyperbaric oxygen.',
    experience: [
      {
        title: 'Family Nurse Practitioner, Wound Clinic',
        organisation: 'Larkmere Bay Hospital',
        start: '2021-01',
        points: [
          'Sees 16 wound patients a day. Orders vascular studies, performs sharp debridement, follows patients during hyperbaric treatment.',
          "Keeps the clinic's photograph library, teaches compression bandaging to home health nurses, and runs a telemedicine session for nursing homes twice a week.",
        ],
      },
      {
        title: 'Registered Nurse, Surgical Ward',
        organisation: 'Orrinvale Health',
        start: '2014-03',
        end: '2020-12',
        points: [
          'Surgical nursing, preceptor for new graduates.',
          'Member of the skin team; audited pressure injury prevention on three wards.',
        ],
      },
    ],
    education: [{ degree: 'Master of Science in Nursing', school: 'Gulf Meridian University', end: '2020' }],
    credentials: [
      {
        name: 'Advanced Practice Registered Nurse',
        jurisdiction: 'Florida',
        number: 'APRN 0000231',
        status: 'active',
        expires: '2028-07-31',
      },
      {
        name: 'Family Nurse Practitioner, board certified (FNP-C)',
        authority: 'AANPCB',
        status: 'active',
        expires: '2027-11-30',
      },
    ],
    skills: ['Wound debridement', 'Telemedicine', 'Hyperbaric pre-screening', 'Diabetes care'],
    languages: [
      { name: 'English', level: 'fluent' },
      { name: 'Romanian', level: 'native' },
    ],
    rate: { amount: 80, currency: 'USD' },
    availability: { hoursPerWeek: 10, from: '2027-01-04', remote: true },
  },
];
