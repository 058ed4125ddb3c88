import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../web/src/', import.meta.url));
const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
const textOf = (end: string) =>
  FILES.filter((file) => file.endsWith(end)).map((file) => readFileSync(SOURCES + file, 'utf8'));
const allOf = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, found = '']) => found));

describe('the styles of the page', () => {
  const css = textOf('.css').join('\n');
  const page = textOf('.tsx').join('\n');

  it('have a rule for each class that an element has, and an element for each class that has a rule', () => {
    const ruled = [...allOf(css, /\.([a-z][\w-]*)/g)];
    const values = [...page.matchAll(/\sclass=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g)].map(
      ([, one = '']) => one,
    );
    const words = values.flatMap((one) =>
      [...one.matchAll(/(?:^|[?:{]\s*)["'`]([^"'`]*)/g)].flatMap(([, said = '']) => said.split(' ')),
    );
    const named = words.filter((word) => /^[a-z][\w-]*$/.test(word));
    expect(named.filter((name) => !ruled.includes(name))).toEqual([]);
    const beginnings = words.flatMap((word) => /^([a-z][\w-]*-)\$\{/.exec(word)?.[1] ?? []);
    const quoted = allOf(page, /(?<=["'` ])([a-z][\w-]*)(?=["'` ])/g);
    const isMade = (name: string) => beginnings.some((beginning) => name.startsWith(beginning));
    expect(ruled.filter((name) => !quoted.has(name) && !isMade(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
    expect(beginnings.length).toBeGreaterThan(3);
  });

  it('take every colour from the tokens, and use every token', () => {
    const others = css.replace(/:root[^{]*\{[^}]*\}/g, '');
    expect(others.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/gi)).toBeNull();
    const made = allOf(css, /(--[\w-]+):/g);
    expect([...made].filter((token) => !css.includes(`var(${token})`))).toEqual([]);
    expect([...allOf(css, /var\((--[\w-]+)/g)].filter((token) => !made.has(token))).toEqual([]);
  });

  it('are of one file for each class that stands alone', () => {
    const alone = textOf('.css').flatMap((sheet) => [...allOf(sheet, /^\.([a-z][\w-]*) \{/gm)]);
    expect(alone.filter((name, at) => alone.indexOf(name) !== at)).toEqual([]);
  });
});
