import { describe, expect, it } from 'vitest';
import { inTurn } from '#answer/in-turn.js';

describe('work in turn', () => {
  it('is done in the order of calls, with a turn of the event loop between two pieces', async () => {
    const seen: string[] = [];
    let turns = 0;
    const look = () => {
      turns += 1;
      if (seen.length < 5) setImmediate(look);
    };
    setImmediate(look);
    const pieces = [0, 1, 2, 3, 4].map((k) => inTurn(() => seen.push(`${k} in turn ${turns}`)));
    await Promise.all(pieces);
    expect(seen.map((one) => one[0])).toEqual(['0', '1', '2', '3', '4']);
    expect(new Set(seen.map((one) => one.slice(1))).size).toBe(5);
  });

  it('that fails is told to whoever asked, and the next is done', async () => {
    const failing = inTurn(() => {
      throw new Error('no');
    });
    const next = inTurn(() => 'done');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});
