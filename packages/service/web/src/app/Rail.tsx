import { useLocation } from 'preact-iso';
import { Icon } from '../design/Icon.js';
import { SessionMenu } from '../session/SessionMenu.js';
import { PLACES } from './places.js';
import './Rail.css';

interface RailProps {
  readonly onPalette: () => void;
  readonly onKeys: () => void;
}

/** Where one can go: at the side, or below where the page is narrow. */
export function Rail({ onPalette, onKeys }: RailProps) {
  const { path } = useLocation();
  return (
    <nav class="rail" aria-label="Screens">
      <a class="rail-mark" href="/briefs" aria-label="ExpertMatch">
        <img src="/mark.svg" alt="" width="24" height="24" />
        <span>ExpertMatch</span>
      </a>
      <button type="button" class="rail-item rail-search" onClick={onPalette}>
        <Icon name="search" />
        <span>Go to or do</span>
        <kbd>Ctrl K</kbd>
      </button>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without marks. */}
      <ul role="list">
        {PLACES.map(({ name, href, icon, keys }) => (
          <li key={href}>
            <a
              class="rail-item"
              href={href}
              title={`${name} (${keys})`}
              aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}
            >
              <Icon name={icon} />
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="rail-foot">
        <button type="button" class="rail-item" onClick={onKeys} title="Keys (?)">
          <Icon name="keys" />
          <span>Keys</span>
        </button>
        <SessionMenu />
      </div>
    </nav>
  );
}
