import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key as its owner holds it, taken apart. */
export interface PresentedKey {
  readonly id: string;
  readonly secret: string;
}

const SHAPE = /^em_(?<id>[0-9a-f]{16})_(?<secret>[\w-]{43})$/;
const NO_DIGEST = new Uint8Array(32);

/** A new key: an id of 64 bits, a secret of 256. */
export function newKey(): PresentedKey {
  return { id: randomBytes(8).toString('hex'), secret: randomBytes(32).toString('base64url') };
}

/** `em_<id>_<secret>`, as the owner is shown it once. */
export function keyText({ id, secret }: PresentedKey): string {
  return `em_${id}_${secret}`;
}

/** Undefined for what is no key by its shape. */
export function parseKey(text: string): PresentedKey | undefined {
  const { id, secret } = SHAPE.exec(text)?.groups ?? {};
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** sha256 of a secret: all that is kept of it. */
export function secretDigest(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}

/** Whether a secret has the digest; takes as long where there is none. */
export function hasDigest(secret: string, digest: Uint8Array | undefined): boolean {
  return timingSafeEqual(secretDigest(secret), digest ?? NO_DIGEST) && digest !== undefined;
}
