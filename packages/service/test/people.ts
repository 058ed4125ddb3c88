/** Fictional people of the tests: name, and what a profile in JSON says of each. */
export const NURSE = {
  name: 'Odalys Brennick',
  email: 'odalys@brennick.example',
  phone: '+1 305 555 0142',
  headline: 'Wound care nurse',
  summary: 'Odalys Brennick heals chronic wounds; mail odalys@brennick.example. RN since 2009.',
  location: { city: 'Miami', region: 'Florida', countryCode: 'US' },
  credentials: [{ name: 'Registered Nurse', jurisdiction: 'Florida', number: 'RN9281734', status: 'active' }],
  experience: [
    {
      title: 'Wound care nurse',
      organisation: 'Bayside Clinic',
      startDate: '2009-03',
      summary: 'Hyperbaric oxygen therapy.',
    },
  ],
  languages: ['English (native)', 'Spanish (fluent)'],
  rate: 80,
  currency: 'USD',
  hoursPerWeek: 20,
} as const;

export const ATTORNEY = {
  name: 'Tamsin Orrery',
  email: 'tamsin@orrery.example',
  headline: 'Patent attorney',
  summary:
    'Drafts and prosecutes patents for medical devices. Tamsin Orrery is admitted to the bar in New York.',
  location: { region: 'New York', countryCode: 'US' },
  credentials: [{ name: 'Attorney at Law', jurisdiction: 'New York', status: 'active' }],
  experience: [{ title: 'Patent attorney', organisation: 'Halloway & Finch', startDate: '2014-01' }],
  languages: ['English (native)', 'German (intermediate)'],
  rate: 210,
  currency: 'USD',
} as const;

export const TRANSLATOR = {
  name: 'Ilse Brandmeer',
  email: 'ilse@brandmeer.example',
  headline: 'Legal translator German-English',
  summary: 'Translates contracts and judgments.',
  location: { city: 'Bremen', country: 'Germany' },
  languages: ['German (native)', 'English (fluent)'],
  rate: 55,
  currency: 'EUR',
} as const;

/** Everything of these people that a blind answer must not show. */
export const IDENTIFYING = /Odalys|Brennick|305 555|RN9281734|Tamsin|Orrery|Ilse|Brandmeer|@/i;
