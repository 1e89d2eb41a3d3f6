import { describe, expect, it } from 'vitest';
import { NameFinder } from '../../src/privacy/names.ts';
import { wordsOf } from '../../src/privacy/words.ts';

const namesIn = (text: string, staff: readonly string[] = []): readonly string[] => {
  const words = wordsOf(text);
  const finder = new NameFinder(words, { staff, isKnown: (word) => word === 'les' });
  let done = 0;
  return words.flatMap((word, at) => {
    const end = at < done ? at : finder.endOf(at);
    const last = words[end - 1];
    if (end === at || !last) return [];
    done = end;
    return [text.slice(word.start, last.end)];
  });
};

describe('namen van mensen', () => {
  it('lopen door tot en met de achternaam, met wat ertussen staat', () => {
    expect(namesIn('ik sprak Jay van der Berg en niemand anders')).toEqual(['Jay van der Berg']);
    expect(namesIn('ik sprak jay van de brugklas')).toEqual(['jay']);
  });

  it('zijn met een hoofdletter midden in de zin ook namen die niemand kent, maar geen plaatsen en geen gewone woorden', () => {
    expect(namesIn('gisteren deed Xaviero niets')).toEqual(['Xaviero']);
    expect(namesIn('hij komt uit Delfzijl, na de Les')).toEqual([]);
    expect(namesIn('Gisteren deed hij niets. Morgen ook niet.')).toEqual([]);
  });

  it('zijn geen namen van collega’s, hoe die ook geschreven zijn', () => {
    expect(namesIn('Bianca de Wit en bianca en mevrouw De Wit', ['Bianca de Wit'])).toEqual([]);
  });
});
