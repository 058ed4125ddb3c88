import type { Estimate } from '#evaluate/measure-run.js';

/** A figure with its interval: `.204 [.148, .275]`. */
export function figure({ value, low, high }: Estimate): string {
  return `${decimal(value)} [${decimal(low)}, ${decimal(high)}]`;
}

/** A difference with its interval: `+.012 [-.003, +.027]`; `0` where there is none in any unit. */
export function differenceFigure({ value, low, high }: Estimate): string {
  if (low === 0 && high === 0 && value === 0) return '0';
  return `${signed(value)} [${signed(low)}, ${signed(high)}]`;
}

/** Three decimals, without a zero before the point. */
export function decimal(value: number): string {
  const text = value.toFixed(3).replace(/^(-?)0\./, '$1.');
  return text === '-.000' ? '.000' : text;
}

function signed(value: number): string {
  const text = decimal(value);
  return text.startsWith('-') || text === '.000' ? text : `+${text}`;
}
