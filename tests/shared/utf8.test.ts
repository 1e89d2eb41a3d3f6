import { describe, expect, it } from 'vitest';
import { utf8TextOf } from '../../src/shared/utf8.ts';

describe('tekst uit een bestand', () => {
  it('wordt gelezen als UTF-8, met of zonder merkteken vooraan', () => {
    expect(utf8TextOf(Buffer.from('coördinator'))).toBe('coördinator');
    expect(utf8TextOf(Buffer.from('\ufeffcoördinator'))).toBe('coördinator');
    expect(utf8TextOf(Buffer.alloc(0))).toBe('');
  });

  it.each([
    ['Latijn-1', Buffer.from('coördinator', 'latin1')],
    ['UTF-16 met merkteken', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('school', 'utf16le')])],
    ['een half teken aan het einde', Buffer.from('é').subarray(0, 1)],
  ])('wordt geweigerd als het dat niet is: %s', (_name, bytes) => {
    expect(utf8TextOf(bytes)).toBeUndefined();
  });
});
