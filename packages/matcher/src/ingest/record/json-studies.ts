import { joinParts } from './join-parts.js';
import { entryDates } from './json-dates.js';
import { bulletLines, entryBody } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import type { RecordStudy } from './person-record.js';
import { present } from './present.js';

/** Courses of study under the names of any source; ones that say nothing are left out. */
export function studiesOf(list: readonly JsonFields[]): readonly RecordStudy[] {
  return list.map(studyOf).filter((study) => Object.keys(study).length > 0);
}

function studyOf(fields: JsonFields): RecordStudy {
  return present({
    degree: fields.line('degree', 'degrees', 'degreeName', 'studyType', 'qualification', 'subtitle'),
    field: fields.line('field', 'fieldOfStudy', 'area', 'major', 'majors', 'subject', 'discipline'),
    institution: fields.line(
      'institution',
      'school',
      'schoolName',
      'university',
      'college',
      'name',
      'org',
      'title',
    ),
    dates: entryDates(fields, false) ?? fields.date('year', 'graduated', 'graduationYear', 'date', 'dates'),
    text: joinParts([entryBody(fields), bulletLines(fields, 'courses')], '\n'),
  });
}
