import type { Credential, Expert, ExpertProfile, Identity } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';
import type { TaxonomyNames } from '../taxonomy-names.js';
import { column } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { noticeLabel } from './notice-label.js';
import { placeLabel } from './place-label.js';
import { pathLabel } from './source-label.js';

/** A line's label and what it says; several values are several lines. */
type Row = readonly [label: string, ...values: (string | undefined)[]];

const LABEL_WIDTH = 16;

/** An expert as a person reads it: who it is, what the profile says, where it was read. */
export function expertText(expert: Expert, names: TaxonomyNames, screen: Screen): string[] {
  const rows = [
    ['Expert', expert.id] as const,
    ...identityRows(expert.identity),
    ...termRows(expert.profile, names),
    ...recordRows(expert.profile, names),
    [
      'Read from',
      ...expert.sources.map(
        ({ file, row }) => `${pathLabel(file)}${row === undefined ? '' : `, row ${row}`}`,
      ),
    ] as const,
    ['Notices', ...expert.sources.flatMap(({ notices = [] }) => notices.map(noticeLabel))] as const,
    ['Passages', String(expert.passages.length)] as const,
  ];
  return rows.flatMap((row) => rowLines(row, screen));
}

function rowLines([label, ...values]: Row, screen: Screen): string[] {
  const said = values.map((value) => printable(value ?? '')).filter((value) => value !== '');
  const lines = said.flatMap((value) => wrap(value, screen.width - LABEL_WIDTH, '  '));
  return lines.map((line, k) => screen.style('dim', column(k === 0 ? label : '', LABEL_WIDTH)) + line);
}

function identityRows({ name, emails, phones, links, address }: Identity): Row[] {
  return [
    ['Name', name],
    ['E-mail', ...emails],
    ['Telephone', ...phones],
    ['Links', ...links],
    ['Address', address],
  ];
}

function termRows(profile: ExpertProfile, names: TaxonomyNames): Row[] {
  const { headline, rate, availability } = profile;
  const hours = availability?.hoursPerWeek;
  const when = [
    hours === undefined ? '' : `${hours} h a week`,
    availability?.remote === true ? 'from home' : '',
    availability?.from === undefined ? '' : `from ${availability.from} on`,
  ];
  return [
    ['Headline', headline?.value],
    ['Place', placeLabel(profile, names)],
    ['Rate', rate && `${rate.currency} ${rate.amountPerHour}/h`],
    ['Availability', when.filter(Boolean).join(', ')],
  ];
}

function recordRows(profile: ExpertProfile, names: TaxonomyNames): Row[] {
  const practised = profile.specialties.filter(({ strength }) => strength === 'practised');
  const languages = profile.languages.map(({ code, level }) =>
    [names.name('language', code), level].filter(Boolean).join(', '),
  );
  return [
    ['Credentials', ...profile.credentials.map((one) => credentialText(one, names))],
    ['Fields', distinct(practised.map(({ code }) => names.name('specialty', code)))],
    ['Skills', distinct(profile.skills.map(({ name }) => name))],
    ['Languages', languages.join('; ')],
    ['Experience', ...profile.experience.map(experienceText)],
    ['Education', ...profile.education.map(educationText)],
  ];
}

function credentialText(credential: Credential, names: TaxonomyNames): string {
  const { name, specialty, jurisdiction, status, issued, expires } = credential;
  const parts = [
    name,
    specialty === undefined ? '' : names.name('specialty', specialty),
    jurisdiction === undefined ? '' : names.name('place', jurisdiction),
    status === 'stated' ? '' : status,
    issued === undefined ? '' : `issued ${issued}`,
    expires === undefined ? '' : `expires ${expires}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function experienceText({
  title,
  organisation,
  start,
  end,
  current,
}: ExpertProfile['experience'][number]): string {
  const until = current ? 'today' : end;
  const dates = start === undefined ? until : `${start} to ${until ?? '?'}`;
  return [dates, title?.value, organisation?.value].filter(Boolean).join(', ');
}

function educationText({ degree, field, institution, end }: ExpertProfile['education'][number]): string {
  return [end, degree?.value, field?.value, institution?.value].filter(Boolean).join(', ');
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}
