import type { SampleLetter } from '../sample-letter.js';

/** Translators of German and an immigration lawyer, in their own words. */
export const languageAndLawLetters: readonly SampleLetter[] = [
  {
    file: 'candidate-29.txt',
    name: { first: 'Desta', last: 'Woldemariam' },
    phone: '(503) 555-0106',
    text: `{first} {last}
German to English legal translator, ATA-certified
Portland, Oregon
{email} / {phone}

About me

I translate legal German into English and nothing else. English is my native language; I learned German at
school, studied law for two years in Freiburg, and worked in a Frankfurt law firm before going freelance in
2013. Law firms send me contracts, statements of claim, judgments of the German civil courts, articles of
association, commercial register extracts and expert opinions. I revise machine translation too, when the
client wants it, and say so when it would be quicker to start again.

Certification

ATA-certified translator, German into English, American Translators Association, no. 000388, since 2014
Member of the Translators' Guild of Oregon

Work

January 2013 - present: Freelance legal translator, German to English, Portland, Oregon
   About 400,000 words a year. Regular clients are four law firms and an arbitration institution.
   Corporate and M&A documents, civil procedure, labor law, data protection notices.
   Since 2025: grading of German to English legal machine translation, 200 segments a week.

March 2009 - December 2012: In-house translator, Mainbruecke Rechtsanwaelte, Frankfurt am Main
   Legal translation from German into English for the corporate and banking groups.
   Built the bilingual term base of 6,500 entries.

Study

Master of Arts in German Translation, Wetherlam University, 2008
Two years of law (no degree), Freiburg, 2004 to 2006

Languages: English (native), German (C2), Amharic (conversational)
Tools: Trados Studio, memoQ

Rate: $70/hour or by the word. Available 20 hours a week, remote, from December 2026.
`,
  },
  {
    file: 'candidate-31.txt',
    name: { first: 'Jomar', last: 'Batungbakal' },
    phone: '+44 20 555-0144',
    text: `{first} {last}
Technical translator DE > EN
London, UK
{email}
{phone}

Hello, and thank you for looking at this. I am a native English speaker and have translated from German into
English for eleven years. My subjects are technical: machine tools, commissioning manuals, safety data sheets,
automotive diagnostics. I have done the odd set of terms of sale, but I am not a legal translator and hold no
translator certification.

2015 - now: freelance technical translator. Three machine builders and one chemicals company are my
regular clients. 500,000 words a year.
2013 - 2015: technical writer, Penworth Hydraulics, Reading. Manuals for pumps and valves, in English, from
German source material.

I work in Trados Studio and memoQ, deliver on the day agreed, and am happy to do a short test piece without
charge.

BEng Mechanical Engineering, University of Thornaby Vale, 2012.

English (native), German (C1), Tagalog (intermediate).
£45 per hour, 25 hours a week, remote, can start at once.
`,
  },
  {
    file: 'candidate-35.txt',
    name: { first: 'Callum', last: 'Farquharson' },
    phone: '(212) 555-0126',
    text: `{first} {last}
Immigration Attorney
New York, NY
{email} | {phone}

Summary
Immigration attorney, eleven years: work visas for nurses and physicians, family petitions, asylum, removal
defense before the immigration court. Reads medical and psychological reports for hardship waivers.

Bar
Admitted in New York, 2015, in good standing
Not admitted in Georgia or Florida; immigration practice is federal.

Experience
Managing Attorney, Lanternhouse Immigration Group, New York, NY
06/2019 to Current
* H-1B, O-1 and J-1 waiver petitions for hospitals; 140 cases a year
* Four hearings a month before the immigration court
* Trains law students in the clinic

Staff Attorney, Openharbor Legal Aid, New York, NY
09/2015 to 05/2019
* Asylum and special immigrant juvenile cases

Education
Juris Doctor, Ravenscourt University, 2015
Bachelor of Arts in Political Science, Kilbarrow University, 2011

Languages
English: native
Scottish Gaelic: basic
Spanish: fluent

$150/hour; 6 hours per week, remote, from March 2027
`,
  },
];
