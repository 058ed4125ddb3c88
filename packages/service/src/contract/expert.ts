import { z } from 'zod';
import { identitySchema, sourceSchema } from './identity.js';
import { profileSchema } from './profile.js';

/** An expert as answers have one. */
export const expertSchema = z
  .strictObject({
    id: z.string(),
    profile: profileSchema,
    sources: z.array(sourceSchema).readonly(),
    writtenOn: z.string().exactOptional(),
    identity: identitySchema.exactOptional(),
  })
  .meta({ id: 'Expert', description: 'A person by what they do. Who they are only with `reveal=identity`.' });
