import { describe, expect, it } from 'vitest';
import { personIdSchema } from '../../../src/shared/ids.ts';
import { itemsIn } from '../../../src/traject/answers.ts';
import { stateOf } from '../../../src/traject/progress.ts';
import { answersOf } from '../../../src/traject/traject.ts';
import { aTraject, NOW, reader } from '../../support/build-traject.ts';
import { docentDrie, docentVier, sanne } from '../../support/cast.ts';
import { play, refused } from './play.ts';

const fresh = aTraject().build();
const drie = docentDrie.personId;

describe('delen', () => {
  it('maakt een eind aan het concept, één keer', () => {
    const { traject } = play(fresh, { kind: 'share' });
    expect(stateOf(traject)).toBe('loopt');
    expect(play(traject, { kind: 'share' }).saved).toBe(false);
  });

  it('voegt een collega toe met wie het deed en wanneer', () => {
    const { traject } = play(fresh, { kind: 'addMember', person: drie, level: 'team' });
    expect(traject.members).toEqual([{ person: drie, level: 'team', addedBy: sanne.personId, addedAt: NOW.toString() }]);
    expect(stateOf(traject)).toBe('loopt');
  });

  it('verandert hoe ver een collega mag lezen, zonder die twee keer te noemen', () => {
    const once = play(fresh, { kind: 'addMember', person: drie, level: 'team' }).traject;
    expect(play(once, { kind: 'addMember', person: drie, level: 'team' }).saved).toBe(false);
    expect(play(once, { kind: 'addMember', person: drie, level: 'care' }).traject.members.map(({ level }) => level)).toEqual(['care']);
  });

  it('voegt de mentor niet nog eens toe', () => {
    expect(refused(fresh, { kind: 'addMember', person: sanne.personId, level: 'team' }).code).toBe('bestaat-al');
  });

  it('haalt een collega eraf, ook als die was gevraagd', () => {
    const both = aTraject().withMember(drie, 'team').withAsked(drie).build();
    const { traject } = play(both, { kind: 'removeMember', person: drie });
    expect([traject.members, traject.asked]).toEqual([[], []]);
    expect(play(traject, { kind: 'removeMember', person: drie }).saved).toBe(false);
  });

  it('mag alleen wie alles mag lezen', () => {
    expect(refused(fresh, { kind: 'addMember', person: docentVier.personId, level: 'care' }, reader('team', drie)).code).toBe(
      'niet-van-jou',
    );
  });
});

describe('een andere mentor', () => {
  it('krijgt het traject, en de oude leest niet meer mee', () => {
    const { traject } = play(aTraject().withMember(drie, 'care').build(), { kind: 'changeMentor', person: drie });
    expect([traject.mentor, traject.members]).toEqual([drie, []]);
    expect(traject.life.at(-1)).toMatchObject({ kind: 'mentor', from: sanne.personId, to: drie });
  });

  it('is niet dezelfde mentor', () => {
    expect(play(fresh, { kind: 'changeMentor', person: sanne.personId }).saved).toBe(false);
  });
});

describe('een collega vragen', () => {
  it('maakt een eigen plek voor die collega', () => {
    const { traject, item } = play(fresh, { kind: 'askColleague', person: drie });
    expect([itemsIn(answersOf(traject, 2), 'docenten'), item]).toEqual([[drie], drie]);
  });

  it('gebeurt één keer', () => {
    const once = play(fresh, { kind: 'askColleague', person: drie }).traject;
    expect(play(once, { kind: 'askColleague', person: drie })).toMatchObject({ saved: false, item: drie });
  });

  it('houdt wat er al stond als de collega opnieuw wordt gevraagd', () => {
    const once = play(fresh, { kind: 'askColleague', person: drie }).traject;
    const filled = play(once, { kind: 'giveOwnView', base: 1, input: { zienswijze: 'Het lukt.' } }, reader('own', drie)).traject;
    const removed = play(filled, { kind: 'removeMember', person: drie }).traject;
    const again = play(removed, { kind: 'askColleague', person: drie }).traject;
    expect(answersOf(again, 2).get(`docenten/${drie}/zienswijze`)).toBe('Het lukt.');
  });

  it('kan hoogstens vijftien keer', () => {
    let traject = fresh;
    for (let number = 0; number < 15; number++) {
      traject = play(traject, { kind: 'askColleague', person: personIdSchema.parse(`p${number}`) }).traject;
    }
    expect(refused(traject, { kind: 'askColleague', person: drie }).text).toBe('Je kunt hoogstens 15 collega’s vragen.');
  });
});
