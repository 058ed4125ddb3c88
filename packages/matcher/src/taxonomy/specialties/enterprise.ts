import { BANKING_WORK } from './banking.js';
import { CLERICAL_WORK } from './clerks.js';
import { COMMUNICATION_WORK } from './communication.js';
import { COMPUTING_ROLES } from './computing-roles.js';
import { CUSTOMER_SERVICE_WORK } from './customer-service.js';
import { ENGINEERING_ROLES } from './engineering-roles.js';
import { FINANCE_ROLES } from './finance-roles.js';
import { HUMAN_RESOURCES_WORK } from './human-resources.js';
import { MANAGEMENT_ROLES } from './management-roles.js';
import { MARKETING_WORK } from './marketing.js';
import { OFFICE_WORK } from './office.js';
import { REAL_ESTATE_WORK } from './real-estate.js';
import { RECRUITMENT_AND_TRAINING } from './recruitment-and-training.js';
import { SALES_WORK } from './sales.js';
import { TECHNICIANS } from './technicians.js';

/** The roles of every enterprise: selling, staffing, administering, managing. */
export const ENTERPRISE_ROLES = [
  ...SALES_WORK,
  ...MARKETING_WORK,
  ...COMMUNICATION_WORK,
  ...CUSTOMER_SERVICE_WORK,
  ...REAL_ESTATE_WORK,
  ...HUMAN_RESOURCES_WORK,
  ...RECRUITMENT_AND_TRAINING,
  ...OFFICE_WORK,
  ...CLERICAL_WORK,
  ...BANKING_WORK,
  ...FINANCE_ROLES,
  ...MANAGEMENT_ROLES,
  ...COMPUTING_ROLES,
  ...ENGINEERING_ROLES,
  ...TECHNICIANS,
];
