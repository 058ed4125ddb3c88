import { dateRange } from '../record/date-words.js';
import { joinParts } from '../record/join-parts.js';
import type { PersonRecord, RecordPosition, RecordSection, RecordStudy } from '../record/person-record.js';
import { present } from '../record/present.js';
import type { XmlElement } from '../xml/xml-element.js';
import { languageWords } from './language-words.js';
import { allOf, firstOf, lineAt, textAt } from './local-xml.js';

/** A `SkillsPassport` of Europass (schema versions 3). Demographics and photo are not read. */
export function skillsPassportRecord(passport: XmlElement): PersonRecord {
  const learner = firstOf(passport, 'LearnerInfo');
  const skills = firstOf(learner, 'Skills');
  return {
    ...identityOf(firstOf(learner, 'Identification')),
    ...present({ headline: lineAt(learner, 'Headline', 'Description', 'Label') }),
    experience: allOf(learner, 'WorkExperience').map(positionOf),
    education: allOf(learner, 'Education').map(studyOf),
    credentials: [],
    skills: ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].flatMap(
      (kind) => textAt(skills, kind, 'Description')?.split('\n') ?? [],
    ),
    languages: [
      ...allOf(skills, 'MotherTongue').flatMap((item) => languageWords(lineAt(item, 'Label'), [], true)),
      ...allOf(skills, 'ForeignLanguage').flatMap((item) =>
        languageWords(lineAt(item, 'Label'), levelsOf(firstOf(item, 'ProficiencyLevel')), false),
      ),
    ],
    availability: [],
    rest: achievements(learner),
    unused: [],
  };
}

function identityOf(
  person: XmlElement | undefined,
): Pick<PersonRecord, 'name' | 'emails' | 'phones' | 'links' | 'address' | 'location'> {
  const address = firstOf(person, 'Address');
  const contacts = (list: string): readonly string[] =>
    allOf(person, list).flatMap((item) => lineAt(item, 'Contact') ?? []);
  return {
    ...present({
      name: joinParts([lineAt(person, 'FirstName'), lineAt(person, 'Surname')], ' '),
      address: joinParts([lineAt(address, 'AddressLine'), lineAt(address, 'PostalCode')], ', '),
      location: placeIn(address),
    }),
    emails: contacts('Email'),
    phones: contacts('Telephone'),
    links: contacts('Website'),
  };
}

function placeIn(element: XmlElement | undefined): string | undefined {
  return joinParts([lineAt(element, 'Municipality'), lineAt(element, 'Country', 'Label')], ', ');
}

function period(element: XmlElement | undefined): string | undefined {
  const isCurrent = lineAt(element, 'Current') === 'true';
  return dateRange(dateOf(firstOf(element, 'From')), dateOf(firstOf(element, 'To')), isCurrent);
}

/** `<From year="2019" month="--03" day="---01"/>`, as XML Schema writes parts of a date. */
function dateOf(element: XmlElement | undefined): string | undefined {
  const { year, month, day } = element?.attribs ?? {};
  return joinParts([year, month?.replace(/^-+/, ''), day?.replace(/^-+/, '')], '-');
}

function positionOf(item: XmlElement): RecordPosition {
  return present({
    title: lineAt(item, 'Position', 'Label'),
    organisation: lineAt(item, 'Employer', 'Name'),
    dates: period(firstOf(item, 'Period')),
    location: placeIn(firstOf(item, 'Employer')),
    text: textAt(item, 'Activities'),
  });
}

function studyOf(item: XmlElement): RecordStudy {
  return present({
    degree: lineAt(item, 'Title'),
    field: lineAt(item, 'Field', 'Label'),
    institution: lineAt(item, 'Organisation', 'Name'),
    dates: period(firstOf(item, 'Period')),
    text: textAt(item, 'Activities'),
  });
}

function levelsOf(proficiency: XmlElement | undefined): readonly (string | undefined)[] {
  return ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing'].map((side) =>
    lineAt(proficiency, side),
  );
}

function achievements(learner: XmlElement | undefined): readonly RecordSection[] {
  const entries = allOf(learner, 'Achievement').flatMap(
    (item) => joinParts([lineAt(item, 'Title', 'Label'), textAt(item, 'Description')], '\n') ?? [],
  );
  return entries.length === 0 ? [] : [{ heading: 'Achievements', entries }];
}
