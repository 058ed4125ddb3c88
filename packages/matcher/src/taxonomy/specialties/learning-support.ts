import { inField } from './in-field.js';

/** Teaching outside the classroom: tutoring, curricula, tests, schools and libraries. */
export const LEARNING_SUPPORT_SPECIALTIES = inField('teaching', [
  {
    code: 'tutoring',
    name: 'Tutoring',
    names: [
      'tutor',
      'private tutor',
      'academic tutor',
      'academic tutoring',
      'private tutoring',
      'test preparation tutor',
    ],
  },
  {
    code: 'curriculum-development',
    name: 'Curriculum development',
    names: [
      'curriculum developer',
      'curriculum design',
      'curriculum designer',
      'curriculum specialist',
      'curriculum writer',
    ],
  },
  {
    code: 'instructional-design',
    name: 'Instructional design',
    names: [
      'instructional designer',
      'learning designer',
      'e-learning developer',
      'e-learning development',
      'learning experience designer',
    ],
  },
  {
    code: 'educational-assessment',
    name: 'Educational assessment',
    names: [
      'assessment developer',
      'test item writer',
      'item writer',
      'item writing',
      'psychometrician',
      'psychometrics',
      'exam item writer',
    ],
  },
  {
    code: 'medical-education',
    name: 'Medical education',
    names: [
      'medical educator',
      'clinical educator',
      'graduate medical education',
      'continuing medical education',
    ],
  },
  {
    code: 'school-administration',
    name: 'School administration',
    names: [
      'school principal',
      'assistant principal',
      'head teacher',
      'headteacher',
      'school administrator',
      'educational leadership',
      'education administration',
      'vice principal',
      'deputy headteacher',
    ],
  },
  {
    code: 'school-counseling',
    name: 'School counseling',
    names: ['school counselor', 'guidance counselor', 'school counselling'],
  },
  {
    code: 'library-science',
    name: 'Library science',
    names: [
      'librarian',
      'library and information science',
      'archivist',
      'school librarian',
      'medical librarian',
      'law librarian',
    ],
  },
]);
