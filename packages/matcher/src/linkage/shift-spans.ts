/**
 * A copy of facts or passages whose spans lie `by` characters later. Every number under `start` or `end` is an
 * offset; dates of that name are text.
 */
export function shiftSpans<Facts>(facts: Facts, by: number): Facts {
  if (by === 0) return facts;
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? value + by : value,
  );
}
