import type { Credential } from '../../domain/credential.js';
import type { CredentialCriterion } from '../../domain/criterion.js';
import { proves } from '../../rank/criteria/credential.js';
import { wantedCredential } from '../../rank/wanted-credential.js';
import { PLACES } from '../../taxonomy/places.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { credentialName, placeName, specialtyName } from '../../taxonomy/spoken-names.js';
import { type CriterionWords, factAt, type JudgedFacts } from '../criterion-words.js';

/** A licence, certification, admission, certificate or degree. */
export function credentialWords(criterion: CredentialCriterion, facts: JudgedFacts): CriterionWords {
  const { codes, credentialKind } = criterion;
  const name = wantedCredential(criterion);
  const wanted = withArticle(name);
  const isNumbered = credentialKind === 'licence' || credentialKind === 'bar-admission';
  const { credentials } = facts.profile;
  const proof = factAt(
    credentials.filter((one) => proves(one, codes)),
    facts,
  );
  const other = proof ?? factAt(credentials, facts);
  const instead = proof && shortfall(proof, criterion);
  const only = instead ?? (other && withArticle(credentialName(other.code)));
  return {
    wanted,
    ...(instead !== undefined && { instead }),
    question: isNumbered ? `for ${wanted}, with number and expiry` : `for proof of ${wanted}`,
    met: { verb: 'holds', object: proof === undefined ? wanted : withArticle(heldName(proof)) },
    unknown: { verb: 'states', object: `no ${name}` },
    partial:
      instead === undefined
        ? `the ${name} is only implied by a title`
        : `instead of ${wanted} there is ${instead}`,
    missing: `there is no ${name}${only === undefined ? '' : `, only ${only}`}`,
  };
}

function heldName({ code, specialty, jurisdiction }: Credential): string {
  const field = specialty === undefined ? '' : ` in ${specialtyName(specialty)}`;
  const place = jurisdiction === undefined ? '' : ` for ${placeName(jurisdiction)}`;
  return `${credentialName(code)}${field}${place}`;
}

/** Why a credential of the right sort does not satisfy the criterion, as what it is beside the one asked for. */
function shortfall(
  { jurisdiction, status, standing = status, specialty, expires }: Credential,
  { jurisdictions, specialty: asked }: CredentialCriterion,
): string | undefined {
  const isElsewhere = jurisdiction && jurisdictions.every((one) => !PLACES.isA(jurisdiction, one));
  if (isElsewhere && jurisdictions.length > 0) return `one for ${placeName(jurisdiction)}`;
  if (status !== 'active' && status !== 'stated')
    return `one stated as ${standing === status ? status : `“${standing}”`}`;
  const isOfField = asked === undefined || specialty === undefined || SPECIALTIES.isA(specialty, asked);
  if (!isOfField) return `one in ${specialtyName(specialty)}`;
  return expires && `one that expired ${expires}`;
}

/** Words that are counted by nobody. */
const UNCOUNTED = /\b(?:eligibility|training)$/;

function withArticle(name: string): string {
  if (UNCOUNTED.test(name)) return name;
  return `${/^(?:[aeio]|u(?!ni))/i.test(name) ? 'an' : 'a'} ${name}`;
}
