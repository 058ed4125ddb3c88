import type { ComponentChildren } from 'preact';
import type { Schemas } from '../../api/Schemas.js';
import type { CodeNames } from '../../api/useCodeNames.js';
import { dateWords, languageName, nameOf, spoken } from '../../api/words.js';
import { Chip } from '../../design/Chip.js';
import { Credentials } from './Credentials.js';
import { Education } from './Education.js';
import { Timeline } from './Timeline.js';

interface ProfileProps {
  readonly profile: Schemas['ExpertProfile'];
  readonly names: CodeNames;
}

/** What is known of what an expert does. */
export function Profile({ profile, names }: ProfileProps) {
  const { headline, summary, specialties, skills, credentials, experience, education } = profile;
  const practised = unique(specialties.filter(({ strength }) => strength === 'practised'));
  const mentioned = unique(specialties.filter(({ strength }) => strength === 'mentioned'));
  return (
    <>
      <section class="panel stack" aria-labelledby="profile">
        <h2 id="profile">{headline?.value ?? 'Profile'}</h2>
        <Terms profile={profile} names={names} />
        {summary && <p class="soft summary">{summary.value}</p>}
        <ul class="plain-list row" aria-label="Specialties">
          {practised.map((code) => (
            <li key={code}>
              <Chip tone="accent">{nameOf(names, code)}</Chip>
            </li>
          ))}
          {mentioned
            .filter((code) => !practised.includes(code))
            .map((code) => (
              <li key={code}>
                <Chip>{nameOf(names, code)} (mentioned)</Chip>
              </li>
            ))}
        </ul>
      </section>
      <Part title="Credentials" isEmpty={credentials.length === 0}>
        <Credentials credentials={credentials} names={names} />
      </Part>
      <Part title="Experience" isEmpty={experience.length === 0}>
        <Timeline experience={experience} />
      </Part>
      <Part title="Education" isEmpty={education.length === 0}>
        <Education education={education} />
      </Part>
      <Part title="Skills" isEmpty={skills.length === 0}>
        <ul class="plain-list row">
          {unique(skills).map((code) => (
            <li key={code}>
              <Chip>{skills.find((one) => one.code === code)?.name}</Chip>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}

/** A part of a profile; what nothing is said of is left out. */
function Part({ title, isEmpty, children }: PartProps) {
  if (isEmpty) return null;
  return (
    <section class="panel stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Terms({ profile, names }: ProfileProps) {
  const { location, rate, availability, languages, statedYears = [] } = profile;
  const region = location?.region ?? location?.country;
  const years = Math.max(0, ...statedYears.map((one) => one.years));
  const terms = [
    region && [location?.city, nameOf(names, region)].filter(Boolean).join(', '),
    years > 0 && `${years} years stated`,
    rate && `${rate.currency} ${rate.amountPerHour}/h`,
    availability?.hoursPerWeek && `${availability.hoursPerWeek} h a week`,
    availability?.from && `from ${dateWords(availability.from)}`,
    availability?.atOnce && 'at once',
    availability?.remote === true && 'remote',
    availability?.remote === false && 'on site',
    ...languages.map(({ code, level }) => `${languageName(code)}${level ? ` (${spoken(level)})` : ''}`),
  ];
  return (
    <ul class="plain-list row small terms" aria-label="Terms">
      {terms.filter(Boolean).map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ul>
  );
}

function unique(facts: readonly { readonly code: string }[]): string[] {
  return [...new Set(facts.map(({ code }) => code))];
}
