import { PLACES } from './places.js';
import { shortcuts } from './shortcuts.js';

/** Something that the palette can do. */
export interface Command {
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
}

/**
 * The commands whose names have all the words, in any order: places first, then what the screen can do.
 * @param route goes to a path
 */
export function commandsFor(words: string, route: (path: string) => void): readonly Command[] {
  const places = PLACES.map(({ name, href, keys }) => ({
    label: `Go to ${name}`,
    keys,
    run: () => route(href),
  }));
  const others = shortcuts.value.filter(({ label }) => places.every((place) => place.label !== label));
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return [...others, ...places].filter(({ label }) =>
    wanted.every((word) => label.toLowerCase().includes(word)),
  );
}
