import { createCipheriv, createDecipheriv, randomBytes, randomFillSync } from 'node:crypto';

/** A key of 32 bytes for AES-256-GCM. */
export type SealKey = Buffer;

const IV_BYTES = 12;
/** Enforced at both ends: left to itself, Node accepts a tag of four bytes, which can be guessed. */
const TAG_BYTES = 16;

/** Random bytes for many initialisation vectors, since asking for a few costs as much as asking for many. Each is used once. */
const ivs = Buffer.alloc(256 * IV_BYTES);
let ivsUsed = ivs.length;

function newIv(): Buffer {
  if (ivsUsed === ivs.length) {
    randomFillSync(ivs);
    ivsUsed = 0;
  }
  ivsUsed += IV_BYTES;
  return ivs.subarray(ivsUsed - IV_BYTES, ivsUsed);
}

/**
 * Encrypts a text with AES-256-GCM. `place` says what the text is and where it belongs; the same words are needed to open it, so that a sealed text
 * that was moved or rolled back does not open. The outcome is printable ASCII: initialisation vector, tag and text.
 */
export function seal(key: SealKey, place: string, text: string): string {
  const iv = newIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place, 'utf8'));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens what `seal` made with the same key and place; undefined when a byte of it was changed, or it comes from elsewhere. */
export function unseal(key: SealKey, place: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < IV_BYTES + TAG_BYTES || bytes.toString('base64url') !== sealed) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place, 'utf8'));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}

/** A new key. */
export const newSealKey = (): SealKey => randomBytes(32);
