import type { CliSandbox } from './cli-run.js';

/** A wound-care physician with a Florida licence; everything here is invented. */
export const FLORIDA_PHYSICIAN = `Maren Oakhollow, MD
Wound Care Physician
Tampa, Florida
maren.oakhollow@example.com

Summary
Wound care physician. Treats diabetic foot ulcers and venous leg ulcers and reviews charts from home.
Rate: $110 per hour

Licenses
Florida medical license ME 904211, active

Experience
Wound Care Physician, Baywater Wound Center
January 2012 - Present
Debridement, advanced dressings and hyperbaric oxygen therapy for chronic wounds.
`;

/** The same work with a Georgia licence, as JSON Resume. */
export const GEORGIA_PHYSICIAN = JSON.stringify({
  basics: {
    name: 'Tobias Fennmoor',
    label: 'Wound Care Physician',
    location: { city: 'Savannah', region: 'Georgia', countryCode: 'US' },
    summary: 'Physician for chronic wounds at a hospital clinic.',
  },
  work: [
    {
      name: 'Pinecrest Clinic',
      position: 'Wound Care Physician',
      startDate: '2015-03',
      summary: 'Diabetic foot ulcers.',
    },
  ],
  certificates: [{ name: 'Georgia medical license', issuer: 'Georgia Composite Medical Board' }],
});

/** Two translators. */
export const POOL = `name,headline,city,country,languages,rate,currency
Ilse Brandmeer,Legal translator German-English,Bremen,Germany,German (native); English (fluent),55,EUR
Ruy Montclar,"Translator, patents and contracts",Porto,Portugal,Portuguese (native); English (fluent),48,EUR
`;

export const BRIEF = {
  title: 'Wound care physician in Florida',
  description: 'Reviews charts of patients with diabetic foot ulcers from home.',
  mustHave: [{ kind: 'credential', codes: ['physician-licence'], jurisdictions: ['US-FL'] }],
  niceToHave: [
    { kind: 'specialty', codes: ['wound-care'] },
    { kind: 'language', code: 'es' },
    { kind: 'rate', maxPerHour: 90, currency: 'USD' },
  ],
  asOf: '2026-06-01',
};

/** Imports the people above that are a text and a pool, and gives the ids of all who are stored. */
export async function importPeople(cli: CliSandbox): Promise<string[]> {
  await cli.run(['import', cli.write('florida.txt', FLORIDA_PHYSICIAN), cli.write('pool.csv', POOL)]);
  const { stdout } = await cli.run(['list', '--format', 'json']);
  return JSON.parse(stdout).map(({ id }: { id: string }) => id);
}
