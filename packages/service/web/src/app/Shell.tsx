import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, Route, Router, useLocation } from 'preact-iso';
import { Toasts } from '../design/Toasts.js';
import { CommandPalette } from './CommandPalette.js';
import { KeysHelp } from './KeysHelp.js';
import { NotFound } from './NotFound.js';
import { OfflineBar } from './OfflineBar.js';
import { PLACES } from './places.js';
import { Rail } from './Rail.js';
import { ScreenGuard } from './ScreenGuard.js';
import { listenForShortcuts, useShortcut } from './shortcuts.js';
import { ToFirstPlace } from './ToFirstPlace.js';
import './Shell.css';

/** The first screen comes before the others are asked for, in ms. */
const LOAD_AFTER_MS = 1_000;

/** The frame of all screens: where one can go, the screen that one is at, notices, palette, keys. */
export function Shell() {
  const [above, setAbove] = useState<'palette' | 'keys'>();
  const { path } = useLocation();
  useEffect(listenForShortcuts, []);
  useEffect(loadScreens, []);
  useEffect(refuseStrayFiles, []);
  usePaletteKey(() => setAbove('palette'));
  useShortcut('?', 'Show the keys', () => setAbove('keys'));
  return (
    <div class="shell">
      <a class="skip-link" href="#screen">
        Skip to the screen
      </a>
      <Rail onPalette={() => setAbove('palette')} onKeys={() => setAbove('keys')} />
      <PlaceShortcuts />
      <main id="screen" tabIndex={-1}>
        <OfflineBar />
        <ScreenGuard path={path}>
          {isReadable(path) ? (
            <ErrorBoundary>
              <Router>
                {PLACES.map((place) => (
                  <Route key={place.path} path={place.path} component={place.screen} />
                ))}
                <Route path="/" component={ToFirstPlace} />
                <Route default component={NotFound} />
              </Router>
            </ErrorBoundary>
          ) : (
            <NotFound />
          )}
        </ScreenGuard>
      </main>
      <Toasts />
      {above === 'palette' && <CommandPalette onClose={() => setAbove(undefined)} />}
      {above === 'keys' && <KeysHelp onClose={() => setAbove(undefined)} />}
    </div>
  );
}

/** Screens come one after the other once there is time, so that they are there when the service is not. */
function loadScreens(): void {
  const load = async () => {
    for (const place of PLACES) await place.load().catch(() => undefined);
  };
  setTimeout(load, LOAD_AFTER_MS);
}

/** A file that is dropped where nothing takes it would have the browser leave the page for it. */
function refuseStrayFiles() {
  const refuse = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
  return () => {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
  };
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

function PlaceShortcuts() {
  return (
    <>
      {PLACES.map(({ keys, name, href }) => (
        <PlaceShortcut key={keys} keys={keys} name={name} href={href} />
      ))}
    </>
  );
}

function PlaceShortcut({ keys, name, href }: Record<'keys' | 'name' | 'href', string>) {
  const { route } = useLocation();
  useShortcut(keys, `Go to ${name}`, () => route(href));
  return null;
}

/** Ctrl-K or Cmd-K, wherever the focus is. */
function usePaletteKey(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
