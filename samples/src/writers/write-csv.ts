import { emailOf, fullName } from '../identity.js';
import type { PoolRow } from '../pool-row.js';

const header =
  'name,email,phone,headline,summary,specialty,credentials,licence state,skills,languages,city,state,country,rate_per_hour,hours_per_week,available_from';

/** The rows as CSV (RFC 4180) with a header line. */
export function writeCsv(rows: readonly PoolRow[]): Buffer {
  const lines = rows.map((row) => cells(row).map(quoted).join(','));
  return Buffer.from(`${[header, ...lines].join('\r\n')}\r\n`);
}

function cells(row: PoolRow): readonly string[] {
  return [
    fullName(row.name),
    emailOf(row.name),
    row.phone,
    row.headline,
    row.summary,
    row.specialty,
    row.credentials,
    row.licenceState,
    row.skills,
    row.languages,
    row.city,
    row.state,
    row.country,
    row.ratePerHour,
    row.hoursPerWeek,
    row.availableFrom,
  ];
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
