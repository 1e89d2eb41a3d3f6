import { describe, expect, it } from 'vitest';
import type { HintKind, TextField } from '../../src/traject/fields.ts';
import { hintsFor } from '../../src/traject/hints.ts';

const field = (hints: readonly HintKind[]): TextField => ({
  kind: 'text',
  id: 'veld',
  label: 'Vraag',
  help: '',
  required: false,
  privacy: 'team',
  since: 1,
  source: ['a1'],
  hints,
});
const tips = (kind: HintKind, text: string) => hintsFor(field([kind]), text).map((hint) => hint.text);

describe('tips over feiten', () => {
  it.each([
    ['Hij is lui.', '“lui” is een oordeel. Schrijf op wat je zag of hoorde.'],
    ['Een druk kind.', '“druk” is een oordeel. Schrijf op wat je zag of hoorde.'],
    ['Dat komt door ADHD.', '“ADHD” is een diagnose. Laat die weg. Schrijf op wat de leerling nodig heeft.'],
    ['De leerling wil niet werken.', '“wil niet” zegt waarom iemand iets doet. Schrijf op wat er gebeurde.'],
    ['Volgens mij slaapt hij slecht.', '“Volgens mij” is een vermoeden. Schrijf op wat je weet, of wie het zei.'],
    ['Ze was boos.', '“boos” is een gevoel. Schrijf op wat de leerling zei, tussen aanhalingstekens.'],
    ['Hij komt altijd te laat.', 'Klopt “altijd” precies? Noem liever een aantal of een datum.'],
    ['Ze is vaak ziek.', 'Hoe vaak is “vaak”? Noem een aantal of een periode.'],
  ])('bij %j', (text, tip) => {
    expect(tips('feiten', text)).toEqual([tip]);
  });

  it.each([
    'Drie van de vijf keer was het huiswerk niet af.',
    'Leerling zegt: “Ik ben altijd boos.”',
    'Ze was vaak ziek: vier keer in oktober.',
    'Het drukwerk is klaar, maar de zwakke wifi viel uit.',
    'De aanhalingstekens staan goed.',
  ])('zwijgen bij %j', (text) => {
    expect(tips('feiten', text)).toEqual([]);
  });
});

describe('tips over gewone taal', () => {
  it('vragen om kortere zinnen', () => {
    expect(tips('eenvoudig', `${'woord '.repeat(24)}einde. Kort.`)).toEqual(['Eén zin heeft 25 woorden. Maak er twee zinnen van.']);
  });

  it('noemen een gewoon woord', () => {
    expect(tips('eenvoudig', 'De interventie past bij de problematiek.')).toEqual([
      'Leg uit of vervang: “interventie” (hulp) en “problematiek” (probleem).',
    ]);
  });

  it('zwijgen bij korte zinnen', () => {
    expect(tips('eenvoudig', 'Elke maandag kijken we de agenda na. Dat duurt tien minuten.')).toEqual([]);
  });
});

describe('tips over namen', () => {
  it('zien een naam midden in een zin', () => {
    expect(tips('namen', 'Vandaag was Jan te laat.')).toEqual(['Is “Jan” een naam? Schrijf liever “de leerling” of iemands rol.']);
  });

  it.each(['Mail jan@school.example even.', 'Bel op 06-12345678.', 'Nummer 123456782 staat erin.'])(
    'zien een nummer of adres in %j',
    (text) => {
      expect(tips('namen', text)).toContain('Laat nummers en adressen van mensen weg.');
    },
  );

  it('zwijgen bij een vak, een systeem en het begin van een zin', () => {
    expect(tips('namen', 'Bij Engels staat het in Magister. Morgen kijken we verder.')).toEqual([]);
  });
});

describe('tips over een doel', () => {
  it('geven er één per letter die nog mist', () => {
    expect(tips('smarti', 'Beter plannen')).toEqual([
      'Specifiek: wat doet de leerling dan precies?',
      'Meetbaar: noem hoeveel of hoe vaak.',
      'Tijdgebonden: noem een dag, een week of een periode.',
    ]);
  });

  it('vragen wat de leerling wél doet', () => {
    expect(tips('smarti', 'Ik kom voor de kerst niet meer te laat, twee weken lang.')).toEqual([
      'Schrijf op wat de leerling wél gaat doen.',
    ]);
  });

  it('zwijgen bij een goed doel', () => {
    expect(tips('smarti', 'Ik schrijf tot de kerst elke dag mijn huiswerk op.')).toEqual([]);
  });
});

describe('tips', () => {
  it('zijn er hoogstens drie, en alleen waar de vraag erom vraagt', () => {
    const text = 'Volgens mij is Jan altijd lui, soms boos en vraagt aandacht.';
    expect(hintsFor(field(['feiten', 'namen', 'eenvoudig']), text)).toHaveLength(3);
    expect(hintsFor(field([]), text)).toEqual([]);
    expect(hintsFor({ ...field([]), kind: 'line' }, text)).toEqual([]);
  });

  it('zijn snel, ook als iemand er een bom van maakt', () => {
    const before = process.hrtime.bigint();
    for (const text of ['“'.repeat(1500), 'a '.repeat(750), 'A'.repeat(1500), '@'.repeat(1500), '. '.repeat(750)]) {
      hintsFor(field(['feiten', 'namen', 'eenvoudig', 'smarti']), text);
    }
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(1000);
  });
});
