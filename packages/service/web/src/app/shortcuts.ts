import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Something that keys do. */
export interface Shortcut {
  /** One key, or several pressed one after the other with spaces between: `j`, `g i`, `?`. */
  readonly keys: string;
  /** What it does, for the list of keys and the palette. */
  readonly label: string;
  readonly run: () => void;
}

/** The shortcuts that are in force, the latest last. */
export const shortcuts = signal<readonly Shortcut[]>([]);

/** How long the next key of a sequence is waited for, in ms. */
const SEQUENCE_MS = 1_200;
/** Keys that go on as long as they are held; any other does what it does once. */
const MOVING: ReadonlySet<string> = new Set(['j', 'k']);
const OFF = 'expertmatch.shortcuts-off';

/** Whether keys without Ctrl or Cmd do anything: some people's tools type letters of their own. */
export const areLettersOn = signal(localStorage.getItem(OFF) === null);

/** Turns keys without Ctrl or Cmd on or off, for this browser. */
export function setLettersOn(on: boolean): void {
  areLettersOn.value = on;
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, '1');
}

/** Has keys do something as long as the component is there. */
export function useShortcut(keys: string, label: string, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(() => {
    const shortcut: Shortcut = { keys, label, run: () => latest.current() };
    shortcuts.value = [...shortcuts.value, shortcut];
    return () => {
      shortcuts.value = shortcuts.value.filter((one) => one !== shortcut);
    };
  }, [keys, label]);
}

/** Listens for keys. @returns what ends it */
export function listenForShortcuts(): () => void {
  let pressed = '';
  let lastMs = 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isForShortcuts(event) || (event.repeat && !MOVING.has(event.key))) return;
    const isLate = event.timeStamp - lastMs > SEQUENCE_MS;
    lastMs = event.timeStamp;
    pressed = pressed === '' || isLate ? event.key : `${pressed} ${event.key}`;
    const found = shortcuts.value.findLast(({ keys }) => keys === pressed);
    if (found !== undefined) {
      event.preventDefault();
      pressed = '';
      found.run();
    } else if (!shortcuts.value.some(({ keys }) => keys.startsWith(`${pressed} `))) pressed = '';
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** Not what is being written, nor what belongs to the browser, nor what is below a dialog. */
function isForShortcuts({ target, key, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (!areLettersOn.value || ctrlKey || metaKey || altKey || defaultPrevented || key === 'Shift')
    return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
}
