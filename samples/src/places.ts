/** Where a person lives; region only where addresses usually name one. */
export interface Place {
  readonly city: string;
  readonly region?: string;
  readonly regionCode?: string;
  readonly country: string;
  readonly countryCode: string;
}

const inUnitedStates = (city: string, region: string, regionCode: string): Place => ({
  city,
  region,
  regionCode,
  country: 'United States',
  countryCode: 'US',
});

/** `Tampa, FL` in the United States, `Lisbon, Portugal` elsewhere. */
export function placeLine(place: Place): string {
  return `${place.city}, ${place.regionCode ?? place.country}`;
}

/** The cities that the sample people live in. */
export const places = {
  tampa: inUnitedStates('Tampa', 'Florida', 'FL'),
  miami: inUnitedStates('Miami', 'Florida', 'FL'),
  jacksonville: inUnitedStates('Jacksonville', 'Florida', 'FL'),
  orlando: inUnitedStates('Orlando', 'Florida', 'FL'),
  atlanta: inUnitedStates('Atlanta', 'Georgia', 'GA'),
  savannah: inUnitedStates('Savannah', 'Georgia', 'GA'),
  decatur: inUnitedStates('Decatur', 'Georgia', 'GA'),
  houston: inUnitedStates('Houston', 'Texas', 'TX'),
  sanAntonio: inUnitedStates('San Antonio', 'Texas', 'TX'),
  chicago: inUnitedStates('Chicago', 'Illinois', 'IL'),
  boston: inUnitedStates('Boston', 'Massachusetts', 'MA'),
  albany: inUnitedStates('Albany', 'New York', 'NY'),
  seattle: inUnitedStates('Seattle', 'Washington', 'WA'),
  denver: inUnitedStates('Denver', 'Colorado', 'CO'),
  phoenix: inUnitedStates('Phoenix', 'Arizona', 'AZ'),
  columbus: inUnitedStates('Columbus', 'Ohio', 'OH'),
  nashville: inUnitedStates('Nashville', 'Tennessee', 'TN'),
  leeds: { city: 'Leeds', country: 'United Kingdom', countryCode: 'GB' },
  hamburg: { city: 'Hamburg', country: 'Germany', countryCode: 'DE' },
  berlin: { city: 'Berlin', country: 'Germany', countryCode: 'DE' },
  lyon: { city: 'Lyon', country: 'France', countryCode: 'FR' },
  lisbon: { city: 'Lisbon', country: 'Portugal', countryCode: 'PT' },
  porto: { city: 'Porto', country: 'Portugal', countryCode: 'PT' },
  dublin: { city: 'Dublin', country: 'Ireland', countryCode: 'IE' },
  toronto: { city: 'Toronto', country: 'Canada', countryCode: 'CA' },
  amsterdam: { city: 'Amsterdam', country: 'Netherlands', countryCode: 'NL' },
  osaka: { city: 'Osaka', country: 'Japan', countryCode: 'JP' },
} as const satisfies Record<string, Place>;
