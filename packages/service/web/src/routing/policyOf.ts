import type { Schemas } from '../api/Schemas.js';

/** By what a plan is made. */
export type Policy = NonNullable<Schemas['PlanOrder']['policy']>;

/** The policy that an address holds as JSON, for the service to check; undefined: that of the last commit. */
export function policyOf(wishes: string): Policy | undefined {
  try {
    return JSON.parse(wishes);
  } catch {
    return undefined;
  }
}
