import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newSealKey, seal, unseal } from '../../src/storage/seal.ts';

const key = newSealKey();
const place = '["noord","trajecten","a",1]';
const bytesOf = (sealed: string) => Buffer.from(sealed, 'base64url');
const sealedOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

describe('het zegel', () => {
  it.each(['', 'x', 'Zoë – 👩🏽‍🏫 \0 \u2028', 'lang '.repeat(50_000)])('geeft de tekst terug zoals hij was', (text) => {
    expect(unseal(key, place, seal(key, place, text))).toBe(text);
  });

  it('is elke keer anders, en verraadt niets van de tekst', () => {
    const text = 'kanarie '.repeat(20);
    const all = Array.from({ length: 50 }, () => seal(key, place, text));
    expect(new Set(all.map((sealed) => sealed.slice(0, 16))).size).toBe(50);
    for (const sealed of all) {
      expect(sealed).toMatch(/^[\w-]+$/);
      expect(bytesOf(sealed).toString('latin1')).not.toContain('kanarie');
    }
  });
});

describe('fault 52: het zegel gaat niet open', () => {
  const sealed = seal(key, place, 'geheim');

  it('als een bit is veranderd, welke dan ook', () => {
    const bytes = bytesOf(sealed);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unseal(key, place, sealedOf(changed))).toBeUndefined();
    }
  });

  it('als er iets af is of bij komt', () => {
    const bytes = bytesOf(sealed);
    for (let length = 0; length < bytes.length; length += 1)
      expect(unseal(key, place, sealedOf(bytes.subarray(0, length)))).toBeUndefined();
    expect(unseal(key, place, sealedOf(Buffer.concat([bytes, Buffer.of(0)])))).toBeUndefined();
  });

  it('met een merkteken van vier bytes, dat te raden is', () => {
    const iv = bytesOf(sealed).subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: 4 });
    cipher.setAAD(Buffer.from(place, 'utf8'));
    const text = Buffer.concat([cipher.update('geheim van zestien en meer', 'utf8'), cipher.final()]);
    expect(unseal(key, place, sealedOf(Buffer.concat([iv, cipher.getAuthTag(), text])))).toBeUndefined();
  });

  it('met een andere sleutel, op een andere plaats, of als het anders geschreven is', () => {
    expect(unseal(newSealKey(), place, sealed)).toBeUndefined();
    expect(unseal(key, '["noord","trajecten","a",2]', sealed)).toBeUndefined();
    for (const other of ['', '*', `${sealed}=`, ` ${sealed}`, `${sealed}\n`, sealed.replace(/.$/, '*')])
      expect(unseal(key, place, other)).toBeUndefined();
  });
});
