import type { Concept } from '../concept.js';

/** Teaching, examination writing and academic work. */
export const TEACHING_SKILLS: readonly Concept[] = [
  {
    code: 'curriculum-design',
    name: 'Curriculum design',
    names: [
      'curriculum development',
      'curriculum developer',
      'curriculum designer',
      'course design',
      'course development',
      'syllabus design',
    ],
  },
  {
    code: 'instructional-design',
    name: 'Instructional design',
    names: ['instructional designer', 'e-learning development', 'elearning development'],
  },
  { code: 'lesson-planning', name: 'Lesson planning', names: ['lesson plan', 'lesson preparation'] },
  {
    code: 'item-writing',
    name: 'Test item writing',
    names: [
      'item writing',
      'item writer',
      'exam question writing',
      'exam item writing',
      'multiple-choice question writing',
      'writing exam questions',
      'test question development',
      'question writer',
      'exam development',
    ],
  },
  {
    code: 'educational-assessment',
    name: 'Educational assessment',
    names: ['assessment design', 'student assessment'],
  },
  {
    code: 'psychometrics',
    name: 'Psychometrics',
    names: ['psychometrician', 'item response theory', 'psychometric analysis'],
  },
  { code: 'classroom-management', name: 'Classroom management' },
  {
    code: 'special-education',
    name: 'Special education',
    names: [
      'special education teacher',
      'individualized education program',
      'individualized education plan',
      'special educational needs',
    ],
  },
  {
    code: 'tutoring',
    name: 'Tutoring',
    names: ['private tutor', 'math tutor', 'exam tutor', 'academic tutor', 'one-on-one tutoring'],
  },
  {
    code: 'exam-marking',
    name: 'Exam marking',
    names: ['exam grading', 'essay grading', 'essay marking', 'grading exams', 'exam grader'],
  },
  {
    code: 'language-teaching',
    name: 'Language teaching',
    names: [
      'language teacher',
      'teaching english as a foreign language',
      'teaching english as a second language',
      'english language teaching',
    ],
    abbreviations: ['TEFL', 'TESOL'],
  },
  {
    code: 'learning-management-systems',
    name: 'Learning management systems',
    names: ['learning management platform'],
  },
  { code: 'moodle', name: 'Moodle', parents: ['learning-management-systems'] },
  {
    code: 'canvas-lms',
    name: 'Canvas LMS',
    parents: ['learning-management-systems'],
    names: ['instructure canvas'],
  },
  {
    code: 'academic-writing',
    name: 'Academic writing',
    names: ['scientific writing', 'scientific writer', 'manuscript writing', 'academic writer'],
  },
  {
    code: 'peer-review',
    name: 'Scholarly peer review',
    names: ['journal peer review', 'manuscript peer review', 'journal reviewer'],
  },
];
