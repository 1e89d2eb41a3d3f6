import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandFor, commands } from '../../src/teams/commands.ts';

describe('een opdracht', () => {
  it.each([
    [
      'hulp',
      [
        'help',
        'HELP',
        'Hulp!',
        'hoi',
        'Hallo!',
        'hi',
        'Hello',
        'Hé',
        'dag',
        'goedemorgen',
        'Goedenavond.',
        'wat kun je?',
        'start',
        'menu',
        '',
        '  ',
        '?',
      ],
    ],
    [
      'bedankt',
      [
        'dank je',
        'Dankjewel!',
        'dank je wel',
        'bedankt',
        'ok',
        'Oké!',
        'top',
        'ok bedankt',
        'oke, thanks!',
        'thank you so much',
        'super dankjewel hoor',
        'helder, dank je',
      ],
    ],
    [
      'start een traject',
      ['start een traject', 'Start traject', 'nieuw traject', 'begin een nieuw traject', 'maak een traject', 'traject starten'],
    ],
    [
      'mijn trajecten',
      ['mijn trajecten', 'Trajecten', 'overzicht', 'mijn overzicht', 'mijn   trajecten', 'mijn\u00a0trajecten', 'mijn trajecten?'],
    ],
    ['flex-ZAT plannen', ['flex-ZAT plannen', 'flexzat', 'plan een flex-zat', 'flex zat', 'start flexzat']],
    ['mijn overleggen', ['mijn overleggen', 'overleg', 'overleggen']],
    ['meta-overleg', ['meta-overleg', 'metaoverleg', 'plan het meta-overleg', 'meta overleg plannen']],
    ['voorbereiding', ['voorbereiding', 'schoolvoorbereiding', 'Voorbereiding school']],
    [
      'vraag de coördinator',
      [
        'vraag de coördinator',
        'Vraag de coordinator!',
        'vraag het aan de coördinator',
        'stel een vraag aan de coördinator',
        'een vraag aan de coördinator',
      ],
    ],
    ['mijn vragen', ['mijn vragen', 'Mijn vragen?']],
    ['vragen', ['vragen', 'open vragen', 'vragen van collega’s']],
    ['afspraken', ['afspraken', 'onze afspraken', 'schoolafspraken', 'afspraken van school']],
    ['code van een leerling', ['4H-017', '4h-017', 'traject 4H-017', 'traject 4H017', '12-AB-9', '2B-1']],
  ])('heet %s, hoe je haar ook typt', (name, texts) => {
    for (const text of texts) expect(commandFor(text)?.name, text).toBe(name);
  });

  it.each([
    'helpen bij rekenen',
    'wat doet de coördinator',
    'moet ik de coördinator vragen of dat mag',
    'afspraken maken met een leerling, hoort dat bij de basis?',
    'mag de coördinator vragen stellen aan een leerling',
    'hallo, hoort faalangst bij de basis?',
    'start een traject voor een leerling met faalangst, mag dat?',
    'wie zitten er in een flex-ZAT?',
    'mijn trajecten lopen vast',
    'is er een meta-overleg nodig?',
    'wat is voorbereiding',
    'NT2-leerling',
    'help help',
    'prima, maar mag dat ook langer?',
  ])('staat niet in de vraag %j', (text) => {
    expect(commandFor(text)).toBeUndefined();
  });

  it('heeft een eigen naam, en geen patroon telt mee waar het de vorige keer bleef', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const { pattern } of commands) {
      expect(pattern.flags).not.toMatch(/[gy]/);
      expect(pattern.source).toMatch(/^\^.*\$$/);
    }
  });

  it('wordt in wat dan ook snel gezocht', () => {
    const begin = process.hrtime.bigint();
    for (const part of ['!', ' ', 'a-', '1-', 'plan een ', '\u200b', '?.', 'flex- '])
      for (const length of [100, 8000]) commandFor(`${part.repeat(length)}x`);
    expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeLessThan(300);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void commandFor(text)));
  });
});
