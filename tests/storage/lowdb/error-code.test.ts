import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { codeOf, isCode, staleError, unless } from '../../../src/storage/lowdb/error-code.ts';

const missing = await readFile('/bestaat/niet').catch((error: unknown) => error);

describe('foutcode van het bestandssysteem', () => {
  it('wordt herkend, en niets anders', () => {
    expect(isCode(missing, 'EEXIST', 'ENOENT')).toBe(true);
    expect(isCode(missing, 'EEXIST')).toBe(false);
    expect(isCode(new Error('ENOENT'), 'ENOENT')).toBe(false);
    expect(isCode('ENOENT', 'ENOENT')).toBe(false);
    expect([codeOf(missing), codeOf(new Error('x')), codeOf(staleError('/a'))]).toEqual(['ENOENT', undefined, 'ESTALE']);
  });

  it('laat alleen de genoemde fouten passeren', () => {
    expect(unless('ENOENT')(missing)).toBeUndefined();
    expect(() => unless('EEXIST')(missing)).toThrow('ENOENT');
  });
});
