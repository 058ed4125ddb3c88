import { useEffect, useRef } from 'preact/hooks';
import { pseudonymOf } from '../../api/pseudonymOf.js';
import type { Schemas } from '../../api/Schemas.js';
import { useNames } from '../../api/useNames.js';
import { Chip } from '../../design/Chip.js';

const CREDENTIALS_SHOWN = 3;

interface ExpertRowProps {
  readonly expert: Schemas['Expert'];
  readonly isSelected: boolean;
}

/** One expert of a list, blind. */
export function ExpertRow({ expert, isSelected }: ExpertRowProps) {
  const { id, profile } = expert;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isSelected) link.current?.focus({ preventScroll: true });
  }, [isSelected]);
  const { credentials } = profile;
  return (
    <a ref={link} class="expert-row" href={`/experts/${id}`}>
      <span class="expert-row-main">
        <strong>{profile.headline?.value ?? profile.experience[0]?.title?.value ?? 'No headline'}</strong>
        <span class="small soft">
          {pseudonymOf(id)}
          <Where location={profile.location} />
          <Practised specialties={profile.specialties} />
        </span>
      </span>
      <span class="row expert-row-chips">
        {credentials.slice(0, CREDENTIALS_SHOWN).map(({ code, name, jurisdiction }, at) => (
          <Chip key={`${code} ${at}`}>{[name, jurisdiction].filter(Boolean).join(' · ')}</Chip>
        ))}
        {credentials.length > CREDENTIALS_SHOWN && (
          <span class="small faint">{credentials.length - CREDENTIALS_SHOWN} more</span>
        )}
      </span>
    </a>
  );
}

function Where({ location }: { readonly location: Schemas['ExpertProfile']['location'] | undefined }) {
  const placeName = useNames('place');
  const region = location?.region ?? location?.country;
  if (region === undefined) return null;
  return <> · {[location?.city, placeName(region)].filter(Boolean).join(', ')}</>;
}

function Practised({ specialties }: Pick<Schemas['ExpertProfile'], 'specialties'>) {
  const specialtyName = useNames('specialty');
  const practised = specialties.filter(({ strength }) => strength === 'practised').slice(0, 2);
  return <>{practised.map(({ code }) => ` · ${specialtyName(code)}`)}</>;
}
