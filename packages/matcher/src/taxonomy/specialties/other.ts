import { ACCOUNTING_SPECIALTIES } from './accounting.js';
import { AI_TRAINING_SPECIALTIES } from './ai-training.js';
import { COMPUTER_OPERATIONS_SPECIALTIES } from './computer-operations.js';
import { DATA_SPECIALTIES } from './data.js';
import { ENGINEERING_SPECIALTIES } from './engineering.js';
import { FINANCIAL_SPECIALTIES } from './finance.js';
import { LEARNING_SUPPORT_SPECIALTIES } from './learning-support.js';
import { LIFE_SCIENCE_SPECIALTIES } from './life-science.js';
import { MANAGEMENT_SPECIALTIES } from './management.js';
import { SCIENCE_SPECIALTIES } from './science.js';
import { SOFTWARE_BRANCHES } from './software.js';
import { TEACHING_SPECIALTIES } from './teaching.js';
import { TRANSLATION_SPECIALTIES } from './translation.js';
import { WRITING_SPECIALTIES } from './writing.js';

/** Professions outside health and law. */
export const OTHER_PROFESSIONS = [
  ...SOFTWARE_BRANCHES,
  ...COMPUTER_OPERATIONS_SPECIALTIES,
  ...DATA_SPECIALTIES,
  ...ACCOUNTING_SPECIALTIES,
  ...FINANCIAL_SPECIALTIES,
  ...SCIENCE_SPECIALTIES,
  ...LIFE_SCIENCE_SPECIALTIES,
  ...ENGINEERING_SPECIALTIES,
  ...TRANSLATION_SPECIALTIES,
  ...WRITING_SPECIALTIES,
  ...TEACHING_SPECIALTIES,
  ...LEARNING_SUPPORT_SPECIALTIES,
  ...AI_TRAINING_SPECIALTIES,
  ...MANAGEMENT_SPECIALTIES,
];
