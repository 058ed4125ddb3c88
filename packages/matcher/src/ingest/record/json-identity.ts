import { joinParts } from './join-parts.js';
import type { JsonFields } from './json-fields.js';
import type { PersonRecord } from './person-record.js';

/** The person's whole name, from one field or from its parts. */
export function personName(fields: JsonFields): string | undefined {
  const whole = fields.line('name', 'fullName', 'formattedName');
  const parts = [
    fields.line('firstName', 'givenName'),
    fields.line('middleName'),
    fields.line('lastName', 'familyName'),
  ];
  return whole ?? joinParts(parts, ' ');
}

const VALUE_NAMES = ['value', 'url', 'address', 'number', 'email', 'emailAddress', 'phoneNumber', 'handle'];

function values(fields: JsonFields, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    fields
      .commaItems(name)
      .flatMap((item) => (typeof item === 'string' ? item : (item.line(...VALUE_NAMES) ?? []))),
  );
}

/** E-mail addresses, phone numbers and links under the names of any source, each once. */
export function contactLists(fields: JsonFields): Pick<PersonRecord, 'emails' | 'phones' | 'links'> {
  const unique = (...names: readonly string[]): readonly string[] => [
    ...new Set(values(fields, ...names).map((value) => value.replace(/^(?:mailto|tel):/i, ''))),
  ];
  return {
    emails: unique(
      'email',
      'emails',
      'emailAddress',
      'emailAddresses',
      'personalEmails',
      'workEmail',
      'primaryEmailAddress',
    ),
    phones: unique(
      'phone',
      'phones',
      'phoneNumber',
      'phoneNumbers',
      'personalNumbers',
      'primaryPhoneNumber',
      'telephone',
      'mobile',
    ),
    links: unique(
      'url',
      'urls',
      'link',
      'links',
      'website',
      'websites',
      'linkedin',
      'linkedinUrl',
      'linkedinProfileUrl',
      'profileUrl',
      'publicProfileUrl',
      'websiteAddresses',
      'websiteUrl',
      'socialMediaAddresses',
      'socialMedia',
      'socialLinks',
      'socialProfiles',
      'sameAs',
      'github',
      'githubUrl',
    ),
  };
}
