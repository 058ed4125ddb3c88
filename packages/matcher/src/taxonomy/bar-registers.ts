/** Registers and associations of lawyers by their letters, and the state or country whose bar they keep. */
const REGISTERS: Readonly<Record<string, string>> = {
  ARDC: 'US-IL',
  BBO: 'US-MA',
  BPR: 'US-TN',
  KBA: 'US-KY',
  LSBA: 'US-LA',
  OSB: 'US-OR',
  SBN: 'US-CA',
  VSB: 'US-VA',
  WSBA: 'US-WA',
  LSO: 'CA-ON',
  LSBC: 'CA-BC',
  SRA: 'GB-ENG',
};
const REGISTER = new RegExp(
  `\\b(?:${Object.keys(REGISTERS).join('|')})(?=\\s*(?:#|[Nn]o\\b|ID\\b|number|\\d|,|\\)|$))`,
  'gu',
);

/** The bars that a text names by the letters of their register ("WSBA #30011"). */
export function barRegistersIn(
  text: string,
): { readonly code: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(REGISTER)].flatMap(({ index, 0: letters }) => {
    const code = REGISTERS[letters];
    return code === undefined ? [] : [{ code, start: index, end: index + letters.length }];
  });
}
