import { packZip } from './pack-zip.js';

const zip = (files: Readonly<Record<string, string>>): Buffer =>
  packZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));

const TEXT = 'Ada Fictional\nWound care nurse\n\nExperience\nNurse, Bay Hospital, May 2019 to June 2022\n';
const TABLE = 'name,headline,skills\nAda Fictional,Wound care nurse,"triage; suturing"\nBo Ray,Judge,\n';

const RTF =
  "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard Ada Fictional\\par Nurse \\'e9\\u8211?\\cell\\row{\\*\\x y}\\v hidden\\v0\\par}";
const HTML =
  '<html><head><style>.x{display:none}</style></head><body><h1>Ada Fictional</h1><table><tr><td>2019</td><td>Bay Hospital</td></tr></table><ul><li>Wound&nbsp;care</ul><p style="font-size:0">x</p></body></html>';
const EUROPASS =
  '<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Ada</FirstName><Surname>Fictional</Surname></PersonName></Identification><WorkExperienceList><WorkExperience><Period><From year="2019" month="--05"/><Current>true</Current></Period><Position><Label>Nurse</Label></Position><Employer><Name>Bay Hospital</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>';
const ODT = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml':
    '<office:document-content><office:body><office:text><text:h>Ada Fictional</text:h><text:p>Nurse<text:tab/>Bay<text:s text:c="2"/></text:p><table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>',
};
const XLSX = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  'xl/sharedStrings.xml': '<sst><si><t>name</t></si><si><t>headline</t></si><si><r><t>Ada</t></r></si></sst>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>Nurse</t></is></c><c r="C2"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>',
};
const EXPORT = {
  'Profile.csv': 'First Name,Last Name,Headline\nAda,Fictional,Wound care nurse\n',
  'Positions.csv': 'Company Name,Title,Description,Started On,Finished On\nBay,Nurse,"<b>x</b>",Jan 2015,\n',
  'Education.csv': 'School Name,Start Date,End Date,Degree Name\nTampa,2010,2014,BSN\n',
};

/** Small fictional files of each format, for formats of which no real ones are there. */
export const MADE_SEEDS: Readonly<Record<string, readonly Buffer[]>> = {
  rtf: [Buffer.from(RTF)],
  html: [Buffer.from(HTML)],
  europass: [Buffer.from(EUROPASS)],
  odt: [zip(ODT)],
  xlsx: [zip(XLSX)],
  text: [Buffer.from(TEXT)],
  csv: [Buffer.from(TABLE)],
  json: [
    Buffer.from(
      '{"basics":{"name":"Ada","label":"Nurse"},"work":[{"position":"Nurse","startDate":"2019-05"}]}',
    ),
  ],
  jsonl: [Buffer.from('{"name":"Ada","headline":"Nurse"}\n{"name":"Bo","headline":"Judge"}\n')],
  'linkedin-export': [zip(EXPORT)],
  archive: [
    packZip([
      { name: 'cv/ada.txt', bytes: Buffer.from(TEXT) },
      { name: 'in.zip', bytes: zip({ 'pool.csv': TABLE }) },
    ]),
  ],
};
