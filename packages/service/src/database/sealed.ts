import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals a text (AES-256-GCM), so that who has the file but not the pass phrase reads nothing of it. */
export function seal(text: string, passPhrase: string): Uint8Array {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(passPhrase), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** What `seal` sealed. @throws Error when the pass phrase is another, or the bytes are not as they were */
export function unseal(sealed: Uint8Array, passPhrase: string): string {
  const bytes = Buffer.from(sealed);
  const body = IV_BYTES + TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(passPhrase), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, body));
  return Buffer.concat([decipher.update(bytes.subarray(body)), decipher.final()]).toString('utf8');
}

/** The pass phrase has 256 bits of chance in it, so that one round of a digest is enough. */
function keyOf(passPhrase: string): Uint8Array {
  return createHash('sha256').update(passPhrase).digest();
}
