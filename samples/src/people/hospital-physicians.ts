import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Physicians of hospital and office specialties. */
export const hospitalPhysicians: readonly SamplePerson[] = [
  {
    file: 'candidate-03.pdf',
    layout: 'pdf-classic',
    name: { first: 'Tevita', last: 'Fonoti' },
    postNominals: 'MD',
    headline: 'Dermatologist',
    phone: '(206) 555-0109',
    place: places.seattle,
    summary:
      'Dermatologist with a general and surgical practice and a steady interest in skin of color. Half of my week is teledermatology: store-and-forward cases from rural clinics. I have labeled dermoscopy images for two research groups.',
    experience: [
      {
        title: 'Attending Dermatologist',
        organisation: 'Cedarmere Clinic',
        city: 'Seattle, WA',
        start: '2018-09',
        points: [
          'General dermatology, biopsies, excisions; 95 patients a week.',
          'Teledermatology lead for nine rural practices in eastern Washington.',
          'Runs a monthly skin cancer screening day and teaches family physicians dermoscopy.',
          'Patch testing and contact allergy clinic.',
        ],
      },
      {
        title: 'Dermoscopy Image Annotator (contract)',
        organisation: 'Pellucid Imaging Group',
        city: 'Remote',
        start: '2021-03',
        end: '2022-10',
        points: [
          'Labeled 6,000 dermoscopy images for melanoma, nevus and seborrheic keratosis; adjudicated disagreements.',
        ],
      },
    ],
    education: [
      {
        degree: 'Residency',
        field: 'Dermatology',
        school: 'Highmoor University Hospital',
        start: '2015-07',
        end: '2018-06',
      },
      { degree: 'Doctor of Medicine', school: 'Highmoor University', start: '2010-08', end: '2014-05' },
    ],
    credentials: [
      {
        name: 'Medical License (MD)',
        jurisdiction: 'Washington',
        number: 'MD 000934',
        status: 'active',
        expires: '2027-09',
      },
      { name: 'Board Certified in Dermatology', authority: 'American Board of Dermatology', issued: '2018' },
    ],
    skills: ['Dermoscopy', 'Teledermatology', 'Skin surgery', 'Image annotation'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Samoan', level: 'fluent' },
    ],
    rate: { amount: 170, currency: 'USD' },
    availability: { hoursPerWeek: 6, from: '2027-02', remote: true },
  },
  {
    file: 'candidate-20.pdf',
    layout: 'pdf-classic',
    name: { first: 'Quynh', last: 'Vuong' },
    postNominals: 'MD, FACC',
    headline: 'Cardiologist, Non-Invasive',
    phone: '(518) 555-0177',
    place: places.albany,
    summary:
      'Non-invasive cardiologist, board certified in cardiovascular disease and echocardiography. Sixteen years in practice, most of them in a teaching hospital. Reader for two echo core laboratories. Published on heart failure with preserved ejection fraction.',
    experience: [
      {
        title: 'Director of Echocardiography',
        organisation: 'Stavely Heart Institute',
        city: 'Albany, NY',
        start: '2016-01',
        points: [
          'Oversees 11,000 echo studies a year, stress and transesophageal studies included, with nine sonographers and five readers.',
          'Introduced structured reporting and a monthly quality review of discordant readings.',
        ],
      },
      {
        title: 'Attending Cardiologist',
        organisation: 'Stavely Heart Institute',
        city: 'Albany, NY',
        start: '2010-07',
        end: '2015-12',
        points: [
          'Inpatient consults on the medical and surgical floors, a weekly heart failure clinic, and supervision of two fellows at a time.',
        ],
      },
      {
        title: 'Core Laboratory Reader',
        organisation: 'Ventriga Trials',
        city: 'Remote',
        start: '2013-04',
        points: [
          'Blinded reading of echo endpoints for phase III trials, about 30 studies a week, with quarterly tests of agreement between readers.',
        ],
      },
    ],
    education: [
      {
        degree: 'Fellowship',
        field: 'Cardiovascular Disease',
        school: 'Ravenscourt University Hospital',
        start: '2007-07',
        end: '2010-06',
      },
      {
        degree: 'Residency',
        field: 'Internal Medicine',
        school: 'Ravenscourt University Hospital',
        start: '2004-07',
        end: '2007-06',
      },
      { degree: 'Doctor of Medicine', school: 'Ravenscourt University', start: '2000-08', end: '2004-05' },
    ],
    credentials: [
      {
        name: 'Medical License',
        jurisdiction: 'New York',
        number: '000266',
        status: 'registered',
        expires: '2028-10',
      },
      {
        name: 'Board Certified in Cardiovascular Disease',
        authority: 'American Board of Internal Medicine',
        issued: '2010',
        expires: '2030-12',
      },
      {
        name: 'Board Certified in Adult Echocardiography',
        authority: 'National Board of Echocardiography',
        issued: '2011',
      },
    ],
    skills: ['Echocardiography', 'Heart failure', 'Clinical trial endpoints', 'Structured reporting'],
    languages: [
      { name: 'English', level: 'fluent' },
      { name: 'Vietnamese', level: 'native' },
    ],
    extras: [
      {
        heading: 'Selected Publications',
        lines: [
          'Left atrial strain in preserved ejection fraction: a single-center cohort. Journal of Fictional Cardiology, 2021.',
          'Agreement between core laboratory readers. Journal of Fictional Cardiology, 2018.',
        ],
      },
    ],
  },
  {
    file: 'candidate-17.pdf',
    layout: 'pdf-inline',
    name: { first: 'Birgitta', last: 'Ahonen' },
    postNominals: 'MD, FACEP',
    headline: 'Emergency Physician and Clinical AI Evaluator',
    phone: '(720) 555-0138',
    place: places.denver,
    summary:
      'Emergency physician who has spent the last two years writing and grading clinical rubrics for language models, beside part-time shifts. Lead author of rubric guidelines for triage, chest pain and pediatric fever. English only.',
    experience: [
      {
        title: 'Physician Lead, Clinical Rubrics',
        organisation: 'Bluelattice Labs',
        city: 'Remote',
        start: '2024-10',
        points: [
          'Wrote 420 rubrics for clinical conversations and graded 6,500 model answers; trained 30 physician graders.',
          'Built the adjudication process: two blind graders, third opinion on any safety item.',
        ],
      },
      {
        title: 'Attending Emergency Physician',
        organisation: 'Frontpeak Community Hospital',
        city: 'Denver, CO',
        start: '2013-07',
        points: [
          'Level II trauma center, 8 shifts a month since 2024, full time before.',
          'Sepsis and stroke committee; ultrasound credentialing.',
        ],
      },
    ],
    education: [
      {
        degree: 'Residency',
        field: 'Emergency Medicine',
        school: 'Frontpeak Community Hospital',
        start: '2010-07',
        end: '2013-06',
      },
      { degree: 'Doctor of Medicine', school: 'Wetherlam University', start: '2006-08', end: '2010-05' },
    ],
    credentials: [
      {
        name: 'Physician License',
        jurisdiction: 'Colorado',
        number: 'DR 0000519',
        status: 'active',
        expires: '2027-04',
      },
      { name: 'Board Certified in Emergency Medicine', authority: 'ABEM', issued: '2014' },
    ],
    skills: ['Clinical rubric writing', 'LLM evaluation', 'Adjudication', 'Point-of-care ultrasound'],
    languages: [{ name: 'English', level: 'native' }],
    rate: { amount: 150, currency: 'USD' },
    availability: { hoursPerWeek: 20, from: '2026-12', remote: true },
  },
  {
    file: 'candidate-18.pdf',
    layout: 'pdf-dates-left',
    name: { first: 'Matteo', last: 'Brusadelli' },
    postNominals: 'MD',
    headline: 'Psychiatrist, Adult and Consultation-Liaison',
    phone: '(617) 555-0186',
    place: places.boston,
    summary:
      'Psychiatrist with nine years of hospital and telepsychiatry work. Special interest in depression in the medically ill and in safe prescribing. Reviewer for a digital therapeutics company, where I checked chatbot answers for risk language.',
    experience: [
      {
        title: 'Consultation Psychiatrist',
        organisation: 'Harrowgate General Hospital',
        city: 'Boston, MA',
        start: '2019-07',
        points: [
          'Inpatient consults on medical and surgical floors, delirium, capacity evaluations.',
          'Teaches residents interviewing and risk assessment.',
        ],
      },
      {
        title: 'Telepsychiatrist (part time)',
        organisation: 'Calmwater Online Care',
        city: 'Remote',
        start: '2021-02',
        end: '2025-06',
        points: [
          'Medication management by video, 12 patients a week.',
          'Reviewed 1,200 chatbot dialogues for suicidality and unsafe advice.',
        ],
      },
      {
        title: 'Staff Psychiatrist',
        organisation: 'Eastmoor Community Clinic',
        city: 'Worcester, MA',
        start: '2017-07',
        end: '2019-06',
        points: ['Outpatient adult psychiatry.'],
      },
    ],
    education: [
      { degree: 'Residency in Psychiatry', school: 'Harrowgate General Hospital', end: '2017-06' },
      { degree: 'Doctor of Medicine', school: 'Wetherlam University', end: '2013-05' },
    ],
    credentials: [
      {
        name: 'Full License, Physician',
        jurisdiction: 'Massachusetts',
        number: '000845',
        status: 'active',
        expires: '2028-03',
      },
      {
        name: 'Board Certified in Psychiatry',
        authority: 'American Board of Psychiatry and Neurology',
        issued: '2018',
      },
    ],
    skills: ['Risk assessment', 'Psychopharmacology', 'Telepsychiatry', 'AI safety review'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Spanish', level: 'basic' },
      { name: 'Italian', level: 'fluent' },
    ],
    rate: { amount: 190, currency: 'USD' },
    availability: { hoursPerWeek: 5, from: '2027-03', remote: true },
  },
];
