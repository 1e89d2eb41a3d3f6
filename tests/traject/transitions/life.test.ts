import { describe, expect, it } from 'vitest';
import { isClosed, stateOf, statusOf } from '../../../src/traject/progress.ts';
import type { TrajectEvent } from '../../../src/traject/transitions/events.ts';
import { aTraject } from '../../support/build-traject.ts';
import { docentDrie } from '../../support/cast.ts';
import { play, refused } from './play.ts';

const running = aTraject().inStep(2).build();
const stopped = aTraject().inStep(2).after({ kind: 'gestopt', reason: 'De leerling verhuist.' }).build();
const closed = aTraject().inStep(6).handedIn(6).after({ kind: 'afgesloten' }).build();

describe('stoppen', () => {
  it('kan op elk moment, met een reden', () => {
    const { traject } = play(running, { kind: 'stop', reason: 'De leerling verhuist.' });
    expect([stateOf(traject), traject.life.at(-1)]).toMatchObject(['gestopt', { reason: 'De leerling verhuist.' }]);
    expect(play(traject, { kind: 'stop', reason: 'Nog eens.' }).saved).toBe(false);
  });

  it('kan niet zonder reden, en niet als het al afgesloten is', () => {
    expect(refused(running, { kind: 'stop', reason: '' }).code).toBe('invoer');
    expect(refused(closed, { kind: 'stop', reason: 'Toch.' }).code).toBe('afgesloten');
  });
});

describe('overdragen', () => {
  it('kan met aan wie en waarom', () => {
    const { traject } = play(running, { kind: 'transfer', to: 'Extra ondersteuning', reason: 'Er is meer nodig.' });
    expect([stateOf(traject), traject.life.at(-1)]).toMatchObject(['overgedragen', { to: 'Extra ondersteuning' }]);
    expect(play(traject, { kind: 'transfer', to: 'x', reason: 'y' }).saved).toBe(false);
  });

  it('kan niet zonder aan wie, zonder reden of als het al klaar is', () => {
    expect(refused(running, { kind: 'transfer', to: ' ', reason: 'a' }).fields).toHaveProperty('naar');
    expect(refused(running, { kind: 'transfer', to: 'x'.repeat(201), reason: 'a' }).fields).toHaveProperty('naar');
    expect(refused(running, { kind: 'transfer', to: 'Elders', reason: '' }).fields).toHaveProperty('reden');
    expect(refused(stopped, { kind: 'transfer', to: 'Elders', reason: 'a' }).code).toBe('afgesloten');
  });
});

describe('hervatten', () => {
  it('laat een traject dat klaar was weer lopen, met stap 6 open', () => {
    const { traject, reopened } = play(closed, { kind: 'resume', reason: 'Het kwam terug.' });
    expect([stateOf(traject), statusOf(traject, 6), reopened]).toEqual(['loopt', 'heropend', [6]]);
  });

  it('kan met een reden, en doet niets bij een traject dat loopt', () => {
    expect(refused(stopped, { kind: 'resume', reason: '' }).code).toBe('invoer');
    expect(play(running, { kind: 'resume', reason: 'Waarom niet.' }).saved).toBe(false);
    expect(stateOf(play(stopped, { kind: 'resume', reason: 'Toch gebleven.' }).traject)).toBe('loopt');
  });
});

describe('een traject dat klaar is', () => {
  const person = docentDrie.personId;
  it.each<TrajectEvent>([
    { kind: 'saveDraft', step: 1, section: 'wat-speelt', base: 2, input: {} },
    { kind: 'resolveConflict', step: 1, version: 1, choices: {} },
    { kind: 'addItem', step: 3, section: 'doelen', base: 0 },
    { kind: 'removeItem', step: 3, section: 'doelen', item: 'n1', base: 0 },
    { kind: 'handIn', step: 2 },
    { kind: 'reopen', step: 1 },
    { kind: 'skip', step: 2, reason: 'a' },
    { kind: 'share' },
    { kind: 'addMember', person, level: 'team' },
    { kind: 'askColleague', person },
    { kind: 'giveOwnView', base: 0, input: {} },
    { kind: 'checkIn', base: 0, van: 'mentor', entries: [] },
    { kind: 'adjustPlan', base: 0, input: {} },
  ])('weigert $kind, en zegt wat wel kan', (event) => {
    expect(refused(stopped, event)).toMatchObject({ code: 'afgesloten', text: expect.stringContaining('Open het dan eerst weer') });
  });

  it('laat nog wel een collega weghalen en de mentor wisselen', () => {
    const withMember = aTraject().withMember(person, 'care').after({ kind: 'gestopt', reason: 'Klaar.' }).build();
    expect(play(withMember, { kind: 'removeMember', person }).traject.members).toEqual([]);
    const { traject } = play(withMember, { kind: 'changeMentor', person });
    expect([traject.mentor, isClosed(traject)]).toEqual([person, true]);
  });
});
