import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Physicians who also or only work from home, and an oncologist. */
export const remotePhysicians: readonly SamplePerson[] = [
  {
    file: 'candidate-01.pdf',
    layout: 'pdf-linkedin',
    name: { first: 'Obinna', last: 'Ezeudu' },
    postNominals: 'MD',
    headline: 'Internal medicine physician | AI trainer | Clinical rubrics in Spanish and English',
    phone: '(210) 555-0145',
    place: places.sanAntonio,
    summary:
      'Bilingual internist. I see patients three days a week and spend the rest of my time on AI training: writing clinical rubrics, grading model answers in Spanish and English, and teaching other clinicians to do the same. Rate $115/hour, 15 hours/week, remote, available now.',
    experience: [
      {
        title: 'Clinical AI Trainer, Spanish and English',
        organisation: 'Bluelattice Labs',
        city: 'Remote',
        start: '2025-01',
        points: [
          'Write and grade clinical rubrics for medical conversations in Spanish: diabetes, hypertension, anticoagulation, pregnancy safety. 260 rubrics so far, 3,800 answers graded.',
          'Reviewed the Spanish rubrics of eleven other physicians and nurses; wrote the style guide for patient-friendly Spanish.',
        ],
      },
      {
        title: 'Medical Data Annotator',
        organisation: 'Bluelattice Labs',
        city: 'Remote',
        start: '2023-09',
        end: '2024-12',
        points: [
          'Ranked pairs of model answers, marked unsafe advice, labeled clinical entities in Spanish discharge letters.',
        ],
      },
      {
        title: 'Internal Medicine Physician',
        organisation: 'Mission Trace Medical Group',
        city: 'San Antonio, Texas, United States',
        start: '2015-08',
        points: ['Primary care for adults, two thirds of visits in Spanish. Diabetes group visits.'],
      },
    ],
    education: [
      {
        degree: 'Residency',
        field: 'Internal Medicine',
        school: 'Mesquite Plains Medical Center',
        start: '2012',
        end: '2015',
      },
      { degree: 'Doctor of Medicine', school: 'Universidad Marsella del Norte', start: '2005', end: '2011' },
    ],
    credentials: [
      {
        name: 'Physician License',
        jurisdiction: 'Texas',
        number: 'T 000592',
        status: 'active',
        expires: '2028-02',
      },
      {
        name: 'Internal Medicine, board certified',
        authority: 'American Board of Internal Medicine',
        issued: '2015',
      },
    ],
    skills: [
      'Clinical Rubric Writing',
      'LLM Evaluation',
      'Data Annotation',
      'Internal Medicine',
      'Patient Education',
    ],
    languages: [
      { name: 'Spanish', level: 'Native or Bilingual' },
      { name: 'English', level: 'Full Professional' },
    ],
    rate: { amount: 115, currency: 'USD' },
    availability: { hoursPerWeek: 15, from: '2026-12', remote: true },
  },
  {
    file: 'candidate-23.docx',
    layout: 'docx-plain',
    name: { first: 'Akosua', last: 'Boateng' },
    postNominals: 'MD',
    headline: 'Diagnostic Radiologist, Body and Emergency Imaging',
    phone: '(614) 555-0123',
    place: places.columbus,
    summary:
      'Diagnostic radiologist, remote reader for night and weekend cover in four states. Before that eight years on site. Ground-truth reader in three validation studies of chest CT and chest radiograph software.',
    experience: [
      {
        title: 'Teleradiologist',
        organisation: 'Northlamp Radiology Partners',
        city: 'Remote',
        start: '2021-06',
        points: [
          'Reads 90 to 110 studies a shift: CT, ultrasound, plain film.',
          'Peer review lead; discrepancy rate 0.4 percent.',
        ],
      },
      {
        title: 'Ground-Truth Reader',
        organisation: 'Pellucid Imaging Group',
        city: 'Remote',
        start: '2022-02',
        end: '2024-08',
        points: ['Segmented lung nodules and pneumothoraces; consensus reads with two other radiologists.'],
      },
      {
        title: 'Staff Radiologist',
        organisation: 'Sandusk Valley Hospital',
        city: 'Columbus, OH',
        start: '2013-07',
        end: '2021-05',
        points: ['General and emergency radiology, image-guided biopsies.'],
      },
    ],
    education: [
      {
        degree: 'Residency',
        field: 'Diagnostic Radiology',
        school: 'Sandusk Valley Hospital',
        start: '2009-07',
        end: '2013-06',
      },
      { degree: 'Doctor of Medicine', school: 'Wetherlam University', start: '2004-08', end: '2008-05' },
    ],
    credentials: [
      {
        name: 'Medical License',
        jurisdiction: 'Ohio',
        number: '35.000671',
        status: 'active',
        expires: '2027-10',
      },
      {
        name: 'Medical License',
        jurisdiction: 'Florida',
        number: 'ME 000733',
        status: 'active',
        expires: '2029-01',
      },
      {
        name: 'Board Certified in Diagnostic Radiology',
        authority: 'American Board of Radiology',
        issued: '2013',
      },
    ],
    skills: ['Chest CT', 'Emergency imaging', 'Segmentation', 'Peer review'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'French', level: 'intermediate' },
    ],
    rate: { amount: 210, currency: 'USD' },
    availability: { hoursPerWeek: 10, remote: true },
  },
  {
    file: 'network-export.jsonl',
    layout: 'json-lines',
    name: { first: 'Tobias', last: 'Lindqvist' },
    postNominals: 'MD',
    headline: 'Medical oncologist, breast and gastrointestinal cancers',
    phone: '(312) 555-0151',
    place: places.chicago,
    summary:
      'Medical oncologist in academic practice. Writes chemotherapy orders daily and sits on the committee that approves regimens in the electronic order set. Principal investigator of two phase II trials.',
    experience: [
      {
        title: 'Attending Medical Oncologist',
        organisation: 'Vantreight Cancer Institute',
        start: '2014-08',
        points: [
          'Clinic of 350 active patients, chemotherapy and immunotherapy. Chair of the chemotherapy order set committee since 2019.',
          'Supervises six fellows, runs the weekly breast tumor board, and speaks for the institute in regional guideline meetings. Reviews every protocol change with the pharmacists and nurses of the infusion center. Author of 22 papers on dose intensity in older patients.',
        ],
      },
    ],
    education: [
      { degree: 'Fellowship in Hematology and Oncology', school: 'Vantreight Cancer Institute', end: '2014' },
      { degree: 'Doctor of Medicine', school: 'Ravenscourt University', end: '2008' },
    ],
    credentials: [
      {
        name: 'Physician and surgeon license',
        jurisdiction: 'Illinois',
        number: '036-000148',
        status: 'active',
        expires: '2029-07-31',
      },
      {
        name: 'Board certified in Medical Oncology',
        authority: 'American Board of Internal Medicine',
        status: 'active',
      },
    ],
    skills: ['Chemotherapy', 'Immunotherapy', 'Clinical trials', 'Order set design'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Swedish', level: 'fluent' },
    ],
    rate: { amount: 240, currency: 'USD' },
    availability: { hoursPerWeek: 4, from: '2027-02-01', remote: true },
  },
  {
    file: 'network-export.jsonl',
    layout: 'json-lines',
    name: { first: 'Nilofar', last: 'Rahimzada' },
    postNominals: 'MD',
    headline: 'Emergency physician, telehealth and utilization review',
    phone: '(786) 555-0168',
    place: places.miami,
    summary:
      'Emergency physician, Florida licensed, who left night shifts for telehealth and utilization review. Reviews about 60 charts a week. Occasional hyperbaric call during residency; no wound clinic experience.',
    experience: [
      {
        title: 'Utilization Review Physician',
        organisation: 'Harborline Health Plan',
        start: '2022-03',
        points: [
          'Medical necessity review of inpatient stays and imaging; peer-to-peer calls.',
          'Trains new reviewers, keeps the library of imaging criteria, and takes part in the monthly audit of denials that were overturned on appeal.',
        ],
      },
      {
        title: 'Emergency Physician',
        organisation: 'Solvane Regional Medical Center',
        start: '2015-07',
        end: '2022-02',
        points: [
          'Adult and pediatric emergency department, 70,000 visits a year.',
          'Ultrasound lead, disaster drill coordinator, and instructor for advanced cardiac life support.',
          'Supervised residents and physician assistants.',
        ],
      },
    ],
    education: [{ degree: 'Doctor of Medicine', school: 'Gulf Meridian University', end: '2012' }],
    credentials: [
      {
        name: 'Medical license',
        jurisdiction: 'Florida',
        number: 'ME 000529',
        status: 'active',
        expires: '2028-01-31',
      },
      {
        name: 'Board certified in Emergency Medicine',
        authority: 'American Board of Emergency Medicine',
        status: 'active',
      },
    ],
    skills: ['Utilization review', 'Telehealth', 'Chart review'],
    languages: [
      { name: 'English', level: 'fluent' },
      { name: 'Dari', level: 'native' },
    ],
    rate: { amount: 118, currency: 'USD' },
    availability: { hoursPerWeek: 20, from: '2026-12-01', remote: true },
  },
];
