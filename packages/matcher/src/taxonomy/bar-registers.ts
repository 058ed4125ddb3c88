/** Registers of lawyers and of health professions by their letters, and the state or country whose they are. */
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
  GMC: 'GB',
  GDC: 'GB',
  NMC: 'GB',
  HCPC: 'GB',
  GPhC: 'GB',
  CPSO: 'CA-ON',
  AHPRA: 'AU',
};
const REGISTER = new RegExp(
  `\\b(?:${Object.keys(REGISTERS).join('|')})(?=\\s*(?:#|[Nn]o\\b|ID\\b|PIN\\b|number|regist|\\d|,|\\)|$))`,
  'gu',
);

/** The bars and registers that a text names by their letters ("WSBA #30011"). */
export function barRegistersIn(
  text: string,
): { readonly code: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(REGISTER)].flatMap(({ index, 0: letters }) => {
    const code = REGISTERS[letters];
    return code === undefined ? [] : [{ code, start: index, end: index + letters.length }];
  });
}
