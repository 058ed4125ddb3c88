import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import type { IconName } from '../design/Icon.js';
import { NotLoaded } from './NotLoaded.js';

/** Where one can go. */
export interface Place {
  readonly name: string;
  /** Where it begins. */
  readonly href: string;
  readonly icon: IconName;
  /** Pressed one after the other. */
  readonly keys: string;
  /** Everything at and below `href`; a screen finds what is below it as `rest` in its route's parameters. */
  readonly path: string;
  readonly screen: FunctionComponent;
  /** Has the screen come, so that going to it waits for nothing. */
  readonly load: () => Promise<unknown>;
}

/** Every screen, in the order of the rail; each is loaded when it is gone to, or before by `load`. */
export const PLACES: readonly Place[] = [
  {
    name: 'Briefs',
    href: '/briefs',
    icon: 'briefs',
    keys: 'g b',
    path: '/briefs/:rest*',
    ...loadedBy(() => import('../shortlist/ShortlistScreen.js')),
  },
  {
    name: 'Experts',
    href: '/experts',
    icon: 'experts',
    keys: 'g e',
    path: '/experts/:rest*',
    ...loadedBy(() => import('../expert/ExpertScreen.js')),
  },
  {
    name: 'Import',
    href: '/imports',
    icon: 'imports',
    keys: 'g i',
    path: '/imports/:rest*',
    ...loadedBy(() => import('../imports/ImportsScreen.js')),
  },
  {
    name: 'Duplicates',
    href: '/duplicates',
    icon: 'duplicates',
    keys: 'g d',
    path: '/duplicates/:rest*',
    ...loadedBy(() => import('../duplicates/DuplicatesScreen.js')),
  },
  {
    name: 'Routing',
    href: '/routing',
    icon: 'routing',
    keys: 'g r',
    path: '/routing/:rest*',
    ...loadedBy(() => import('../routing/RoutingScreen.js')),
  },
  {
    name: 'Insight',
    href: '/insight',
    icon: 'insight',
    keys: 'g n',
    path: '/insight/:rest*',
    ...loadedBy(() => import('../insight/InsightScreen.js')),
  },
  {
    name: 'Settings',
    href: '/settings',
    icon: 'settings',
    keys: 'g s',
    path: '/settings/:rest*',
    ...loadedBy(() => import('../settings/SettingsScreen.js')),
  },
];

function loadedBy(load: () => Promise<{ readonly default: FunctionComponent }>) {
  return { load, screen: lazy(() => load().catch(() => ({ default: NotLoaded }))) };
}
