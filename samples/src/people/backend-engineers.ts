import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Back-end engineers. */
export const backendEngineers: readonly SamplePerson[] = [
  {
    file: 'network-export.jsonl',
    layout: 'json-lines',
    name: { first: 'Meera', last: 'Subramanyam' },
    headline: 'Senior backend engineer, TypeScript and PostgreSQL',
    phone: '+351 22 555-0108',
    place: places.porto,
    summary:
      'Backend engineer with ten years of Node.js and PostgreSQL in payments and logistics. Designs schemas, tunes queries, writes TypeScript services that stay up. Contractor since 2022, works from Porto in Central and Western European hours.',
    experience: [
      {
        title: 'Backend Engineer (contract)',
        organisation: 'Skerrivane Software',
        start: '2022-05',
        points: [
          'TypeScript services for invoicing on Node.js and PostgreSQL 16; moved 2 TB to partitioned tables without downtime; p99 of the ledger query from 900 to 40 ms.',
        ],
      },
      {
        title: 'Senior Backend Engineer',
        organisation: 'Correio Azulado',
        start: '2018-02',
        end: '2022-04',
        points: [
          'Parcel tracking API in TypeScript, PostgreSQL with PostGIS, Kafka, Kubernetes. Led a team of four.',
          'Wrote the migration from a document database to PostgreSQL and the load tests that proved it.',
        ],
      },
      {
        title: 'Software Developer',
        organisation: 'Lagarta Sistemas',
        start: '2016-03',
        end: '2018-01',
        points: ['Node.js and PostgreSQL for a ticketing system.'],
      },
    ],
    education: [
      {
        degree: 'Master of Science in Informatics Engineering',
        school: 'Universidade do Vale Azul',
        end: '2016',
      },
    ],
    credentials: [],
    skills: [
      'TypeScript',
      'PostgreSQL',
      'Node.js',
      'SQL query tuning',
      'Kafka',
      'Kubernetes',
      'REST API design',
    ],
    languages: [
      { name: 'English', level: 'fluent' },
      { name: 'Portuguese', level: 'fluent' },
      { name: 'Tamil', level: 'native' },
    ],
    rate: { amount: 85, currency: 'EUR' },
    availability: { hoursPerWeek: 25, from: '2027-01-01', remote: true },
  },
  {
    file: 'candidate-07.pdf',
    layout: 'pdf-linkedin',
    name: { first: 'Tomoko', last: 'Hashizume' },
    headline: 'Principal backend engineer | TypeScript | PostgreSQL | Distributed systems',
    phone: '+31 20 555-0121',
    place: places.amsterdam,
    summary:
      'Principal engineer for TypeScript back ends on PostgreSQL. I take on architecture and rescue projects. Contract rate €140/hour, 20 to 30 hours a week, remote from Amsterdam.',
    experience: [
      {
        title: 'Principal Engineer',
        organisation: 'Dijkmeer Fintech',
        city: 'Amsterdam, Netherlands',
        start: '2021-09',
        points: [
          'Owner of the ledger: TypeScript, PostgreSQL with logical replication, event sourcing. 3,000 transactions a second at peak.',
          "Split a monolith of 400,000 lines into seven services over two years, with no lost transaction; wrote the team's handbook on migrations.",
        ],
      },
      {
        title: 'Senior Backend Engineer',
        organisation: 'Dijkmeer Fintech',
        city: 'Amsterdam, Netherlands',
        start: '2017-03',
        end: '2021-08',
        points: [
          'Node.js and TypeScript services, PostgreSQL schema design, on-call lead.',
          'Introduced property-based tests for money arithmetic and cut incidents by two thirds.',
        ],
      },
      {
        title: 'Backend Developer',
        organisation: 'Polderlicht Media',
        city: 'Utrecht, Netherlands',
        start: '2013-06',
        end: '2017-02',
        points: ['Node.js APIs for video.'],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Science',
        field: 'Computer Science',
        school: 'Hogeschool Westerdam',
        start: '2009',
        end: '2013',
      },
    ],
    credentials: [],
    skills: ['TypeScript', 'PostgreSQL', 'Node.js', 'Event Sourcing', 'System Design'],
    languages: [
      { name: 'English', level: 'Full Professional' },
      { name: 'Dutch', level: 'Native or Bilingual' },
    ],
    rate: { amount: 140, currency: 'EUR' },
    availability: { hoursPerWeek: 30, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-16.pdf',
    layout: 'pdf-inline',
    name: { first: 'Noelani', last: 'Kapule' },
    headline: 'Backend Engineer, Java and Oracle',
    phone: '+49 30 555-0155',
    place: places.berlin,
    summary:
      'Backend engineer for insurance systems: Java 21, Spring Boot, Oracle 19c, batch processing. Twelve years of experience, the last five as technical lead. Interested in a part-time contract next to a permanent position.',
    experience: [
      {
        title: 'Technical Lead, Policy Platform',
        organisation: 'Havelmark Versicherung',
        city: 'Berlin',
        start: '2020-10',
        points: [
          'Java and Spring Boot services, Oracle database with 900 tables, nightly batch of 4 million policies.',
          'Introduced contract tests and a monthly release.',
          'Coordinates eleven engineers in two cities; on-call rota of one week in six.',
          'Wrote the migration plan from a mainframe that was switched off in 2024.',
        ],
      },
      {
        title: 'Java Developer',
        organisation: 'Spreebogen IT',
        city: 'Berlin',
        start: '2014-09',
        end: '2020-09',
        points: [
          'SOAP and REST services, PL/SQL, performance tuning on Oracle.',
          'Claims interface to 40 repair shops, message queues, XML schemas.',
          'Trained apprentices in Java and in database design.',
        ],
      },
    ],
    education: [
      {
        degree: 'Diploma',
        field: 'Computer Science',
        school: 'Technische Hochschule Brandau',
        start: '2009-10',
        end: '2014-07',
      },
    ],
    credentials: [{ name: 'Oracle Database SQL Certified Associate', authority: 'Oracle', issued: '2018' }],
    skills: ['Java', 'Spring Boot', 'Oracle', 'PL/SQL', 'Jenkins'],
    languages: [
      { name: 'German', level: 'C1' },
      { name: 'English', level: 'native' },
    ],
    rate: { amount: 80, currency: 'EUR' },
    availability: { hoursPerWeek: 20, from: '2027-01', remote: true },
  },
];
