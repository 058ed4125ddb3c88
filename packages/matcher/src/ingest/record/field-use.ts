/** What becomes of a column or field that has no place of its own. */
export type FieldUse = 'rest' | 'unused' | 'dropped';

/** What must not count, and need not be kept: it is not even rendered. */
const PROTECTED =
  /\b(?:race|racial|raceor|ethnic\w*|gender|sex|sexual|pronouns?|birth\w*|born|dob|nationalit\w*|citizenship|religio\w*|faith|marital|spouse|children|photo\w*|picture|pic|image|avatar|headshot|disab\w*|pregnan\w*|veteran|death|deceased|died|political|party|partyof|geschlecht|geburt\w*|nationalitat|staatsangehorigkeit|konfession|familienstand|foto|alter|sexe|sexo|genero|naissance|nacimiento|nascimento|nascita|nacionalidad|nationalite|estado civil|etat civil)\b|^(?:current )?age$|^age in years$/;

/** What says who the person is, by whatever name. */
const IDENTIFYING =
  /\b(?:e ?mails?|phones?|tel|telephone|mobile|cell|fax|url|link|linkedin|twitter|facebook|instagram|github|skype|website|homepage|handles?|username|nick ?name|street|address|zip|postal|postcode|house|ssn|passport|npi|dea|tax id|contact|manager|recruiter|reference|supervisor|referr(?:er|ed by)|(?:re)?appointing|nominated by|latitude|longitude|lat|long)\b|\b(?:first|middle|last)$/;

const NAME = /\bnames?\b/;
const NAME_OF_A_THING =
  /\b(?:company|employer|firm|organi[sz]ation|facility|hospital|clinic|practice|agency|court|school|college|university|programme?|project|product|brand|department|industry|job|course|degree|skill)\b/;

/** `yearsOfCalls` and `Years_of-calls (1)` as `years of calls 1`. */
export function foldHeading(heading: string): string {
  return heading
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A key as words with a capital: `barExams` as `Bar exams`. Headings with spaces or in capitals stay as they are. */
export function fieldHeading(key: string): string {
  if (/^[^_]*\s|^[\p{Lu}\p{N}]+$/u.test(key.trim())) return key.trim();
  const words = foldHeading(key);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Whether an unknown field may be used. Race, gender, age and the like are `dropped`; what says who the
 * person is, is `unused`, and so are numbers without a word; all else is the `rest` of the profile.
 */
export function fieldUse(heading: string, value: string): FieldUse {
  const use = headingUse(heading);
  return use === 'rest' && !/\p{L}/u.test(value) ? 'unused' : use;
}

/** The same by the heading alone. */
export function headingUse(heading: string): FieldUse {
  const words = foldHeading(heading).normalize('NFD').replace(/\p{M}/gu, '');
  if (PROTECTED.test(words)) return 'dropped';
  if (IDENTIFYING.test(words)) return 'unused';
  return NAME.test(words) && !NAME_OF_A_THING.test(words) ? 'unused' : 'rest';
}
