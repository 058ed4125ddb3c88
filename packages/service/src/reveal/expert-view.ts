import {
  blindCredential,
  type Expert,
  type ExpertProfile,
  type Identity,
  type Source,
} from '@expertmatch/matcher';
import { uploadedName } from '../workspace/uploaded-name.js';

/** What is shown of where a profile was read: a file is often named for the person. */
export function sourceView({ file, externalId, ...rest }: Source, isRevealed: boolean) {
  return {
    ...rest,
    ...(isRevealed && { file: uploadedName(file), ...(externalId !== undefined && { externalId }) }),
  };
}

/** What is shown of who a person is, where it may be. */
export function identityView({ withheld: _, ...identity }: Identity) {
  return identity;
}

/** What is shown of an expert: the record without the numbers under which registers know the person. */
export function expertView(expert: Expert, isRevealed: boolean) {
  const { id, profile, identity, sources, writtenOn } = expert;
  return {
    id,
    profile: isRevealed ? profile : blindProfile(profile),
    sources: sources.map((source) => sourceView(source, isRevealed)),
    ...(writtenOn !== undefined && { writtenOn }),
    ...(isRevealed && { identity: identityView(identity) }),
  };
}

function blindProfile(profile: ExpertProfile): ExpertProfile {
  return { ...profile, credentials: profile.credentials.map(blindCredential) };
}
