import { describe, expect, it } from 'vitest';
import { fileNameOf, idOf } from '../../../src/storage/lowdb/file-name.ts';

describe('bestandsnaam', () => {
  it('laat kleine letters, cijfers, _ en - staan', () => {
    expect(fileNameOf('3f2a_b-9')).toBe('3f2a_b-9');
  });

  it('is ook zonder verschil in hoofdletters voor elke sleutel anders', () => {
    const names = ['ab', 'aB', 'Ab', 'AB'].map((id) => fileNameOf(id).toLowerCase());
    expect(new Set(names).size).toBe(4);
  });

  it('laat zien van welke sleutel hij is', () => {
    for (const id of ['ab', 'aB', 'Ab', 'AB', '3f2a_b-9']) expect(idOf(fileNameOf(id))).toBe(id);
  });

  it.each(['', '.', '..', 'a/b', '/a', 'a\\b', 'a.json', 'a b', 'a\0b', 'a\nb', 'é', 'x'.repeat(129)])('weigert %j', (id) => {
    expect(() => fileNameOf(id)).toThrow('an id');
  });
});
