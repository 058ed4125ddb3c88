import type { ExpertProfile } from '../domain/expert-profile.js';
import type { Located } from '../domain/span.js';
import { titleProfessions } from './title-professions.js';

/** A title or headline by which a practitioner names a profession. */
export interface ProfessionalTitle {
  readonly title: Located<string>;
  /** Code of the profession. */
  readonly profession: string;
}

/** The professions that a headline and titles name, the headline first. */
export function professionalTitles({ headline, experience }: ExpertProfile): ProfessionalTitle[] {
  return [headline, ...experience.map(({ title }) => title)].flatMap((title) =>
    title === undefined
      ? []
      : titleProfessions(title.value).practised.map((profession) => ({ title, profession })),
  );
}
