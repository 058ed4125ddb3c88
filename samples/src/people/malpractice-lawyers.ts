import { places } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** Lawyers of medical malpractice, and those who work beside them. */
export const malpracticeLawyers: readonly SamplePerson[] = [
  {
    file: 'candidate-21.docx',
    layout: 'docx-plain',
    name: { first: 'Yaretzi', last: 'Cocom' },
    postNominals: 'Esq.',
    headline: 'Trial Lawyer, Medical Malpractice Defense',
    phone: '(404) 555-0107',
    place: places.atlanta,
    summary:
      'Trial lawyer who defends physicians, nurses and hospitals in medical malpractice cases in Georgia. Fourteen years in practice, 23 jury trials to verdict, 15 as first chair. Comfortable with expert affidavits, causation experts and apportionment. Also advises hospitals on peer review privilege.',
    experience: [
      {
        title: 'Partner, Medical Malpractice Defense',
        organisation: 'Ellery Vance & Thorne LLP',
        city: 'Atlanta, GA',
        start: '2019-01',
        points: [
          'First-chair defense counsel in surgical, obstetric and emergency medicine malpractice trials; eleven defense verdicts.',
          'Deposed more than 200 medical experts; argued exclusion of causation testimony in state and federal court.',
          'Supervises four associates and two nurse paralegals.',
        ],
      },
      {
        title: 'Associate, Professional Liability Litigation',
        organisation: 'Ellery Vance & Thorne LLP',
        city: 'Atlanta, GA',
        start: '2014-03',
        end: '2018-12',
        points: [
          'Discovery, motions for summary judgment, second chair in eight malpractice trials for hospitals and physicians.',
        ],
      },
      {
        title: 'Assistant District Attorney',
        organisation: 'Pinemarsh County District Attorney',
        city: 'Macon, GA',
        start: '2012-08',
        end: '2014-02',
        points: ['Tried 30 misdemeanor and felony cases.'],
      },
    ],
    education: [
      {
        degree: 'Juris Doctor',
        field: 'cum laude',
        school: 'Hollis Fell School of Law',
        start: '2009-08',
        end: '2012-05',
      },
      {
        degree: 'Bachelor of Science',
        field: 'Nursing',
        school: 'Netherby State College',
        start: '2003-08',
        end: '2007-05',
      },
    ],
    credentialsHeading: 'Bar Admissions',
    credentials: [
      { name: 'State Bar of Georgia', number: '000318', status: 'active, in good standing', issued: '2012' },
      { name: 'United States District Court, Northern District of Georgia', issued: '2014' },
      { name: 'Georgia Court of Appeals', issued: '2013' },
    ],
    skills: [
      'Jury trials',
      'Medical malpractice defense',
      'Expert depositions',
      'Summary judgment',
      'Peer review privilege',
      'Medical records review',
    ],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Spanish', level: 'professional' },
    ],
    rate: { amount: 240, currency: 'USD' },
    availability: { hoursPerWeek: 10, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-04.pdf',
    layout: 'pdf-dates-left',
    name: { first: 'Rukmini', last: 'Deshpande' },
    postNominals: 'J.D.',
    headline: 'Medical Malpractice Defense Trial Attorney',
    phone: '(904) 555-0131',
    place: places.jacksonville,
    summary:
      'Trial attorney defending hospitals, nursing homes and physicians against malpractice claims in Florida and Alabama. Sixteen years at the bar, 31 jury trials. Not admitted in any other state.',
    experience: [
      {
        title: 'Shareholder, Health Care Litigation',
        organisation: 'Marchbank Oduya P.A.',
        city: 'Jacksonville, FL',
        start: '2017-05',
        points: [
          'Lead defense counsel in birth injury, delayed diagnosis and wound care cases; nine defense verdicts since 2018.',
          'Coordinates national experts for a hospital group with 14 facilities.',
          'Trains junior lawyers in cross-examination.',
        ],
      },
      {
        title: 'Associate',
        organisation: 'Strickett & Bowe LLP',
        city: 'Birmingham, AL',
        start: '2010-09',
        end: '2017-04',
        points: [
          'Medical malpractice and nursing home defense, from answer to verdict.',
          'Drafted appellate briefs.',
          'Second chair in nine jury trials before taking the lead in 2014.',
        ],
      },
    ],
    education: [
      { degree: 'Juris Doctor', school: 'Kestrel Ridge University School of Law', end: '2010-05' },
      { degree: 'Bachelor of Arts in History', school: 'Kestrel Ridge University', end: '2007-05' },
    ],
    credentialsHeading: 'Bar Admissions',
    credentials: [
      { name: 'The Florida Bar', number: '000462', status: 'active', issued: '2017' },
      { name: 'Alabama State Bar', status: 'active', issued: '2010' },
    ],
    skills: ['Jury trials', 'Medical malpractice defense', 'Depositions of medical experts', 'Mediation'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Marathi', level: 'fluent' },
    ],
    rate: { amount: 225, currency: 'USD' },
    availability: { hoursPerWeek: 10, from: '2027-01', remote: true },
  },
  {
    file: 'candidate-08.pdf',
    layout: 'pdf-inline',
    name: { first: 'Thaddeus', last: 'Pruitt' },
    postNominals: 'BCPA',
    headline: 'Patient Advocate, Medical Malpractice and Billing Disputes',
    phone: '(404) 555-0158',
    place: places.atlanta,
    summary:
      'Independent patient advocate in Georgia. I help families after a bad outcome: obtain and read the records, write the timeline, sit with them at meetings with the hospital, and introduce them to trial lawyers when a malpractice claim looks likely. I am not a lawyer and give no legal advice.',
    experience: [
      {
        title: 'Patient Advocate',
        organisation: 'Lanthorn Patient Advocates',
        city: 'Atlanta, GA',
        start: '2018-02',
        points: [
          'More than 400 families, about 60 of whom went on to a medical malpractice claim.',
          'Attended depositions and mediation as support person; worked with defense and plaintiff trial lawyers.',
          'Negotiated 2.3 million dollars off hospital bills.',
        ],
      },
      {
        title: 'Patient Relations Coordinator',
        organisation: 'Dunmarrow Memorial Hospital',
        city: 'Macon, GA',
        start: '2012-04',
        end: '2018-01',
        points: [
          'Handled grievances with risk management and defense counsel.',
          'Prepared files for the malpractice insurer.',
        ],
      },
    ],
    education: [
      {
        degree: 'Bachelor of Social Work',
        school: 'Netherby State College',
        start: '2007-08',
        end: '2011-05',
      },
    ],
    credentials: [
      {
        name: 'Board Certified Patient Advocate (BCPA)',
        authority: 'Patient Advocate Certification Board',
        issued: '2019',
        expires: '2028-03',
      },
    ],
    skills: ['Medical records review', 'Timelines', 'Mediation support', 'Billing disputes'],
    languages: [{ name: 'English', level: 'native' }],
    rate: { amount: 75, currency: 'USD' },
    availability: { hoursPerWeek: 20, from: '2026-12', remote: true },
    extras: [
      {
        heading: 'References',
        lines: [
          'Ottoline Brankovic, trial lawyer, medical malpractice defense, admitted to the State Bar of Georgia 2004',
        ],
      },
    ],
  },
  {
    file: 'candidate-22.docx',
    layout: 'docx-table',
    name: { first: 'Oisin', last: 'Geraghty' },
    headline: 'Senior Paralegal, Medical Malpractice Defense',
    phone: '(770) 555-0114',
    place: places.decatur,
    summary:
      'Paralegal with twelve years in medical malpractice defense in Georgia. Builds chronologies, finds experts, prepares exhibits and runs the trial room. Works under the supervision of attorneys; not admitted to any bar.',
    experience: [
      {
        title: 'Senior Paralegal',
        organisation: 'Ellery Vance & Thorne LLP',
        city: 'Atlanta, GA',
        start: '2017-09',
        points: [
          'Supports partners in medical malpractice defense trials: medical chronologies, exhibit lists, witness schedules.',
          'Trial support in 18 jury trials.',
          'Finds and schedules medical experts in 25 specialties and keeps their testimony lists.',
          'Trains new paralegals in reading hospital records.',
        ],
      },
      {
        title: 'Litigation Paralegal',
        organisation: 'Wexcombe Lyle LLC',
        city: 'Atlanta, GA',
        start: '2014-05',
        end: '2017-08',
        points: [
          'Discovery responses, records requests, deposition summaries in professional liability cases.',
          'Organized document review with a vendor for cases of up to 300,000 pages.',
        ],
      },
    ],
    education: [
      {
        degree: 'Associate of Applied Science',
        field: 'Paralegal Studies',
        school: 'Netherby State College',
        start: '2012-08',
        end: '2014-05',
      },
    ],
    credentials: [
      {
        name: 'Certified Paralegal (CP)',
        authority: 'National Association of Legal Assistants',
        issued: '2016',
        expires: '2028-06',
      },
    ],
    skills: ['Medical chronologies', 'Trial preparation', 'E-discovery', 'Medical malpractice defense'],
    languages: [
      { name: 'English', level: 'native' },
      { name: 'Irish', level: 'fluent' },
    ],
    rate: { amount: 55, currency: 'USD' },
    availability: { hoursPerWeek: 15, from: '2027-01', remote: true },
  },
];
