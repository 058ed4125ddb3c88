import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Engineers of machine learning, devices, browsers and phones. */
export const otherEngineers: readonly SamplePerson[] = [
  {
    file: 'candidate-12.pdf',
    layout: 'pdf-dates-left',
    name: { first: 'Mireille', last: 'Arsenelle' },
    headline: 'Machine Learning Engineer, Natural Language',
    phone: '(416) 555-0143',
    place: places.toronto,
    summary:
      'Machine learning engineer with seven years in language models: fine-tuning, retrieval, evaluation. Builds data pipelines for human feedback and has trained reward models from clinician ratings.',
    experience: [
      {
        title: 'Senior Machine Learning Engineer',
        organisation: 'Bluelattice Labs',
        city: 'Toronto',
        start: '2022-08',
        points: [
          'Reward models from pairwise ratings of 200 clinicians; calibration and drift checks.',
          'PyTorch, distributed training on 64 GPUs.',
          'Found and removed a length bias in the ratings; wrote the internal guide on judging evaluation sets.',
          'Works with physicians and nurses who write rubrics, and turns rubrics into training signals.',
        ],
      },
      {
        title: 'Machine Learning Engineer',
        organisation: 'Corbeau Search',
        city: 'Montreal',
        start: '2019-06',
        end: '2022-07',
        points: [
          'Dense retrieval in French and English, latency budget 20 ms.',
          'Query understanding for 30 million searches a day; distilled a cross-encoder into a two-tower model.',
          'Nightly evaluation with 4,000 judged queries.',
        ],
      },
    ],
    education: [
      { degree: 'Master of Science in Computer Science', school: 'Kilbarrow University', end: '2019-04' },
    ],
    credentials: [],
    skills: ['Python', 'PyTorch', 'RLHF', 'Retrieval', 'Evaluation', 'PostgreSQL'],
    languages: [
      { name: 'French', level: 'native' },
      { name: 'English', level: 'fluent' },
    ],
    rate: { amount: 120, currency: 'USD' },
    availability: { hoursPerWeek: 10, from: '2027-03', remote: true },
  },
  {
    file: 'candidate-24.docx',
    layout: 'docx-table',
    name: { first: 'Shira', last: 'Elkabetz' },
    headline: 'Embedded Engineer, Medical Devices',
    phone: '+49 30 555-0171',
    place: places.berlin,
    summary:
      'Embedded software engineer for infusion pumps and monitors. C and C++ on Cortex-M, real-time operating systems, IEC 62304 documentation. Eleven years of experience.',
    experience: [
      {
        title: 'Senior Embedded Engineer',
        organisation: 'Havelmark Medizintechnik',
        city: 'Berlin',
        start: '2019-05',
        points: [
          'Firmware of a syringe pump: motor control, alarms, watchdog; class C software under IEC 62304.',
          'Hardware bring-up and test automation in Python.',
          'Wrote the software safety classification and the hazard traceability for two device approvals.',
          'Reviews drivers of four colleagues; cut boot time to 300 milliseconds.',
        ],
      },
      {
        title: 'Firmware Engineer',
        organisation: 'Tessaline Sensors',
        city: 'Haifa',
        start: '2015-01',
        end: '2019-03',
        points: [
          'Bluetooth Low Energy sensors, bootloader, power optimization.',
          'Over-the-air updates for 200,000 sensors without a single bricked unit.',
          'Board bring-up with oscilloscope and logic analyzer.',
          'Factory test software for two contract manufacturers.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Science',
        field: 'Electrical Engineering',
        school: 'Carmelon Institute',
        start: '2010-10',
        end: '2014-09',
      },
    ],
    credentials: [],
    skills: ['C', 'C++', 'FreeRTOS', 'Cortex-M', 'IEC 62304', 'Python'],
    languages: [
      { name: 'Hebrew', level: 'native' },
      { name: 'English', level: 'fluent' },
      { name: 'German', level: 'B2' },
    ],
    rate: { amount: 90, currency: 'EUR' },
    availability: { hoursPerWeek: 10, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-41.json',
    layout: 'json-resume',
    name: { first: 'Hyejin', last: 'Namgung' },
    headline: 'Frontend Engineer, TypeScript and React',
    phone: '+351 21 555-0137',
    place: places.lisbon,
    summary:
      'Frontend engineer with eight years of TypeScript and React. Design systems, accessibility, charts. No back-end or database work. Rate: €75/hour, 25 hours/week, remote.',
    experience: [
      {
        title: 'Senior Frontend Engineer',
        organisation: 'Correio Azulado',
        city: 'Lisbon',
        start: '2020-09',
        points: [
          'Design system with 80 components in TypeScript and React; accessibility to WCAG 2.2 AA.',
          'Charts for parcel volumes with keyboard navigation and screen reader text; bundle size cut by 45 percent.',
          'Runs the weekly design review and mentors three junior engineers.',
        ],
      },
      {
        title: 'Frontend Engineer',
        organisation: 'Lagarta Sistemas',
        city: 'Lisbon',
        start: '2018-01',
        end: '2020-08',
        points: [
          'Single-page applications, end-to-end tests.',
          'Ticket sale front end in four languages, tested with screen readers.',
          'Moved the code base from JavaScript to TypeScript in six months.',
          'Reviewed the work of outside designers.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor',
        field: 'Design and Technology',
        school: 'Universidade do Vale Azul',
        start: '2013-09',
        end: '2017-06',
      },
    ],
    credentials: [],
    skills: ['TypeScript', 'React', 'CSS', 'Accessibility', 'Playwright'],
    languages: [
      { name: 'Korean', level: 'Native speaker' },
      { name: 'English', level: 'Fluent' },
      { name: 'Portuguese', level: 'Intermediate' },
    ],
  },
  {
    file: 'candidate-46.json',
    layout: 'linkedin-json',
    name: { first: 'Devika', last: 'Nambiar' },
    headline: 'Mobile engineer | Kotlin, Swift | Health apps',
    phone: '(206) 555-0157',
    place: places.seattle,
    summary:
      'Mobile engineer for health and fitness apps, Android first. Kotlin, Swift, offline sync, Bluetooth devices. Available for small projects at $95/hour, 10 hours a week.',
    experience: [
      {
        title: 'Senior Mobile Engineer',
        organisation: 'Strideloom',
        city: 'Seattle, Washington, United States',
        start: '2021-04',
        points: [
          'Android and iOS apps with 1.2 million users; background sync, glucose meter integration.',
          'Owns the release train: weekly builds, staged roll-out, crash budget of 0.2 percent.',
          'Cut cold start on low-end phones from 4.1 to 1.6 seconds and battery use of background sync by half.',
        ],
      },
      {
        title: 'Android Engineer',
        organisation: 'Pocketfern',
        city: 'Seattle, Washington, United States',
        start: '2017-07',
        end: '2021-03',
        points: [
          'Kotlin, Jetpack, release engineering.',
          'Rewrote the note editor in Kotlin, added offline search over 50,000 notes, mentored two interns.',
          'Set up device lab tests on eleven phone models.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Science',
        field: 'Computer Science',
        school: 'Highmoor University',
        start: '2013',
        end: '2017',
      },
    ],
    credentials: [],
    skills: ['Kotlin', 'Swift', 'Android', 'iOS', 'Bluetooth'],
    languages: [
      { name: 'English', level: 'FULL_PROFESSIONAL' },
      { name: 'Malayalam', level: 'NATIVE_OR_BILINGUAL' },
    ],
  },
];
