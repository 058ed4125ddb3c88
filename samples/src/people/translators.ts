import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Translators and interpreters. */
export const translators: readonly SamplePerson[] = [
  {
    file: 'candidate-10.pdf',
    layout: 'pdf-dates-left',
    name: { first: 'Amaka', last: 'Nwachukwu' },
    headline: 'Sworn Legal Translator, English into German',
    phone: '+49 40 555-0122',
    place: places.hamburg,
    summary:
      'Sworn translator for the Hanseatic courts. I translate contracts, pleadings and judgments from English into German, my mother tongue. I do not translate into English. Eighteen years of experience, law degree.',
    experience: [
      {
        title: 'Freelance Legal Translator',
        organisation: 'Own office',
        city: 'Hamburg',
        start: '2012-01',
        points: [
          'English into German: share purchase agreements, arbitration pleadings, terms and conditions; 450,000 words a year.',
          'Revision of machine-translated contracts for two law firms.',
          'Certified translations of court documents for use before German authorities.',
          'Lecturer for English legal language, one evening a week.',
        ],
      },
      {
        title: 'In-House Translator',
        organisation: 'Elbsand Rechtsanwaelte',
        city: 'Hamburg',
        start: '2008-10',
        end: '2011-12',
        points: [
          'Corporate and maritime law, terminology database with 9,000 entries.',
          'Charter parties, ship finance documents, board minutes; revision partner for three colleagues.',
        ],
      },
    ],
    education: [
      { degree: 'First State Examination in Law', school: 'Universitaet Nordholm', end: '2008-07' },
      { degree: 'Diploma in Translation', school: 'Universitaet Nordholm', end: '2006-07' },
    ],
    credentials: [
      { name: 'Sworn Translator for English', authority: 'Regional Court, Hamburg', issued: '2011' },
    ],
    skills: ['Legal translation', 'Arbitration', 'Corporate law', 'memoQ', 'Terminology'],
    languages: [
      { name: 'German', level: 'native' },
      { name: 'English', level: 'C1' },
      { name: 'Igbo', level: 'intermediate' },
    ],
    rate: { amount: 65, currency: 'EUR' },
    availability: { hoursPerWeek: 20, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-15.pdf',
    layout: 'pdf-classic',
    name: { first: 'Pranav', last: 'Khandelwal' },
    postNominals: 'MA',
    headline: 'Certified Legal Translator, French to English',
    phone: '+33 4 55 555-0135',
    place: places.lyon,
    summary:
      'Legal translator from French into English, my native language. ATA-certified (French into English). Contracts, court documents and company filings for law firms in Lyon, Geneva and London. Some German, enough to read, not to translate.',
    experience: [
      {
        title: 'Freelance Legal Translator',
        organisation: 'Own office',
        city: 'Lyon, France',
        start: '2015-02',
        points: [
          'French to English: shareholder agreements, judgments, powers of attorney; 380,000 words a year.',
          'Quality reviewer for legal machine translation, French and English.',
          'Certified translations of civil status documents for use abroad.',
          "Mentor in the association's program for newcomers.",
        ],
      },
      {
        title: 'Translator',
        organisation: 'Rhonelle Language Services',
        city: 'Lyon, France',
        start: '2011-09',
        end: '2015-01',
        points: [
          'General and legal translation, project coordination.',
          "Managed a pool of 25 freelance translators and the style guides of the agency's law firm clients.",
        ],
      },
    ],
    education: [
      {
        degree: 'Master of Arts',
        field: 'Legal Translation',
        school: 'University of Thornaby Vale',
        start: '2010-09',
        end: '2011-08',
      },
    ],
    credentials: [
      {
        name: 'ATA-certified translator, French into English',
        authority: 'American Translators Association',
        number: '000429',
        issued: '2016',
      },
    ],
    skills: ['Legal translation', 'Court documents', 'Post-editing', 'Trados Studio'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'French', level: 'C2' },
      { name: 'German', level: 'B1' },
      { name: 'Hindi', level: 'fluent' },
    ],
    rate: { amount: 60, currency: 'EUR' },
    availability: { hoursPerWeek: 15, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-25.docx',
    layout: 'docx-plain',
    name: { first: 'Elif', last: 'Yıldızoğlu' },
    postNominals: 'CMI-Spanish',
    headline: 'Medical Interpreter, Spanish and English, and AI Language Grader',
    phone: '(305) 555-0194',
    place: places.miami,
    summary:
      'Certified medical interpreter for Spanish with nine years in hospitals. Since 2024 also grades the Spanish of medical chat models: fluency, register, terminology. I am a linguist, not a clinician, and leave medical correctness to the physicians on the team.',
    experience: [
      {
        title: 'Staff Medical Interpreter',
        organisation: 'Solvane Regional Medical Center',
        city: 'Miami, FL',
        start: '2017-03',
        points: [
          'Consecutive interpreting in emergency, oncology and wound care clinics, 12 encounters a day.',
          'Trains new interpreters in ethics and terminology.',
          'Interprets at consent talks and family meetings in the intensive care unit.',
        ],
      },
      {
        title: 'Spanish Language Grader, Medical AI',
        organisation: 'Truegrain Data',
        city: 'Remote',
        start: '2024-05',
        points: [
          'Grades Spanish answers of medical models with language rubrics; wrote the glossary for regional variants.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Arts',
        field: 'Translation and Interpreting',
        school: 'Gulf Meridian University',
        start: '2012-08',
        end: '2016-05',
      },
    ],
    credentials: [
      {
        name: 'Certified Medical Interpreter, Spanish (CMI)',
        authority: 'National Board of Certification for Medical Interpreters',
        issued: '2018',
        expires: '2028-08',
      },
    ],
    skills: ['Medical interpreting', 'Spanish medical terminology', 'Language rubrics', 'LLM evaluation'],
    languages: [
      { name: 'Spanish', level: 'native' },
      { name: 'English', level: 'native' },
      { name: 'Turkish', level: 'intermediate' },
    ],
    rate: { amount: 48, currency: 'USD' },
    availability: { hoursPerWeek: 15, from: '2026-12', remote: true },
  },
  {
    file: 'candidate-42.json',
    layout: 'json-resume',
    name: { first: 'Freydis', last: 'Holmgard' },
    headline: 'Japanese to English Patent Translator',
    phone: '+81 6 555-0165',
    place: places.osaka,
    summary:
      'Patent translator from Japanese into English, native English speaker, living in Osaka since 2011. Semiconductors, batteries, medical devices. Claims, office actions, prior art. Rate: $70/hour, 25 hours/week, remote.',
    experience: [
      {
        title: 'Freelance Patent Translator',
        organisation: 'Own office',
        city: 'Osaka',
        start: '2015-04',
        points: [
          'About 90 applications a year for patent firms in Japan and the United States; style of the United States Patent and Trademark Office.',
          "Revises machine-translated specifications and writes translator's notes on ambiguous claims.",
          'Main subjects since 2020: solid-state batteries and catheter systems.',
        ],
      },
      {
        title: 'Translator and Checker',
        organisation: 'Kitanagi Patent Services',
        city: 'Osaka',
        start: '2011-09',
        end: '2015-03',
        points: [
          'Checked translations against claims, kept glossaries for four clients.',
          'Trained two junior checkers; handled urgent filings against the national phase deadline.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor',
        field: 'Japanese and Physics',
        school: 'Wetherlam University',
        start: '2006-09',
        end: '2010-06',
      },
    ],
    credentials: [
      { name: 'Japanese Language Proficiency Test N1', authority: 'Japan Foundation', issued: '2011-12' },
      {
        name: 'ATA-certified, Japanese into English',
        authority: 'American Translators Association',
        issued: '2016-06',
      },
    ],
    skills: ['Patent translation', 'Claims', 'Semiconductors', 'OmegaT'],
    languages: [
      { name: 'English', level: 'Native speaker' },
      { name: 'Japanese', level: 'Fluent' },
    ],
  },
  {
    file: 'network-export.jsonl',
    layout: 'json-lines',
    name: { first: 'Radoslaw', last: 'Pietrzyk' },
    headline: 'Certified Spanish to English legal translator and court interpreter',
    phone: '(305) 555-0183',
    place: places.miami,
    summary:
      'Legal translator and federal court interpreter, Spanish and English. Native English. Contracts, pleadings, immigration files, depositions. Certified by the American Translators Association for Spanish into English.',
    experience: [
      {
        title: 'Freelance Legal Translator and Court Interpreter',
        organisation: 'Own office',
        start: '2013-06',
        points: [
          'Pleadings, judgments, contracts; simultaneous interpreting in federal court.',
          'About 300,000 words a year for eleven law firms and two agencies; revises the work of three junior colleagues and keeps a glossary of civil procedure in nine Spanish-speaking countries.',
        ],
      },
      {
        title: 'Language Specialist',
        organisation: 'Marchbank Oduya P.A.',
        start: '2010-03',
        end: '2013-05',
        points: [
          'Translated discovery documents from Spanish into English.',
          'Interpreted at 90 depositions and prepared certified translations of bank records.',
        ],
      },
    ],
    education: [{ degree: 'Master of Arts in Translation', school: 'Gulf Meridian University', end: '2010' }],
    credentials: [
      {
        name: 'ATA-certified translator, Spanish into English',
        authority: 'American Translators Association',
        number: '000561',
        status: 'active',
        issued: '2014',
      },
      {
        name: 'Federally certified court interpreter',
        authority: 'Administrative Office of the United States Courts',
        status: 'active',
        issued: '2012',
      },
    ],
    skills: ['Legal translation', 'Court interpreting', 'Depositions'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Spanish', level: 'fluent' },
      { name: 'Polish', level: 'fluent' },
    ],
    rate: { amount: 68, currency: 'USD' },
    availability: { hoursPerWeek: 18, from: '2027-01-01', remote: true },
  },
];
