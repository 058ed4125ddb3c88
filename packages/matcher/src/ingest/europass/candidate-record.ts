import { credentialWords } from '../record/credential-words.js';
import { dateRange, dateWords } from '../record/date-words.js';
import { joinParts } from '../record/join-parts.js';
import type { PersonRecord, RecordPosition, RecordSection, RecordStudy } from '../record/person-record.js';
import { present } from '../record/present.js';
import type { XmlElement } from '../xml/xml-element.js';
import { languageWords } from './language-words.js';
import { allOf, countryName, firstOf, languageName, lineAt, textAt } from './local-xml.js';

/**
 * A `Candidate` of Europass (http://www.europass.eu/1.0). Birth date, gender, nationality and picture are not read;
 * of several profiles in several languages the first is.
 */
export function candidateRecord(candidate: XmlElement): PersonRecord {
  const profile = firstOf(candidate, 'CandidateProfile');
  return {
    ...identityOf(firstOf(candidate, 'CandidatePerson')),
    ...present({ headline: lineAt(profile, 'Headline'), summary: textAt(profile, 'ExecutiveSummary') }),
    experience: allOf(profile, 'EmployerHistory').flatMap(positionsAt),
    education: allOf(profile, 'EducationOrganizationAttendance').map(studyOf),
    credentials: [...allOf(profile, 'License'), ...allOf(profile, 'Certification')].flatMap(credentialOf),
    skills: competencies(profile, false).flatMap((item) => lineAt(item, 'CompetencyName') ?? []),
    languages: competencies(profile, true).flatMap(languageOf),
    availability: [],
    rest: [
      ...section('Publications', allOf(profile, 'Publication')),
      ...section('Projects', allOf(profile, 'Project')),
      ...section('Memberships', allOf(profile, 'NetworkAndMembership')),
      ...section('Volunteering', allOf(profile, 'VoluntaryWork')),
      ...section('Courses', allOf(profile, 'CourseCertification')),
      ...section('Awards', allOf(profile, 'HonorAndAward')),
    ],
    unused: section('Hobbies', allOf(profile, 'Hobby')),
  };
}

function identityOf(
  person: XmlElement | undefined,
): Pick<PersonRecord, 'name' | 'emails' | 'phones' | 'links' | 'address' | 'location'> {
  const channels = allOf(person, 'Communication');
  const address = firstOf(person, 'Address');
  const uris = channels.flatMap((channel) => lineAt(channel, 'URI') ?? []);
  return {
    ...present({
      name: joinParts(
        [lineAt(person, 'PersonName', 'GivenName'), lineAt(person, 'PersonName', 'FamilyName')],
        ' ',
      ),
      address: joinParts([lineAt(address, 'AddressLine'), lineAt(address, 'PostalCode')], ', '),
      location: placeIn(address),
    }),
    emails: uris.filter((uri) => uri.includes('@')),
    phones: channels.flatMap((channel) => phoneOf(channel) ?? []),
    links: uris.filter((uri) => !uri.includes('@')),
  };
}

function phoneOf(channel: XmlElement): string | undefined {
  const number = lineAt(channel, 'DialNumber');
  const country = lineAt(channel, 'CountryDialing')?.replace(/^\+?/, '+');
  return number === undefined ? undefined : joinParts([country, number], ' ');
}

function placeIn(element: XmlElement | undefined): string | undefined {
  const country = countryName(lineAt(element, 'CountryCode') ?? lineAt(element, 'Country'));
  return joinParts([lineAt(element, 'CityName') ?? lineAt(element, 'City'), country], ', ');
}

function period(element: XmlElement | undefined): string | undefined {
  const start = dateWords(lineAt(element, 'StartDate'));
  const end = dateWords(lineAt(element, 'EndDate'));
  const ongoing = lineAt(element, 'CurrentIndicator') ?? lineAt(element, 'Ongoing');
  return dateRange(start, end, ongoing === 'true');
}

function positionsAt(employer: XmlElement): readonly RecordPosition[] {
  return allOf(employer, 'PositionHistory').map((position) =>
    present({
      title: lineAt(position, 'PositionTitle'),
      organisation: lineAt(employer, 'OrganizationName'),
      dates: period(firstOf(position, 'EmploymentPeriod') ?? firstOf(employer, 'EmploymentPeriod')),
      location: placeIn(position) ?? placeIn(firstOf(employer, 'OrganizationContact')),
      text: textAt(position, 'Description'),
    }),
  );
}

function studyOf(attendance: XmlElement): RecordStudy {
  return present({
    degree: lineAt(attendance, 'DegreeName') ?? lineAt(attendance, 'ProgramName'),
    institution: lineAt(attendance, 'OrganizationName'),
    dates: period(firstOf(attendance, 'AttendancePeriod')),
    text: textAt(attendance, 'OccupationalSkillsCovered'),
  });
}

function credentialOf(credential: XmlElement): readonly string[] {
  const words = credentialWords(
    present({
      name:
        lineAt(credential, 'LicenseName') ??
        lineAt(credential, 'CertificationName') ??
        lineAt(credential, 'Title'),
      authority: lineAt(credential, 'IssuingAuthority'),
      number: lineAt(credential, 'LicenseID'),
      issued: dateWords(lineAt(credential, 'FirstIssuedDate') ?? lineAt(credential, 'IssueDate')),
      expires: dateWords(lineAt(credential, 'EndDate')),
    }),
  );
  return words === undefined ? [] : [words];
}

function competencies(profile: XmlElement | undefined, languages: boolean): readonly XmlElement[] {
  return allOf(profile, 'PersonCompetency').filter(
    (item) => /^language$/i.test(lineAt(item, 'TaxonomyID') ?? '') === languages,
  );
}

function languageOf(item: XmlElement): readonly string[] {
  const levels = allOf(item, 'ScoreText').map((score) => lineAt(score));
  return languageWords(languageName(lineAt(item, 'CompetencyID')), levels, levels.length === 0);
}

function section(heading: string, items: readonly XmlElement[]): readonly RecordSection[] {
  const entries = items.flatMap(
    (item) => joinParts([lineAt(item, 'Title'), textAt(item, 'Description')], '\n') ?? [],
  );
  return entries.length === 0 ? [] : [{ heading, entries }];
}
