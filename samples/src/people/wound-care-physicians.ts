import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Physicians of wound care and hyperbaric medicine. */
export const woundCarePhysicians: readonly SamplePerson[] = [
  {
    file: 'candidate-05.pdf',
    layout: 'pdf-classic',
    name: { first: 'Sunniva', last: 'Haugland' },
    postNominals: 'MD, CWSP, FACP',
    headline: 'Wound Care and Hyperbaric Medicine Physician',
    phone: '(813) 555-0112',
    place: places.tampa,
    summary:
      'Board-certified physician in undersea and hyperbaric medicine with eleven years of outpatient and inpatient wound care. I treat diabetic foot ulcers, venous and arterial ulcers, radiation injury and failing grafts, and I have supervised more than 9,000 hyperbaric oxygen treatments. Since 2024 I also review wound photographs and treatment plans remotely for quality programs and would like to do more of that work.',
    experience: [
      {
        title: 'Medical Director, Wound Care and Hyperbaric Center',
        organisation: 'Larkmere Bay Hospital',
        city: 'Tampa, FL',
        start: '2019-03',
        points: [
          'Lead a clinic with four monoplace chambers, two nurse practitioners and six nurses; 4,800 visits a year.',
          'Cut the median time to closure of diabetic foot ulcers from 16 to 11 weeks by weekly debridement, offloading and early vascular referral.',
          'Wrote the HBO protocol for osteoradionecrosis, chronic refractory osteomyelitis and Wagner grade 3 ulcers.',
        ],
      },
      {
        title: 'Remote Wound Image Reviewer (part time)',
        organisation: 'Quillhaven Quality Network',
        city: 'Remote',
        start: '2024-02',
        points: [
          'Grade wound photographs and notes from 40 clinics against a rubric; tissue type, depth, infection, appropriateness of dressing.',
        ],
      },
      {
        title: 'Staff Physician, Wound Healing Clinic',
        organisation: 'Orrinvale Health',
        city: 'Clearwater, FL',
        start: '2015-08',
        end: '2019-02',
        points: [
          'Sharp debridement, compression therapy, negative pressure wound therapy, cellular tissue products.',
          'Chamber-side supervision three days a week.',
        ],
      },
    ],
    education: [
      {
        degree: 'Fellowship',
        field: 'Undersea and Hyperbaric Medicine',
        school: 'Calder Bay University',
        start: '2014-07',
        end: '2015-06',
      },
      {
        degree: 'Residency',
        field: 'Internal Medicine',
        school: 'Penhallow Medical Center',
        start: '2011-07',
        end: '2014-06',
      },
      {
        degree: 'Doctor of Medicine',
        school: 'Calder Bay University School of Medicine',
        start: '2007-08',
        end: '2011-05',
      },
    ],
    credentials: [
      {
        name: 'Medical License (MD)',
        jurisdiction: 'Florida',
        number: 'ME 000412',
        status: 'active',
        expires: '2028-01',
      },
      {
        name: 'Board Certified in Undersea and Hyperbaric Medicine',
        authority: 'American Board of Preventive Medicine',
        issued: '2015',
        expires: '2029-12',
      },
      {
        name: 'Board Certified in Internal Medicine',
        authority: 'American Board of Internal Medicine',
        issued: '2014',
      },
      {
        name: 'Certified Wound Specialist Physician (CWSP)',
        authority: 'American Board of Wound Management',
        issued: '2017',
        expires: '2027-12',
      },
    ],
    skills: [
      'Hyperbaric oxygen therapy',
      'Wound debridement',
      'Negative pressure wound therapy',
      'Diabetic foot ulcers',
      'Compression therapy',
      'Chart review',
      'Telemedicine',
    ],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Portuguese', level: 'conversational' },
    ],
    rate: { amount: 110, currency: 'USD' },
    availability: { hoursPerWeek: 12, from: '2027-01', remote: true },
    extras: [
      { heading: 'Memberships', lines: ['Undersea and Hyperbaric Medical Society', 'Wound Healing Society'] },
    ],
  },
  {
    file: 'candidate-02.pdf',
    layout: 'pdf-dates-left',
    name: { first: 'Ludmila', last: 'Hrbkova' },
    postNominals: 'MD',
    headline: 'Hyperbaric and Wound Care Physician, Consultant',
    phone: '(305) 555-0127',
    place: places.miami,
    summary:
      'Wound care and hyperbaric medicine physician with 14 years in practice. Board certified in Undersea and Hyperbaric Medicine and in Family Medicine. Expert reports, program audits and remote chart review for hospitals, payers and law firms. Hourly rate $260, no reduced rates for long projects.',
    experience: [
      {
        title: 'Independent Consultant, Wound Care',
        organisation: 'Tidewell Clinical Advisors',
        city: 'Miami, FL',
        start: '2020-01',
        points: [
          'Audit of 22 wound centers for indication, documentation and chamber safety.',
          'Remote second opinions on limb salvage and on hyperbaric oxygen for radiation cystitis and compromised flaps.',
        ],
      },
      {
        title: 'Medical Director, Hyperbaric Unit',
        organisation: 'Solvane Regional Medical Center',
        city: 'Fort Lauderdale, FL',
        start: '2014-09',
        end: '2020-03',
        points: [
          'Ran a twelve-place multiplace chamber, 24-hour emergency cover for carbon monoxide poisoning and decompression illness.',
          'Set up the diabetic limb clinic together with podiatry and vascular surgery.',
        ],
      },
      {
        title: 'Wound Care Physician',
        organisation: 'Solvane Regional Medical Center',
        city: 'Fort Lauderdale, FL',
        start: '2012-07',
        end: '2014-08',
        points: ['Outpatient wound clinic, inpatient consults, skilled nursing facility rounds.'],
      },
    ],
    education: [
      {
        degree: 'Fellowship in Undersea and Hyperbaric Medicine',
        school: 'Gulf Meridian University',
        end: '2012-06',
      },
      { degree: 'Residency in Family Medicine', school: 'Ostrander County Hospital', end: '2011-06' },
      { degree: 'Doctor of Medicine', school: 'Gulf Meridian University', end: '2008-05' },
    ],
    credentials: [
      {
        name: 'Physician License',
        jurisdiction: 'Florida',
        number: 'ME 000377',
        status: 'active',
        expires: '2028-01',
      },
      { name: 'Board Certification, Undersea and Hyperbaric Medicine', authority: 'ABPM', issued: '2013' },
      { name: 'Board Certification, Family Medicine', authority: 'ABFM', issued: '2011' },
      {
        name: 'CWSP, Certified Wound Specialist Physician',
        authority: 'ABWM',
        issued: '2016',
        expires: '2027-06',
      },
    ],
    skills: [
      'Hyperbaric oxygen therapy (HBOT)',
      'Limb salvage',
      'Debridement',
      'Chamber safety',
      'Expert reports',
      'Utilization review',
    ],
    languages: [
      { name: 'English', level: 'fluent' },
      { name: 'Spanish', level: 'intermediate' },
    ],
    rate: { amount: 260, currency: 'USD' },
    availability: { hoursPerWeek: 15, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-11.pdf',
    layout: 'pdf-linkedin',
    name: { first: 'Ignacio', last: 'Ochandiano' },
    postNominals: 'DO, CWSP',
    headline: 'Wound care physician | Hyperbaric medicine | Chart review',
    phone: '(404) 555-0133',
    place: places.atlanta,
    summary:
      'I am an osteopathic physician who has worked in wound healing centers since 2016. Licensed in Georgia. Board certified in undersea and hyperbaric medicine. Looking for ten to fifteen hours of remote review work a week at $105/hour.',
    experience: [
      {
        title: 'Medical Director',
        organisation: 'Peachgrove Wound Healing Center',
        city: 'Atlanta, Georgia, United States',
        start: '2021-05',
        points: [
          'Clinical lead of a hospital-based wound and hyperbaric center with 3 chambers. Weekly limb rounds with vascular surgery and infectious disease.',
          'Responsible for HBO indications, informed consent and the quality dashboard.',
        ],
      },
      {
        title: 'Staff Physician',
        organisation: 'Peachgrove Wound Healing Center',
        city: 'Atlanta, Georgia, United States',
        start: '2016-08',
        end: '2021-04',
        points: [
          'Debridement, total contact casting, compression, skin substitutes. About 2,500 visits a year.',
        ],
      },
      {
        title: 'Hospitalist',
        organisation: 'Dunmarrow Memorial Hospital',
        city: 'Macon, Georgia, United States',
        start: '2014-07',
        end: '2016-07',
        points: ['Inpatient general medicine, 18 patients a day, wound and ostomy team liaison.'],
      },
    ],
    education: [
      {
        degree: 'Doctor of Osteopathic Medicine',
        school: 'Hartsfell College of Osteopathic Medicine',
        start: '2007',
        end: '2011',
      },
      {
        degree: 'Bachelor of Science',
        field: 'Biology',
        school: 'Netherby State College',
        start: '2003',
        end: '2007',
      },
    ],
    credentials: [
      {
        name: 'Physician License (DO)',
        jurisdiction: 'Georgia',
        number: '000781',
        status: 'active',
        expires: '2028-05',
      },
      {
        name: 'Undersea and Hyperbaric Medicine, board certified',
        authority: 'American Osteopathic Board of Preventive Medicine',
        issued: '2017',
      },
      {
        name: 'Certified Wound Specialist Physician',
        authority: 'American Board of Wound Management',
        issued: '2018',
        expires: '2028-06',
      },
    ],
    skills: [
      'Wound Care',
      'Hyperbaric Oxygen Therapy',
      'Diabetic Foot',
      'Compression Therapy',
      'Quality Improvement',
    ],
    languages: [{ name: 'English', level: 'Native or Bilingual' }],
    rate: { amount: 105, currency: 'USD' },
    availability: { hoursPerWeek: 15, from: '2026-12', remote: true },
  },
];
