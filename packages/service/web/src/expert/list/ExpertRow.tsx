import { useLayoutEffect, useRef } from 'preact/hooks';
import { calledName } from '../../api/identities.js';
import type { Schemas } from '../../api/Schemas.js';
import type { CodeNames } from '../../api/useCodeNames.js';
import { nameOf } from '../../api/words.js';
import { Chip } from '../../design/Chip.js';

const CREDENTIALS_SHOWN = 3;
const SPECIALTIES_SHOWN = 2;

interface ExpertRowProps {
  readonly expert: Schemas['Expert'];
  readonly names: CodeNames;
  /** Whether a key went to it. */
  readonly takesFocus: boolean;
  readonly onFocus: () => void;
}

/** One expert of a list, blind. */
export function ExpertRow({ expert, names, takesFocus, onFocus }: ExpertRowProps) {
  const { id, profile } = expert;
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) link.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { location, specialties } = profile;
  const region = location?.region ?? location?.country;
  const practised = specialties.filter(({ strength }) => strength === 'practised');
  const about = [
    calledName(id),
    region && [location?.city, nameOf(names, region)].filter(Boolean).join(', '),
    ...practised.slice(0, SPECIALTIES_SHOWN).map(({ code }) => nameOf(names, code)),
  ];
  return (
    <a ref={link} class="expert-row" href={`/experts/${id}`} onFocus={onFocus}>
      <span class="expert-row-main">
        <strong>{profile.headline?.value ?? profile.experience[0]?.title?.value ?? 'No headline'}</strong>
        <span class="small soft">{about.filter(Boolean).join(' · ')}</span>
      </span>
      <CredentialChips credentials={profile.credentials} names={names} />
    </a>
  );
}

interface CredentialChipsProps {
  readonly credentials: readonly Schemas['Credential'][];
  readonly names: CodeNames;
}

function CredentialChips({ credentials, names }: CredentialChipsProps) {
  const labels = credentials.map(({ code, name, jurisdiction }) =>
    [names.get(code) ?? name, jurisdiction].filter(Boolean).join(' · '),
  );
  const told = [...new Set(labels)];
  return (
    <span class="expert-row-chips">
      {told.slice(0, CREDENTIALS_SHOWN).map((label) => (
        <Chip key={label}>{label}</Chip>
      ))}
      {told.length > CREDENTIALS_SHOWN && (
        <span class="small faint">{told.length - CREDENTIALS_SHOWN} more</span>
      )}
    </span>
  );
}
