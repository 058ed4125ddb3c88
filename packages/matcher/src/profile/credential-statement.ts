import type { CredentialStatus } from '../domain/credential.js';
import type { PartialDate } from '../domain/partial-date.js';
import { keptByText } from '../taxonomy/kept-by-text.js';
import { dates } from './date-range.js';

/** What the words around a credential say of it. */
export interface CredentialDetails {
  readonly status: CredentialStatus;
  readonly standing?: string;
  readonly number?: string;
  readonly issued?: PartialDate;
  readonly expires?: PartialDate;
}

const EXPIRY =
  /\b(?:exp(?:\.|ires?|iration|iry|ir(?:es|ing))?(?:\s+date)?|valid (?:through|until|to|thru)|renewal(?: due)?|renews|through|until|lapsed|expired)\b[\s:.(-]*(?:on |in )?/giu;
const NUMBER =
  /(?:#|\bno\.?|\bnumber|\blicen[sc]e|\blic\.?|\bbar)\s*(?:#|no\.?|number)?\s*:?\s*([A-Z]{0,4}[\s.-]?\d{3,}(?:[.-]?[\dA-Z]+)*)|\(([A-Z]{1,4}[\s-]?\d{4,})\)|\bno\.?\s*([A-Z]{1,3}\/\d{2,}\/\d{2,})/iu;
/** A number without a word before it: letters and digits together, or too many digits for a year. */
const BARE_NUMBER =
  /(?<![\w$.-])((?=[A-Z.-]{0,8}\d)[A-Z]{1,5}[.-]?\d{4,}[\dA-Z-]*|\d{2,3}[.-]\d{5,}|\d{5,}[A-Z]?)(?![\w/])/u;
const STATUSES: readonly (readonly [RegExp, CredentialStatus])[] = [
  [/\bexpired\b|\blapsed\b/i, 'expired'],
  [
    /\binactive\b|\bretired\b|\bsurrendered\b|\bsuspended\b|\bsuspension\b|\bdisbarment\b|\bnot authori[sz]ed\b|\brevoked\b|\bnot (?:current(?:ly)? )?(?:active|licensed|certified|admitted)\b|\bon leave\b|\bformer(?:ly)?\b|\bpreviously\b|\bno longer\b|\bdisbarred\b|\bresigned\b|\brelinquished\b|\bemeritus\b|\bdormant\b|\bnot in good standing\b/i,
    'inactive',
  ],
  [
    /\bpending\b|\bapplied\b|\bapplication\b|\bapplicant\b|\bin progress\b|\bexpected\b|\bcandidate\b|(?<!\b(?:active|current) and )\beligible\b(?! to practi)|\bsitting\b|\banticipated\b|\bstudent[- ]at[- ]law\b|\barticling\b|\bstudying\b|\bpreparing\b|\bworking towards?\b|\bpart[- ]qualified\b|\bin training\b|\benrolled in\b|\bpursuing\b|\bawaiting\b|\bwill sit\b|\bregistered for\b|\bscheduled\b/i,
    'pending',
  ],
  [/\bactive\b|\bcurrent(?:ly)?\b|\bunrestricted\b|\bin good standing\b|\bvalid\b/i, 'active'],
];

/** Reads standing, number, issue and expiry date from a statement such as `Florida (ME 12345), exp. 01/2028`. */
export const credentialDetails = keptByText((statement: string): CredentialDetails => {
  const expires = expiryOf(statement);
  const said = sinceReinstated(statement);
  const [pattern, status] = STATUSES.find(([one]) => one.test(said)) ?? [undefined, 'stated' as const];
  const standing = pattern?.exec(said)?.[0].toLowerCase();
  const number = numberOf(statement);
  const issued = dates(statement).find(({ date }) => date !== expires)?.date;
  return {
    status,
    ...(standing !== undefined && { standing }),
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued }),
    ...(expires !== undefined && { expires }),
  };
});

/** What was said before a reinstatement holds no longer, and what is denied never did. */
function sinceReinstated(statement: string): string {
  const at = statement.search(/\b(?:reinstated|restored|lifted)\b/i);
  return (at === -1 ? statement : statement.slice(at)).replace(NEVER, '');
}

const NEVER =
  /\b(?:never|no|not|without)\s+(?:been\s+|any\s+)?(?:suspended|disbarred|revoked|suspensions?|disciplined?|disciplinary|lapsed)\b/gi;

function expiryOf(statement: string): PartialDate | undefined {
  for (const match of statement.matchAll(EXPIRY)) {
    const from = match.index + match[0].length;
    const found = dates(statement.slice(from, from + 24))[0];
    if (found !== undefined && found.start <= 2) return found.date;
  }
  const range = /(?:19|20)\d\d\s*[-–—]\s*((?:\d{1,2}\/)?20\d\d)\b/u.exec(statement);
  return range?.[1] === undefined ? undefined : dates(range[1])[0]?.date;
}

function numberOf(statement: string): string | undefined {
  const match = NUMBER.exec(statement);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? BARE_NUMBER.exec(statement)?.[1])?.trim();
}
