import type { Duty } from './duty.js';
import { importDuty } from './import-duty.js';

/** All that is done in the background. */
export const DUTIES: readonly Duty[] = [importDuty];
