import type { JsonFields } from './json-fields.js';
import type { PersonRecord } from './person-record.js';
import { present } from './present.js';
import { availabilityWords, rateWords } from './terms-words.js';

const RATE_NAMES = ['ratePerHour', 'hourlyRate', 'rate'] as const;

/** Rate and availability under the names of any source. */
export function termsOf(fields: JsonFields): Pick<PersonRecord, 'availability'> & { readonly rate?: string } {
  const from = fields.isObject('rate') ? fields.object('rate') : fields;
  const amount =
    from?.line('amount', 'perHour') ?? (from === fields ? fields.line(...RATE_NAMES) : undefined);
  const currency = from?.line('currency') ?? fields.line('currency');
  const availability = availabilityWords(
    present({
      words: fields.line('availability'),
      hoursPerWeek: fields.line('hoursPerWeek', 'weeklyHours', 'capacityHours'),
      from: fields.date('availableFrom', 'startAvailable'),
      remote: fields.flag('remote'),
    }),
  );
  return { ...present({ rate: rateWords(amount, currency) }), availability };
}
