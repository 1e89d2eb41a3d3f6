import { describe, expect, it } from 'vitest';
import { GATES, missingFields, unmetGates } from '../../src/traject/gates.ts';
import { sectionOf, stepOf } from '../../src/traject/steps/index.ts';
import { STEP_NUMBERS } from '../../src/traject/steps/step.ts';
import type { Changes } from '../../src/traject/version.ts';
import { aTraject, COMPLETE, NOW } from '../support/build-traject.ts';

const open = (step: (typeof STEP_NUMBERS)[number], changes: Changes) =>
  unmetGates(aTraject().inStep(step).filledIn(step).withAnswers(step, changes).build(), step, NOW).map(({ id }) => id);

describe('voorwaarden', () => {
  it.each(STEP_NUMBERS)('zijn bij een volledige stap %i allemaal in orde', (step) => {
    const traject = aTraject().inStep(step).filledIn(step).build();
    expect([unmetGates(traject, step, NOW), missingFields(traject, step, NOW)]).toEqual([[], []]);
  });

  it('wijzen elk naar een deel van hun stap', () => {
    for (const { id, step, section } of GATES) expect(sectionOf(stepOf(step).sections, section), id).toBeDefined();
  });

  it('hebben elk een eigen naam en een korte zin', () => {
    expect(new Set(GATES.map(({ id }) => id)).size).toBe(GATES.length);
    expect(GATES.filter(({ text }) => text.length > 110)).toEqual([]);
  });

  it.each<[(typeof STEP_NUMBERS)[number], Changes, readonly string[]]>([
    [0, { aanspreekpunt: null }, ['aanspreekpunt']],
    [1, { 'leerling-gehoord-op': null }, ['leerling-gehoord']],
    [1, { 'leerling-gehoord-op': '2026-11-24' }, []],
    [1, { 'leerling-gehoord-op': '2026-11-25' }, ['leerling-gehoord']],
    [1, { 'ouders-op': null }, ['ouders-betrokken']],
    [1, { 'ouders-op': '2026-11-25' }, ['ouders-betrokken']],
    [5, { 'gelezen-ouders': '2026-11-25' }, ['verslag-gedeeld']],
    [1, { 'ouders-contact': 'niet-bereikt' }, ['ouders-betrokken']],
    [1, { 'ouders-contact': 'uitgenodigd' }, []],
    [2, { 'zienswijze-leerling': null }, ['zienswijze-leerling']],
    [2, { 'zienswijze-ouders': null }, ['zienswijze-ouders']],
    [3, { 'doelen/n1/maatregelen': null }, ['doel']],
    [3, { 'doelen/n1/maatregelen': null, 'doelen/n1/eigen-maatregel': 'Een vaste plek.' }, []],
    [3, { 'doelen/n1/uitvoerders': null }, ['doel']],
    [3, { 'doelen/n1/uitvoerders': null, 'doelen/n1/wie-doet-wat': 'De coach kijkt mee.' }, []],
    [3, { 'doelen/n1/doel': null }, ['doel']],
    [3, { 'doelen/n1': null }, ['doel']],
    [3, { 'evaluatie/n1/op': null }, ['evaluatiemoment']],
    [3, { 'akkoord-ouders': null }, ['akkoord-gevraagd']],
    [3, { 'akkoord-leerling': false }, []],
    [4, { 'check-ins/n1': null }, ['check-in-per-doel']],
    [4, { 'check-ins/n1/doel': 'n7' }, ['check-in-per-doel']],
    [5, { afspraken: null }, ['verslag']],
    [5, { afspraken: null, resultaten: 'Vier van de vijf dagen.' }, []],
    [5, { 'gelezen-ouders': null }, ['verslag-gedeeld']],
    [6, { 'behoeften-klaar': null }, ['behoeften']],
    [6, { 'behoeften-klaar': null, 'behoeften-elders': ['didactisch'] }, []],
    [6, { 'behoeften-klaar': null, vervolg: 'bijstellen' }, []],
  ])('van stap %i met %j: open zijn %j', (step, changes, ids) => {
    expect(open(step, changes)).toEqual(ids);
  });

  it('vragen een check-in bij elk doel', () => {
    const two = aTraject().inStep(4).withAnswers(3, { 'doelen/n2': true }).filledIn(4).build();
    expect(unmetGates(two, 4, NOW).map(({ id }) => id)).toEqual(['check-in-per-doel']);
  });
});

describe('verplichte vragen', () => {
  it('gelden per item, met waar het staat', () => {
    const traject = aTraject().inStep(3).filledIn(3).withAnswers(3, { 'doelen/n2': true }).build();
    expect(missingFields(traject, 3, NOW)).toEqual([
      {
        path: 'doelen/n2/doel',
        label: 'Wat is het doel?',
        sectionId: 'doelen',
        sectionTitle: 'Doel 2',
        item: 'n2',
        text: 'Vul dit nog in.',
      },
    ]);
  });

  it('gelden alleen bij de keuze waar ze bij horen', () => {
    const paths = (changes: Changes) => missingFields(aTraject().withAnswers(0, changes).build(), 0, NOW).map(({ path }) => path);
    expect(paths({ ...COMPLETE[0], protocol: 'pesten' })).toEqual([]);
    expect(paths({ ...COMPLETE[0], protocol: 'anders' })).toEqual(['protocol-anders']);
    expect(paths({ ...COMPLETE[0], protocol: 'anders', 'protocol-anders': 'Rouw' })).toEqual([]);
  });
});
