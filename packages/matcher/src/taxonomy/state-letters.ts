import { PLACES } from './places.js';

const BEFORE_LICENCE = /^\s+(?:[\w-]+\s+){0,2}lic(?:en[sc]|\b)/i;
const PHYSICIAN_ASSISTANT = /physician assist|physician assoc|\bNCCPA\b|\bPA-C\b/i;

/**
 * Whether letters that are a degree or licence too are a state before a licence: "PA RN license", "MA license". Beside
 * a state's name they are none: "PA license in Nevada".
 */
export function isStateOfLicence(text: string, start: number, end: number): boolean {
  const letters = text.slice(start, end);
  if (!/^(?:PA|MA|MS)$/.test(letters) || !BEFORE_LICENCE.test(text.slice(end))) return false;
  if (letters === 'PA' && PHYSICIAN_ASSISTANT.test(text)) return false;
  return PLACES.find(text, { abbreviations: false }).length === 0;
}
