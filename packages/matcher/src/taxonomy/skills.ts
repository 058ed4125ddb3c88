import type { Concept } from './concept.js';
import { Lexicon } from './lexicon.js';
import { AI_TRAINING_SKILLS } from './skills/ai-training.js';
import { BUSINESS_SKILLS } from './skills/business.js';
import { CLINICAL_REVIEW_SKILLS } from './skills/clinical-review.js';
import { COMPLIANCE_SKILLS } from './skills/compliance.js';
import { CONDITION_SKILLS } from './skills/conditions.js';
import { DATA_SKILLS } from './skills/data.js';
import { DEVELOPMENT_TOOL_SKILLS } from './skills/development-tools.js';
import { HEALTH_RECORD_SKILLS } from './skills/health-records.js';
import { INFRASTRUCTURE_SKILLS } from './skills/infrastructure.js';
import { LANGUAGE_SKILLS } from './skills/language.js';
import { LAW_SKILLS } from './skills/law.js';
import { LEGAL_TRANSACTION_SKILLS } from './skills/legal-transactions.js';
import { MACHINE_LEARNING_SKILLS } from './skills/machine-learning.js';
import { MEDICINE_SKILLS } from './skills/medicine.js';
import { PHARMACY_SKILLS } from './skills/pharmacy.js';
import { PROCEDURE_SKILLS } from './skills/procedures.js';
import { PSYCHOTHERAPY_SKILLS } from './skills/psychotherapy.js';
import { SCIENCE_SKILLS } from './skills/science.js';
import { TEACHING_SKILLS } from './skills/teaching.js';
import { TECHNOLOGY_SKILLS } from './skills/technology.js';
import { WOUND_CARE_SKILLS } from './skills/wound-care.js';

/**
 * Concrete skills, tools and techniques that profiles and briefs name. Most tools are concepts of their own, with
 * the skill that they prove, if any, as parent; so asking for the skill accepts the tool, and asking for one tool
 * accepts no other.
 */
export const SKILLS = new Lexicon<Concept>([
  ...WOUND_CARE_SKILLS,
  ...MEDICINE_SKILLS,
  ...PROCEDURE_SKILLS,
  ...CONDITION_SKILLS,
  ...PSYCHOTHERAPY_SKILLS,
  ...HEALTH_RECORD_SKILLS,
  ...CLINICAL_REVIEW_SKILLS,
  ...PHARMACY_SKILLS,
  ...LAW_SKILLS,
  ...LEGAL_TRANSACTION_SKILLS,
  ...COMPLIANCE_SKILLS,
  ...TECHNOLOGY_SKILLS,
  ...INFRASTRUCTURE_SKILLS,
  ...DEVELOPMENT_TOOL_SKILLS,
  ...DATA_SKILLS,
  ...MACHINE_LEARNING_SKILLS,
  ...LANGUAGE_SKILLS,
  ...AI_TRAINING_SKILLS,
  ...BUSINESS_SKILLS,
  ...SCIENCE_SKILLS,
  ...TEACHING_SKILLS,
]);
