/** States of the Nurse Licensure Compact, in each of which a multistate licence of another is valid (2026). */
const NURSE_COMPACT =
  'AL AZ AR CO CT DE FL GA ID IN IA KS KY LA ME MD MS MO MT NE NH NJ NM NC ND OH OK PA RI SC SD TN TX UT VT VA WA WV WI WY'
    .split(' ')
    .map((state) => `US-${state}`);

const COMPACTS: Readonly<Record<string, readonly string[]>> = { rn: NURSE_COMPACT, lpn: NURSE_COMPACT };

/** The jurisdictions (ISO 3166-2) in which a multistate licence of a code is valid; empty when there is no compact. */
export function compactStates(code: string): readonly string[] {
  return COMPACTS[code] ?? [];
}
