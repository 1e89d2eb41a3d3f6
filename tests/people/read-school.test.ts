import { describe, expect, it } from 'vitest';
import { readSchool } from '../../src/people/read-school.ts';
import { sampleSettings } from './sample-school.ts';

const faults = (changes: Readonly<Record<string, unknown>>) => {
  const read = readSchool({ ...sampleSettings, ...changes }, 'leiden.json');
  return read.ok ? [] : read.error;
};

describe('de instellingen van een school lezen', () => {
  it('vult aan wat een school niet zelf kiest', () => {
    const read = readSchool(sampleSettings, 'leiden.json');
    expect(read.ok && read.value).toMatchObject({
      region: 'midden',
      meetingMinutes: 60,
      minLeadSchoolDays: 5,
      metaWindow: 'twee-maanden',
      replacedHolidays: [],
    });
  });

  it.each([
    ['een veld dat mist', { name: undefined }, 'leiden.json: "name" ontbreekt.'],
    ['een verkeerd soort waarde', { name: 12 }, 'leiden.json: "name" moet een tekst zijn.'],
    ['een half getal', { meetingMinutes: 'lang' }, 'leiden.json: "meetingMinutes" moet een getal zijn.'],
    ['een te kort overleg', { meetingMinutes: 10 }, 'leiden.json: "meetingMinutes" is korter dan 15 minuten.'],
    ['een veld dat niet bestaat', { kleur: 'rood' }, 'leiden.json: het hele bestand heeft een veld dat hier niet bestaat: kleur.'],
    ['een keuze die niet bestaat', { region: 'oost' }, 'leiden.json: "region" moet een van deze zijn: noord, midden, zuid.'],
    [
      'een datum die niet bestaat',
      { freeDays: [{ name: 'Vrij', from: '2027-02-29' }] },
      'leiden.json: "freeDays", nummer 1, "from" is een datum die niet bestaat.',
    ],
    [
      '31 april',
      { freeDays: [{ name: 'Vrij', from: '2027-04-31' }] },
      'leiden.json: "freeDays", nummer 1, "from" is een datum die niet bestaat.',
    ],
    [
      'een andere schrijfwijze van een datum',
      { freeDays: [{ name: 'Vrij', from: '3-10-2026' }] },
      'leiden.json: "freeDays", nummer 1, "from" is geen datum. Schrijf een datum als 2026-11-24.',
    ],
    [
      'een vrije periode die achteruit loopt',
      { freeDays: [{ name: 'Vrij', from: '2026-10-03', until: '2026-10-02' }] },
      'leiden.json: "freeDays", nummer 1 eindigt voordat het begint.',
    ],
    [
      'uren die overlappen',
      {
        meetingHours: {
          maandag: [
            { from: '08:30', until: '12:00' },
            { from: '11:00', until: '13:00' },
          ],
        },
      },
      'leiden.json: "meetingHours", "maandag" overlapt of staat niet op volgorde.',
    ],
    [
      'een tijd die niet bestaat',
      { meetingHours: { maandag: [{ from: '08:30', until: '24:30' }] } },
      'leiden.json: "meetingHours", "maandag", nummer 1, "until" is geen tijd. Schrijf een tijd als 09:30.',
    ],
    ['een week zonder uren', { meetingHours: {} }, 'leiden.json: "meetingHours" heeft geen enkele dag met tijden.'],
    ['een school zonder mensen', { staff: [] }, 'leiden.json: "staff" is leeg. Zet er ten minste een medewerker in.'],
    [
      'een verkeerd e-mailadres',
      { swvSpecialist: { ...sampleSettings.swvSpecialist, email: 'noor' } },
      'leiden.json: "swvSpecialist", "email" is geen e-mailadres.',
    ],
    [
      'een collega die er twee keer in staat',
      { staff: [sampleSettings.staff[0], sampleSettings.staff[0]] },
      'leiden.json: "staff", nummer 2, "personId" staat twee keer in de lijst.',
    ],
    [
      'een onbekende gemeente zonder regio',
      { gemeente: 'Utrecht' },
      'leiden.json: "region" ontbreekt. Van deze gemeente is de vakantieregio niet bekend: vul noord, midden of zuid in.',
    ],
    [
      'een regio die niet bij de gemeente past',
      { region: 'noord' },
      'leiden.json: "region" past niet bij de gemeente: die hoort bij midden.',
    ],
    [
      'een schooljaar van twee jaar',
      { replacedHolidays: [{ holiday: 'mei', schoolYear: '2026-2028', from: '2027-04-17', until: '2027-05-02' }] },
      'leiden.json: "replacedHolidays", nummer 1, "schoolYear" is geen schooljaar. Schrijf een schooljaar als 2026-2027.',
    ],
    ['een id met spaties', { id: 'Leiden Zuid' }, 'leiden.json: "id" heeft niet de goede vorm.'],
  ])('noemt bij %s de plaats in gewone woorden', (_what, changes, sentence) => {
    expect(faults(changes)).toEqual([sentence]);
  });

  it('noemt elke fout, niet alleen de eerste', () => {
    expect(faults({ name: '', location: '' })).toEqual(['leiden.json: "name" is leeg.', 'leiden.json: "location" is leeg.']);
  });

  it('zegt het ook als het bestand iets heel anders is', () => {
    const read = readSchool([], 'leiden.json');
    expect(!read.ok && read.error).toEqual(['leiden.json: het hele bestand moet een blok met velden zijn.']);
  });
});
