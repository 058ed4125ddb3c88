import type { TaxonomyKind } from '@expertmatch/matcher';
import { Argument, Command } from 'commander';
import type { Context } from '../context.js';
import { formatOption } from '../option-value.js';
import { clip, column, displayWidth } from '../text/display-width.js';

/** The library's own list would have to be loaded for `--help`. */
const KINDS: Readonly<Record<TaxonomyKind, true>> = {
  credential: true,
  specialty: true,
  skill: true,
  language: true,
  place: true,
  profession: true,
};

const EXAMPLES = `
These are the codes that a brief in JSON uses.

Examples:
  $ expertmatch codes credential
  $ expertmatch codes specialty wound
  $ expertmatch codes place Florida --format json`;

/** `expertmatch codes`: what the taxonomies know. */
export function codesCommand({ out }: Context): Command {
  return new Command('codes')
    .description('list the codes that a JSON brief may use')
    .addArgument(new Argument('<kind>', 'which taxonomy').choices(Object.keys(KINDS)))
    .argument('[word]', 'only codes and names that contain this')
    .addOption(formatOption(['table', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (kind: TaxonomyKind, word = '', { format }: { format: string }) => {
      const { taxonomyCodes } = await import('@expertmatch/matcher');
      const wanted = word.toLowerCase();
      const found = taxonomyCodes(kind).filter(({ code, name }) =>
        `${code}\n${name}`.toLowerCase().includes(wanted),
      );
      if (format === 'json') return out.line(JSON.stringify(found, undefined, 2));
      const width = Math.max(0, ...found.map(({ code }) => displayWidth(code))) + 2;
      for (const { code, name } of found) out.line(clip(column(code, width) + name, out.width));
    });
}
