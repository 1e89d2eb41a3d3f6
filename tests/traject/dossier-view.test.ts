import { describe, expect, it } from 'vitest';
import { dossierStep } from '../../src/traject/dossier-view.ts';
import { STEP_NUMBERS } from '../../src/traject/steps/step.ts';
import { aTraject, mentor, NOW, reader } from '../support/build-traject.ts';
import { docentDrie, sanne } from '../support/cast.ts';

const names = { person: (id: string) => `persoon ${id.slice(-2)}`, measure: (id: string) => `maatregel ${id}` };
const team = reader('team', docentDrie.personId);
const traject = aTraject().inStep(4).filledIn(4).build();
const linesOf = (step: Parameters<typeof dossierStep>[1], by = mentor, of = traject) =>
  dossierStep(of, step, by, names, NOW).groups.flatMap(({ lines }) => lines);

describe('het dossier', () => {
  it('toont elke stap en elke vraag in woorden', () => {
    expect(linesOf(0)[0]).toEqual({
      field: 'aanspreekpunt',
      label: 'Bij wie kunnen de leerling en de ouders terecht?',
      text: 'persoon 20',
      state: 'ingevuld',
    });
    expect(linesOf(3).find(({ field }) => field === 'maatregelen')?.text).toBe('maatregel interventie.executief');
    expect(linesOf(4)[0]?.text).toBe('Doel 1: Ik schrijf elke dag mijn huiswerk op.');
    expect(linesOf(5)[0]).toMatchObject({ text: 'Nog niet ingevuld', state: 'leeg' });
  });

  it('schermt af wat een collega niet mag lezen, ook of er iets staat', () => {
    const find = (of: typeof traject) => linesOf(2, team, of).find(({ field }) => field === 'zienswijze-ouders');
    expect(find(traject)).toMatchObject({ text: 'Alleen voor mentor en coördinator', state: 'afgeschermd' });
    expect(find(aTraject().build())).toEqual(find(traject));
  });

  it('is leeg voor wie er niet bij mag en voor wie alleen de stand mag zien', () => {
    for (const level of ['none', 'open'] as const) {
      const steps = STEP_NUMBERS.map((step) => dossierStep(traject, step, reader(level), names, NOW));
      expect(steps.map(({ groups, history }) => [groups.length, history.length])).toEqual(Array(7).fill([0, 0]));
    }
  });

  it('toont wie gevraagd is alleen de eigen zienswijze', () => {
    const drie = docentDrie.personId;
    const asked = aTraject()
      .inStep(3)
      .withAsked(drie)
      .withAsked(sanne.personId)
      .withAnswers(2, { [`docenten/${drie}/zienswijze`]: 'Het lukt.', [`docenten/${sanne.personId}/zienswijze`]: 'Het lukt niet.' })
      .build();
    expect(dossierStep(asked, 2, reader('own', drie), names, NOW).groups).toEqual([
      {
        title: 'persoon 23',
        lines: [
          { field: 'zienswijze', label: 'Hoe zie jij het?', text: 'Het lukt.', state: 'ingevuld' },
          { field: 'wat-werkt', label: 'Wat werkt in jouw les?', text: 'Nog niet ingevuld', state: 'leeg' },
        ],
      },
    ]);
  });

  it('leest ook een oude versie, met de items van toen', () => {
    const changed = aTraject()
      .filledIn(3)
      .withAnswers(3, { 'doelen/n1/doel': 'Nieuw doel' })
      .withAnswers(3, { 'doelen/n1': null, 'doelen/n1/doel': null })
      .build();
    const at = (version: number) =>
      dossierStep(changed, 3, mentor, names, NOW, version).groups.find(({ title }) => title.startsWith('Doel'));
    expect(at(1)?.lines[0]?.text).toBe('Ik schrijf elke dag mijn huiswerk op.');
    expect(at(2)?.title).toBe('Doel 1: Nieuw doel');
    expect(at(3)).toBeUndefined();
  });

  it('vertelt wie wat wanneer bewaarde, met redenen alleen voor wie alles mag lezen', () => {
    const overrides = [{ gate: 'aanspreekpunt', reason: 'Nog te kiezen.' }];
    const skipped = aTraject()
      .withVersion(0, { kind: 'ingeleverd', overrides })
      .withVersion(1, { kind: 'overgeslagen', reason: 'Al bekend.' })
      .build();
    expect(dossierStep(skipped, 1, mentor, names, NOW).history).toEqual([
      { number: 1, at: NOW.toString(), by: sanne.personId, kind: 'overgeslagen', reason: 'Al bekend.', overrides: [] },
    ]);
    expect(dossierStep(skipped, 1, team, names, NOW).history[0]?.reason).toBe('Alleen voor mentor en coördinator');
    expect(dossierStep(skipped, 0, mentor, names, NOW).history[0]?.overrides).toEqual(overrides);
    expect(dossierStep(skipped, 0, team, names, NOW).history[0]?.overrides).toEqual([
      { gate: 'aanspreekpunt', reason: 'Alleen voor mentor en coördinator' },
    ]);
  });

  it('toont het oordeel over een doel ook nadat het doel klaar was, in de versie van toen', () => {
    const rounds = aTraject().inStep(6).filledIn(6).withAnswers(3, { 'doelen/n1': null }).build();
    const titles = dossierStep(rounds, 6, mentor, names, NOW, 1).groups.map(({ title }) => title);
    expect(titles[0]).toBe('Een eerder doel');
  });
});
