import { licenceOfField } from '../taxonomy/licence-of-field.js';
import { namedProfessions } from './named-professions.js';

/**
 * The licence that "licensed in …" means in a brief: that of the first profession it names, else of the first
 * field of work ("Neurologist, licensed in Ohio"); undefined when it names neither.
 */
export function askedLicence(brief: string): string | undefined {
  const profession = namedProfessions(brief)[0];
  if (profession !== undefined) return profession.licence === '' ? undefined : profession.licence;
  return licenceOfField(brief);
}
