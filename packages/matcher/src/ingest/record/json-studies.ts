import { joinParts } from './join-parts.js';
import { bulletLines, entryBody, entryDates } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import type { RecordStudy } from './person-record.js';
import { present } from './present.js';

/** Courses of study under the names of any source; ones that say nothing are left out. */
export function studiesOf(list: readonly JsonFields[]): readonly RecordStudy[] {
  return list.map(studyOf).filter((study) => Object.keys(study).length > 0);
}

function studyOf(fields: JsonFields): RecordStudy {
  return present({
    degree: fields.line('degree', 'degreeName', 'studyType', 'qualification'),
    field: fields.line('field', 'fieldOfStudy', 'area', 'major', 'subject'),
    institution: fields.line('institution', 'school', 'schoolName', 'university', 'college', 'name'),
    dates: entryDates(fields, false) ?? fields.date('year', 'graduated', 'graduationYear', 'date', 'dates'),
    text: joinParts([entryBody(fields), bulletLines(fields, 'courses')], '\n'),
  });
}
