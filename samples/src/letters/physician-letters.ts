import type { SampleLetter } from '../sample-letter.js';

/** Physicians of wound care and paediatrics, in their own words. */
export const physicianLetters: readonly SampleLetter[] = [
  {
    file: 'candidate-30.txt',
    name: { first: 'Rosalind', last: 'Pettigrove' },
    phone: '(941) 555-0104',
    text: `{first} {last}, MD
Wound care and hyperbaric medicine
Sarasota, Florida
{email}   {phone}

Board certified in Undersea and Hyperbaric Medicine (ABPM, 2009). Certified Wound Specialist Physician.
Licensed in Florida (ME 000291), exp. 01/2025. Not renewed: I stopped seeing patients when I moved into
consulting, and I do not plan to reactivate it.

What I have done

2018 - 2024  Medical director, wound care and hyperbaric center, Palmcrest Hospital, Sarasota
   Ran a clinic with three monoplace chambers. Wrote the indications policy, taught residents, did about
   3,000 visits a year: diabetic foot ulcers, radiation injury, crush injury, venous ulcers.

2008 - 2018  Physician, Gulfstrand Wound Center, Bradenton
   Outpatient wound care, debridement, hyperbaric oxygen therapy supervision, nursing home rounds.

2024 - today  Consultant, own practice
   Policy reviews and teaching slides for wound centers. No patient contact.

School: Doctor of Medicine, Ravenscourt University, 2003. Residency in emergency medicine, 2006.
Fellowship in undersea and hyperbaric medicine, Calder Bay University, 2008.

Languages: English (native), French (B2).
Rate: $100/hour. I can give 15 hours a week from home, starting in January 2027.
`,
  },
  {
    file: 'candidate-33.txt',
    name: { first: 'Lamine', last: 'Diabate' },
    phone: '(352) 555-0115',
    text: `Dr. {last} - short biography for the speakers' bureau

{first} {last}, MD, retired in 2021 after thirty-one years as a general surgeon and wound care physician in
Gainesville, Florida. {first} founded the hyperbaric unit at Alderwick Hospital in 1998 and directed it until
retirement. Formerly board certified in general surgery and in undersea and hyperbaric medicine; both
certificates have lapsed. Florida medical license ME 000087: status retired since 2021. No longer practices.

Positions
1998-2021   Director, Hyperbaric and Wound Care Unit, Alderwick Hospital, Gainesville, Florida
1990-1998   General Surgeon, Alderwick Hospital, Gainesville, Florida

Education
Doctor of Medicine, Gulf Meridian University, 1985
Residency in general surgery, Ostrander County Hospital, 1990

In the unit's first decade {first} treated divers from the whole Gulf coast; later most patients came with
diabetic foot ulcers and radiation injury.

Talks: history of hyperbaric medicine, diabetic foot, how to start a wound center.
Honorarium: $90/hour, up to 10 hours a week by video.
Contact: {email}, {phone}
`,
  },
  {
    file: 'candidate-36.txt',
    name: { first: 'Kalpana', last: 'Thapaliya' },
    phone: '(956) 555-0128',
    text: `{first} {last}, MD, FAAP
Pediatrician
McAllen, Texas | {email} | {phone}

PROFILE
General pediatrician on the Texas border, thirteen years in practice. Nearly all of my visits are in Spanish,
which I speak fluently. I have never worked on AI projects but would like to try.

LICENSE AND BOARDS
Texas medical license T 000863, active, expires 08/31/2028
Board certified, American Board of Pediatrics, 2013

EXPERIENCE
Pediatrician, Rio Alder Children's Clinic, McAllen, TX
August 2016 to present
- Well-child and sick visits, 22 patients a day
- Asthma education program in Spanish for parents
- Supervises two nurse practitioners

Pediatrician, Mesquite Plains Medical Center, Laredo, TX
July 2013 to July 2016
- Inpatient and newborn nursery

EDUCATION
Residency, Pediatrics, Mesquite Plains Medical Center, 2010 to 2013
Doctor of Medicine, Wetherlam University, 2010

LANGUAGES
English (native), Spanish (fluent), Nepali (fluent)

AVAILABILITY
5 hours a week, evenings, remote, from February 2027. $125 per hour.
`,
  },
];
