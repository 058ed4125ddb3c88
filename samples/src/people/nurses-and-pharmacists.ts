import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Oncology pharmacists, and nurses of several fields. */
export const nursesAndPharmacists: readonly SamplePerson[] = [
  {
    file: 'candidate-44.json',
    layout: 'linkedin-json',
    name: { first: 'Adaeze', last: 'Okwuosa' },
    postNominals: 'PharmD, BCOP',
    headline: 'Oncology Clinical Pharmacist (PharmD, BCOP) | Chemotherapy order review',
    phone: '(713) 555-0116',
    place: places.houston,
    summary:
      'Board certified oncology pharmacist with ten years at the bedside and in the infusion center. I verify chemotherapy orders, build regimens in the electronic record and clean order data: doses by body surface area, cumulative anthracycline limits, renal adjustments, supportive care. Looking for remote data review, 15 hours a week, $85/hour.',
    experience: [
      {
        title: 'Clinical Pharmacy Specialist, Oncology',
        organisation: 'Bayou Crest Cancer Center',
        city: 'Houston, Texas, United States',
        start: '2019-07',
        points: [
          'Reviews and verifies 45 chemotherapy orders a day for solid tumors and lymphoma; dose checks, interactions, supportive care.',
          'Led the review of 1,900 historical chemotherapy orders to find dosing and unit errors before migration to a new order system.',
        ],
      },
      {
        title: 'Oncology Pharmacist, Infusion Center',
        organisation: 'Bayou Crest Cancer Center',
        city: 'Houston, Texas, United States',
        start: '2016-08',
        end: '2019-06',
        points: [
          'Sterile compounding oversight under USP 797 and 800, patient counseling on oral anticancer drugs.',
        ],
      },
    ],
    education: [
      {
        degree: 'PGY2 Residency',
        field: 'Oncology Pharmacy',
        school: 'Vantreight Cancer Institute',
        start: '2015',
        end: '2016',
      },
      {
        degree: 'Doctor of Pharmacy',
        field: 'Pharmacy',
        school: 'Mesquite Plains University',
        start: '2010',
        end: '2014',
      },
    ],
    credentials: [
      {
        name: 'Registered Pharmacist (RPh), Texas',
        authority: 'Texas State Board of Pharmacy',
        number: '00417',
        issued: '2014-08',
        expires: '2028-05',
      },
      {
        name: 'Board Certified Oncology Pharmacist (BCOP)',
        authority: 'Board of Pharmacy Specialties',
        issued: '2017-11',
        expires: '2031-12',
      },
    ],
    skills: [
      'Chemotherapy order verification',
      'Oncology pharmacy',
      'Regimen building',
      'Drug interactions',
      'Data review',
      'USP 800',
    ],
    languages: [
      { name: 'English', level: 'NATIVE_OR_BILINGUAL' },
      { name: 'Igbo', level: 'PROFESSIONAL_WORKING' },
    ],
  },
  {
    file: 'candidate-14.pdf',
    layout: 'pdf-linkedin',
    name: { first: 'Gulnara', last: 'Sadykova' },
    postNominals: 'MPharm',
    headline: 'Lead oncology pharmacist | Systemic anti-cancer therapy',
    phone: '+44 113 555-0129',
    place: places.leeds,
    summary:
      'Oncology pharmacist in the United Kingdom, registered with the General Pharmaceutical Council. Eleven years of verifying chemotherapy prescriptions and maintaining protocols. No licence outside the UK. Open to remote data projects at £55/hour.',
    experience: [
      {
        title: 'Lead Oncology Pharmacist',
        organisation: 'Aireholme Hospitals Trust',
        city: 'Leeds, United Kingdom',
        start: '2020-04',
        points: [
          'Clinical verification of systemic anti-cancer therapy, 60 prescriptions a day. Owner of 340 chemotherapy protocols in the e-prescribing system.',
          'Wrote the data quality checks for the monthly national chemotherapy return.',
          'Trains junior pharmacists in dose banding and in the checking of trial protocols.',
        ],
      },
      {
        title: 'Specialist Pharmacist, Haematology and Oncology',
        organisation: 'Aireholme Hospitals Trust',
        city: 'Leeds, United Kingdom',
        start: '2015-09',
        end: '2020-03',
        points: ['Ward rounds, aseptic release, clinical trials dispensary.'],
      },
    ],
    education: [
      { degree: 'Master of Pharmacy', school: 'University of Thornaby Vale', start: '2010', end: '2014' },
    ],
    credentials: [
      {
        name: 'Registered Pharmacist, General Pharmaceutical Council',
        jurisdiction: 'Great Britain',
        number: '0000846',
        status: 'registered',
        expires: '2027-10',
      },
      { name: 'Independent Prescriber', issued: '2019' },
    ],
    skills: ['Chemotherapy Verification', 'E-Prescribing', 'Protocol Maintenance', 'Data Quality'],
    languages: [
      { name: 'English', level: 'Full Professional' },
      { name: 'Kazakh', level: 'Native or Bilingual' },
    ],
    rate: { amount: 55, currency: 'GBP' },
    availability: { hoursPerWeek: 12, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-09.pdf',
    layout: 'pdf-inline',
    name: { first: 'Farhad', last: 'Golzari' },
    postNominals: 'BSN, RN, OCN',
    headline: 'Oncology Nurse, Infusion Center',
    phone: '(602) 555-0134',
    place: places.phoenix,
    summary:
      'Oncology certified nurse with eight years of chemotherapy administration. Double-checks chemotherapy orders at the chair side with the clinical pharmacist, teaches patients, and helps to test new order sets.',
    experience: [
      {
        title: 'Infusion Nurse, Oncology',
        organisation: 'Saguaro Bend Cancer Clinic',
        city: 'Phoenix, AZ',
        start: '2019-01',
        points: [
          'Independent second check of chemotherapy orders before administration: regimen, dose, body surface area, labs.',
          'Super user for the oncology module; tested 60 order sets with pharmacy.',
          'Charge nurse two days a week.',
        ],
      },
      {
        title: 'Staff Nurse, Medical Oncology Ward',
        organisation: 'Copperline Hospital',
        city: 'Phoenix, AZ',
        start: '2017-02',
        end: '2018-12',
        points: ['Care of inpatients with leukemia and solid tumors, central lines, neutropenic fever.'],
      },
    ],
    education: [
      { degree: 'Bachelor of Science in Nursing', school: 'Netherby State College', end: '2016-12' },
    ],
    credentials: [
      {
        name: 'Registered Nurse',
        jurisdiction: 'Arizona',
        number: 'RN 0000274',
        status: 'active, multistate',
        expires: '2028-04',
      },
      { name: 'Oncology Certified Nurse (OCN)', authority: 'ONCC', issued: '2020', expires: '2028-12' },
    ],
    skills: ['Chemotherapy administration', 'Order set testing', 'Patient education', 'Port access'],
    languages: [
      { name: 'English', level: 'fluent' },
      { name: 'Farsi', level: 'native' },
    ],
    rate: { amount: 58, currency: 'USD' },
    availability: { hoursPerWeek: 8, from: '2027-01', remote: true },
    extras: [
      {
        heading: 'References',
        lines: [
          'Corwin Haddowe, PharmD, BCOP, board certified oncology pharmacist, Saguaro Bend Cancer Clinic',
        ],
      },
    ],
  },
  {
    file: 'candidate-28.docx',
    layout: 'docx-table',
    name: { first: 'Bertrand', last: 'Morvanec' },
    postNominals: 'RN, CCRN',
    headline: 'ICU Nurse and Clinical Data Annotator',
    phone: '(615) 555-0149',
    place: places.nashville,
    summary:
      'Critical care nurse with a second job in AI data work. Grades nursing answers of chat models against rubrics, writes test cases on sedation, vasopressors and ventilator weaning. All annotation work in English; my Spanish is basic.',
    experience: [
      {
        title: 'Registered Nurse, Medical ICU',
        organisation: 'Cumberlane University Hospital',
        city: 'Nashville, TN',
        start: '2016-06',
        points: [
          'Care of ventilated patients, continuous renal replacement, rapid response team.',
          'Preceptor; unit educator for sepsis bundle.',
          'Charge nurse on nights; led the roll-out of a delirium screening tool.',
        ],
      },
      {
        title: 'Clinical Annotator (contract)',
        organisation: 'Truegrain Data',
        city: 'Remote',
        start: '2024-03',
        points: [
          'Grades model answers on critical care questions against clinical rubrics, 300 items a week.',
          'Wrote 90 rubrics for medication safety.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Science in Nursing',
        school: 'Kestrel Ridge University',
        start: '2012-08',
        end: '2016-05',
      },
    ],
    credentials: [
      {
        name: 'Registered Nurse',
        jurisdiction: 'Tennessee',
        number: 'RN 0000392',
        status: 'active',
        expires: '2027-08',
      },
      { name: 'CCRN (Adult)', authority: 'AACN Certification Corporation', expires: '2028-02' },
    ],
    skills: [
      'Critical care',
      'Clinical rubrics',
      'Data annotation',
      'Medication safety',
      'Ventilator management',
    ],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Spanish', level: 'basic (A2)' },
    ],
    rate: { amount: 60, currency: 'USD' },
    availability: { hoursPerWeek: 14, from: '2026-12', remote: true },
  },
];
