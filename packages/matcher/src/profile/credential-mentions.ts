import type { CredentialKind } from '../domain/credential.js';
import type { Span } from '../domain/span.js';
import { CITIES } from '../taxonomy/cities.js';
import type { Mention } from '../taxonomy/concept.js';
import type { CredentialType } from '../taxonomy/credential-type.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { jurisdictionsIn } from './jurisdictions.js';

/** A credential named in a statement. */
export interface CredentialMention extends Span {
  readonly type: CredentialType;
  /** The part of the statement that speaks of it. */
  readonly scope: Span;
}

const OTHERS =
  /\b(?:supervis\w+|manag\w+|train\w+|teach\w+|hired|recruit\w+|support\w+|assist\w+|refer\w+|sold|sell\w*|schedul\w+|alongside|working with|worked with|help\w*|for|to|by) (?:\w+ ){0,3}$/i;

/**
 * The credentials that a statement names, not those of others ("supervised nurses") and no state codes after
 * a city ("Baltimore, MD"). A lone one speaks for the whole statement; of several each has the words up to the
 * next, but a degree beside a licence ("Medical license (MD), Florida") takes no words from it.
 * @param kind what the heading above says the statement is about
 * @param letters whether letters alone ("RN", "JD") name a credential here
 */
export function credentialMentions(
  text: string,
  kind: CredentialKind | undefined,
  letters: boolean,
): CredentialMention[] {
  const named = CREDENTIALS.find(text, { abbreviations: letters })
    .filter((mention) => isOwn(text, mention))
    .flatMap(({ code, start, end }) => {
      const type = CREDENTIALS.get(code);
      return type === undefined ? [] : [{ type, start, end }];
    });
  const hinted = named.length === 0 ? hintedType(kind, text) : undefined;
  return hinted === undefined
    ? scoped(text, named)
    : scoped(text, [{ type: hinted, start: 0, end: text.length }]);
}

function isOwn(text: string, { start, form }: Mention): boolean {
  const before = text.slice(0, start);
  return !OTHERS.test(before) && !(form === 'abbreviation' && standsAfterCity(before));
}

function standsAfterCity(before: string): boolean {
  const city = /[\p{L}.' -]+(?=,\s*$)/u.exec(before)?.[0];
  return (
    city !== undefined &&
    CITIES.find(city, { abbreviations: false }).some(({ end }) => end === city.trimEnd().length)
  );
}

/** Under "Bar admissions" a bare "Georgia (2011)" is one; under "Board certifications" a bare specialty is. */
function hintedType(kind: CredentialKind | undefined, text: string): CredentialType | undefined {
  if (kind === 'bar-admission' && jurisdictionsIn(text).length > 0) return CREDENTIALS.get('bar-admission');
  const specialty = SPECIALTIES.find(text, { abbreviations: false }).length > 0;
  return kind === 'board-certification' && specialty ? CREDENTIALS.get('board-certification') : undefined;
}

function scoped(text: string, named: readonly Omit<CredentialMention, 'scope'>[]): CredentialMention[] {
  const majors = named.filter(({ type }) => type.kind !== 'degree');
  const leading = majors.length === 0 ? named : majors;
  const heads = leading.filter(({ type }, k) => leading[k - 1]?.type.code !== type.code);
  const withScopes = heads.map((one, k) => ({
    ...one,
    scope: { start: k === 0 ? 0 : one.start, end: heads[k + 1]?.start ?? text.length },
  }));
  const degrees = majors.length === 0 ? [] : named.filter(({ type }) => type.kind === 'degree');
  return [...withScopes, ...degrees.map((one) => ({ ...one, scope: { start: one.start, end: one.end } }))];
}
