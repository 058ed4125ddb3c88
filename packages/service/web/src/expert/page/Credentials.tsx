import type { Schemas } from '../../api/Schemas.js';
import type { CodeNames } from '../../api/useCodeNames.js';
import { dateWords, nameOf, spoken } from '../../api/words.js';
import { Chip } from '../../design/Chip.js';
import './Credentials.css';

/** So long before it runs out a credential is marked, in days. */
const SOON_DAYS = 90;
const DAY_MS = 86_400_000;

type Credential = Schemas['Credential'];

interface CredentialsProps {
  readonly credentials: readonly Credential[];
  readonly names: CodeNames;
}

/** Credentials with where they are in force, since when and until when. */
export function Credentials({ credentials, names }: CredentialsProps) {
  return (
    <ul class="plain-list credentials" aria-label="Credentials">
      {credentials.map((credential, at) => (
        <li key={`${credential.code} ${at}`} class="credential">
          <span>
            {titleOf(credential, names)}
            <Details credential={credential} />
          </span>
          <span class="soft">{placeOf(credential, names)}</span>
          <State credential={credential} />
          <Expiry expires={credential.expires} />
        </li>
      ))}
    </ul>
  );
}

/** A board certification says of what. */
function titleOf({ kind, name, specialty }: Credential, names: CodeNames): string {
  const field = kind === 'board-certification' ? nameOf(names, specialty) : undefined;
  return field === undefined ? name : `${name} · ${field}`;
}

function Details({ credential: { issued, number, authority } }: { readonly credential: Credential }) {
  const said = [authority, issued && `since ${dateWords(issued)}`, number && `no. ${number}`].filter(Boolean);
  return said.length === 0 ? null : <span class="small faint"> {said.join(', ')}</span>;
}

function placeOf({ jurisdiction, multistate }: Credential, names: CodeNames): string {
  const place = nameOf(names, jurisdiction) ?? '';
  return multistate ? `${place} and compact states` : place;
}

function State({ credential: { status, standing, expires } }: { readonly credential: Credential }) {
  if (daysUntil(expires) < 0 || status === 'expired') return <Chip tone="missing">Expired</Chip>;
  if (status === 'inactive') return <Chip tone="missing">{spoken(standing ?? status)}</Chip>;
  if (status === 'pending') return <Chip tone="partial">Pending</Chip>;
  if (daysUntil(expires) < SOON_DAYS) return <Chip tone="partial">Expires soon</Chip>;
  return status === 'active' ? <Chip tone="met">Active</Chip> : <Chip tone="unknown">Stated</Chip>;
}

function Expiry({ expires }: { readonly expires: string | undefined }) {
  if (expires === undefined) return null;
  const word = daysUntil(expires) < 0 ? 'ended' : 'until';
  return (
    <span class="small soft">
      {word} <time dateTime={expires}>{dateWords(expires)}</time>
    </span>
  );
}

/** Negative once it is over; a bare month or year lasts to its end. */
function daysUntil(date: string | undefined): number {
  if (date === undefined) return Number.POSITIVE_INFINITY;
  const [year = 0, month = 12, day = 0] = date.split('-').map(Number);
  const isWhole = date.length < 10;
  const end = isWhole ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return (end - Date.now()) / DAY_MS + 1;
}
