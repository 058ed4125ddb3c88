import { z } from 'zod';

const texts = z.array(z.string()).readonly();

/** Who a person is. */
export const identitySchema = z
  .strictObject({
    name: z.string().exactOptional(),
    emails: texts,
    phones: texts,
    links: texts,
    registrations: texts.exactOptional(),
    address: z.string().exactOptional(),
  })
  .meta({ id: 'Identity', description: 'Only with `reveal=identity`. It is never ranked with.' });

/** Where a profile was read. */
export const sourceSchema = z
  .strictObject({
    format: z.string(),
    file: z.string().exactOptional().meta({ description: 'Only with `reveal=identity`.' }),
    sheet: z.string().exactOptional(),
    row: z.int().exactOptional(),
    externalId: z.string().exactOptional().meta({ description: 'Only with `reveal=identity`.' }),
    notices: z
      .array(
        z.strictObject({
          kind: z.enum(['hidden-text', 'repeated-words', 'read-by-ocr']),
          characters: z.int(),
        }),
      )
      .readonly()
      .exactOptional(),
  })
  .meta({ id: 'Source' });

/** Asks for names, contacts and file names, which answers leave out otherwise. */
export const revealQuery = z.strictObject({
  reveal: z
    .literal('identity')
    .exactOptional()
    .meta({ description: 'Shows who people are. Needs the scope `identity`; each is noted.' }),
});
