import { keptByText } from '../taxonomy/kept-by-text.js';
import { professionsIn, studiedProfessions } from '../taxonomy/professions.js';
import { isPractitionerTitle } from './role.js';

/** What a title says of regulated professions. */
export interface TitleProfessions {
  /** Codes of the professions that its bearer practises. */
  readonly practised: readonly string[];
  /** Codes of those that its bearer studies for: "nursing student". */
  readonly studied: readonly string[];
}

/** The professions that a headline or the title of a position names. */
export const titleProfessions = keptByText(
  (title): TitleProfessions => ({
    practised: isPractitionerTitle(title) ? professionsIn(title).map(({ code }) => code) : [],
    studied: studiedProfessions(title),
  }),
);
