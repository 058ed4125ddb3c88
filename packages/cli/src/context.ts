import type { Screen } from './screen.js';

/** What the outside gives the program. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream;
  /** Results. */
  readonly out: Screen;
  /** Everything else. */
  readonly err: Screen;
}

/** What a command gets. */
export interface Context extends Streams {
  /** Says how the command ended when that is not `done`. */
  readonly endWith: (exitCode: number) => void;
}
