import { inDigits } from './inDigits.js';

/** So many of something: `1 person`, `2 people`. */
export function counted(number: number, one: string, many: string): string {
  return `${inDigits(number)} ${number === 1 ? one : many}`;
}
