import { describe, expect, it } from 'vitest';
import { contentHash } from '#ingest/content-hash.js';
import { makePdfWithAttachment } from './make-pdf.js';
import { outlineWords } from './outline-words.js';
import { failureOf, readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

const CANDIDATE = `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
  <CandidateSupplier><hr:PartyName>Supplier</hr:PartyName></CandidateSupplier>
  <CandidatePerson>
    <PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Fictional</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>30</CountryDialing><oa:DialNumber>2100000000</oa:DialNumber></Communication>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@example.org</oa:URI></Communication>
    <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://ada.example.org</oa:URI></Communication>
    <Communication><Address><oa:AddressLine>1 Bay St</oa:AddressLine><oa:CityName>Athens</oa:CityName><CountryCode>gr</CountryCode><oa:PostalCode>10000</oa:PostalCode></Address></Communication>
    <NationalityCode>gr</NationalityCode><hr:BirthDate>1980-01-01</hr:BirthDate><GenderCode>2</GenderCode>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <hr:ExecutiveSummary>&lt;p&gt;Nurse &amp;amp; teacher.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory><EmployerHistory>
      <hr:OrganizationName>Bay Hospital</hr:OrganizationName>
      <OrganizationContact><Communication><Address><oa:CityName>Athens</oa:CityName><CountryCode>gr</CountryCode></Address></Communication></OrganizationContact>
      <PositionHistory>
        <PositionTitle typeCode="FREETEXT">Wound nurse</PositionTitle>
        <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
        <oa:Description><![CDATA[<ul><li>Ran the clinic</li></ul>]]></oa:Description>
      </PositionHistory>
    </EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance>
      <hr:OrganizationName>Gulf College</hr:OrganizationName>
      <AttendancePeriod><StartDate><hr:FormattedDateTime>2010</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2014</hr:FormattedDateTime></EndDate></AttendancePeriod>
      <EducationDegree><hr:DegreeName>BSc Nursing</hr:DegreeName></EducationDegree>
    </EducationOrganizationAttendance></EducationHistory>
    <PersonQualifications>
      <PersonCompetency><CompetencyID>ell</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
      <PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <hr:CompetencyDimension><eures:Score><hr:ScoreText>C2</hr:ScoreText></eures:Score></hr:CompetencyDimension>
        <hr:CompetencyDimension><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></hr:CompetencyDimension>
      </PersonCompetency>
      <PersonCompetency><hr:TaxonomyID>skill</hr:TaxonomyID><hr:CompetencyName>NPWT</hr:CompetencyName></PersonCompetency>
    </PersonQualifications>
    <Certifications><Certification><hr:CertificationName>CWCN</hr:CertificationName><IssuingAuthority>WOCNCB</IssuingAuthority></Certification></Certifications>
    <PublicationHistory><Publication><Title>On Wounds</Title></Publication></PublicationHistory>
  </CandidateProfile>
</Candidate>`;

const PASSPORT = `<?xml version="1.0"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
  <Identification>
    <PersonName><FirstName>Ada</FirstName><Surname>Fictional</Surname></PersonName>
    <ContactInfo>
      <Address><Contact><AddressLine>1 Bay St</AddressLine><PostalCode>10000</PostalCode><Municipality>Athens</Municipality><Country><Code>EL</Code><Label>Greece</Label></Country></Contact></Address>
      <Email><Contact>ada@example.org</Contact></Email>
      <TelephoneList><Telephone><Contact>+30 2100000000</Contact></Telephone></TelephoneList>
      <WebsiteList><Website><Contact>https://ada.example.org</Contact></Website></WebsiteList>
    </ContactInfo>
    <Demographics><Birthdate year="1980"/><Gender><Code>F</Code></Gender></Demographics>
  </Identification>
  <Headline><Type><Code>position</Code><Label>POSITION</Label></Type><Description><Label>Wound nurse</Label></Description></Headline>
  <WorkExperienceList><WorkExperience>
    <Period><From year="2019" month="--03"/><Current>true</Current></Period>
    <Position><Label>Wound nurse</Label></Position>
    <Activities>&lt;p&gt;Ran the clinic&lt;/p&gt;</Activities>
    <Employer><Name>Bay Hospital</Name><ContactInfo><Address><Contact><Municipality>Athens</Municipality></Contact></Address></ContactInfo></Employer>
  </WorkExperience></WorkExperienceList>
  <EducationList><Education>
    <Period><From year="2010"/><To year="2014"/><Current>false</Current></Period>
    <Title>BSc Nursing</Title><Organisation><Name>Gulf College</Name></Organisation>
  </Education></EducationList>
  <Skills><Linguistic>
    <MotherTongueList><MotherTongue><Description><Code>el</Code><Label>Greek</Label></Description></MotherTongue></MotherTongueList>
    <ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description><ProficiencyLevel><Listening>C2</Listening><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
  </Linguistic><JobRelated><Description>NPWT</Description></JobRelated></Skills>
</LearnerInfo></SkillsPassport>`;

const COMMON = {
  name: 'Ada Fictional',
  emails: ['ada@example.org'],
  phones: ['+30 2100000000'],
  links: ['https://ada.example.org'],
  address: '1 Bay St, 10000',
  location: 'Athens, Greece',
  education: [{ degree: 'BSc Nursing', institution: 'Gulf College', dates: '2010 – 2014' }],
  skills: ['NPWT'],
  languages: ['Greek (native)', 'English (B2)'],
};

function withPrefix(xml: string): string {
  return xml
    .replace(/<(\/?)(?=[A-Z])/g, '<$1ep:')
    .replace(/xmlns=/, 'xmlns:ep=')
    .replaceAll('hr:', 'x:');
}

describe('a Europass CV', () => {
  it.each([
    ['as it is written', CANDIDATE],
    ['with other prefixes', withPrefix(CANDIDATE)],
  ])('of version 1, %s', async (_, xml) => {
    const document = await readOne(await scratch.file('cv.xml', xml));
    expect(document.source.format).toBe('europass');
    expect(outlineWords(document)).toMatchObject({
      ...COMMON,
      summary: 'Nurse & teacher.',
      experience: [
        {
          title: 'Wound nurse',
          organisation: 'Bay Hospital',
          dates: '2019-03-01 – Present',
          location: 'Athens, Greece',
          span: expect.stringContaining('• Ran the clinic'),
        },
      ],
      credentials: ['CWCN, WOCNCB'],
      rest: ['On Wounds'],
    });
    expect(document.text).not.toMatch(/1980|Supplier/);
  });

  it('is read instead of the pages of the PDF that it is attached to', async () => {
    const pages = ['Elena Fictional', 'What the pages say'];
    const pdf = makePdfWithAttachment(pages, 'attachment.xml', Buffer.from(CANDIDATE));
    const document = await readOne(await scratch.file('cv.pdf', pdf));
    const alone = await readOne(await scratch.file('alone.xml', CANDIDATE));
    expect(document).toMatchObject({ text: alone.text, source: { format: 'europass' } });
    expect(document.contentHash).toBe(contentHash(pdf));
  });

  it.each(['<note>Ferrow</note>', 'no XML'])(
    'leaves other attachments of a PDF alone: %s',
    async (attached) => {
      const pdf = makePdfWithAttachment(['Wound nurse'], 'note.xml', Buffer.from(attached));
      const document = await readOne(await scratch.file('note.pdf', pdf));
      expect(document).toMatchObject({ text: 'Wound nurse', source: { format: 'pdf' } });
    },
  );

  it('of the Skills Passport', async () => {
    const document = await readOne(await scratch.file('passport.xml', PASSPORT));
    expect(outlineWords(document)).toMatchObject({
      ...COMMON,
      headline: 'Wound nurse',
      experience: [
        {
          title: 'Wound nurse',
          organisation: 'Bay Hospital',
          dates: '2019-03 – Present',
          location: 'Athens',
        },
      ],
    });
    expect(document.text).not.toMatch(/1980|\bF\b/);
  });

  it('expands no entity and opens no file', async () => {
    const doctype =
      '<!DOCTYPE Candidate [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>';
    const xml = CANDIDATE.replace('?>', `?>${doctype}`).replace('Bay Hospital', 'Bay &b;&c; Hospital');
    const document = await readOne(await scratch.file('bomb.xml', xml));
    expect(document.text).toContain('Bay &b;&c; Hospital');
  });

  it('that is cut off gives what it has; without a profile it is refused', async () => {
    const cut = CANDIDATE.slice(0, CANDIDATE.indexOf('<EducationHistory>'));
    expect((await readOne(await scratch.file('cut.xml', cut))).text).toContain('Wound nurse');
    const none = CANDIDATE.slice(0, CANDIDATE.indexOf('<CandidateProfile'));
    expect((await failureOf(await scratch.file('none.xml', none))).data).toMatchObject({
      reason: 'no_profile',
    });
  });

  it('nested without end is refused as broken, before anything goes down it', async () => {
    const root = '<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">';
    const error = await failureOf(await scratch.file('deep.xml', root + '<a>'.repeat(20_000)));
    expect([error.data, error.cause]).toEqual([expect.objectContaining({ reason: 'broken' }), undefined]);
  });

  it('is no other XML', async () => {
    const error = await failureOf(
      await scratch.file('other.xml', '<?xml version="1.0"?><Candidate><Name>Ada</Name></Candidate>'),
    );
    expect(error.code).toBe('unsupported_format');
  });
});
