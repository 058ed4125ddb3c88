import { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressLine } from '#progress-line.js';
import { Screen } from '#screen.js';

/** Takes what is written, and says of itself what a terminal of that width says. */
class Terminal extends Writable {
  readonly isTTY = true;
  written = '';

  constructor(readonly columns: number) {
    super();
  }

  /** As Node answers on a colour terminal, whatever else the machine's environment says (`CI`, `TMUX`). */
  getColorDepth(): number {
    const { NO_COLOR } = process.env;
    return WriteStream.prototype.getColorDepth({
      TERM: 'xterm-256color',
      ...(NO_COLOR === undefined ? {} : { NO_COLOR }),
    });
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.written += String(chunk);
    done();
  }
}

describe('on a terminal', () => {
  beforeEach(() => {
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('colours are used, unless NO_COLOR is set', () => {
    const screen = new Screen(new Terminal(80));
    expect(screen.style('green', 'met')).toBe('\u001b[32mmet\u001b[39m');
    vi.stubEnv('NO_COLOR', '1');
    expect(screen.style('green', 'met')).toBe('met');
  });

  it.each([
    [100, 100],
    [400, 120],
    [10, 40],
    [0, 80],
  ])('of %i columns, %i are filled', (columns, width) => {
    expect(new Screen(new Terminal(columns)).width).toBe(width);
  });

  it('progress rewrites its line and takes it away again', () => {
    const terminal = new Terminal(40);
    const progress = new ProgressLine(new Screen(terminal));
    progress.show('read 1 of 900 files: imported 0, unchanged 0, failed 0');
    progress.show('too soon to be seen');
    progress.clear();
    expect(terminal.written).toBe('\r\u001b[Kread 1 of 900 files: imported 0, uncha…\r\u001b[K');
  });
});
