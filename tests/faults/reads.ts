import type { ActionName } from '../../cards/actions.ts';

/** A button that shows something: what it carries, and whether it is about a traject, a meeting, a question, an agreement or none of them. */
export interface Read {
  readonly verb: ActionName;
  readonly data: object;
  readonly about?: 'trajectId' | 'overlegId' | 'vraagId' | 'afspraakId';
}

/** Every button that only shows something. */
export const READS: readonly Read[] = [
  { verb: 'norm.onderwerp', data: { id: 'zorg.flexzat' } },
  { verb: 'norm.anders', data: { id: 'interventie.emotioneel' } },
  { verb: 'norm.missers', data: {} },
  { verb: 'hulp.toon', data: {} },
  { verb: 'traject.nieuw', data: {} },
  { verb: 'traject.mijn', data: { from: 0 } },
  { verb: 'traject.open', data: {}, about: 'trajectId' },
  { verb: 'traject.meer', data: {}, about: 'trajectId' },
  { verb: 'traject.lezen', data: { step: 0, part: 0 }, about: 'trajectId' },
  { verb: 'traject.delen', data: {}, about: 'trajectId' },
  { verb: 'traject.mentor', data: {}, about: 'trajectId' },
  { verb: 'traject.overdragen', data: {}, about: 'trajectId' },
  { verb: 'traject.hervatten', data: {}, about: 'trajectId' },
  { verb: 'traject.stoppen', data: {}, about: 'trajectId' },
  { verb: 'stap.open', data: { step: 1 }, about: 'trajectId' },
  { verb: 'stap.naast', data: { step: 3, section: 'doelen', offset: 1 }, about: 'trajectId' },
  { verb: 'stap.overslaan', data: { step: 1 }, about: 'trajectId' },
  { verb: 'check-in.open', data: {}, about: 'trajectId' },
  { verb: 'plan.aanpassen', data: {}, about: 'trajectId' },
  { verb: 'collega.vragen', data: {}, about: 'trajectId' },
  { verb: 'zienswijze.open', data: {}, about: 'trajectId' },
  { verb: 'school.lezen', data: {} },
  { verb: 'school.open', data: {} },
  { verb: 'overleg.nieuw', data: {} },
  { verb: 'overleg.mijn', data: {} },
  { verb: 'overleg.open', data: {}, about: 'overlegId' },
  { verb: 'overleg.momenten', data: {}, about: 'overlegId' },
  { verb: 'overleg.annuleren', data: {}, about: 'overlegId' },
  { verb: 'overleg.deelnemers', data: {}, about: 'overlegId' },
  { verb: 'overleg.erbij', data: {}, about: 'overlegId' },
  { verb: 'overleg.deelnemer', data: { key: 'ouders' }, about: 'overlegId' },
  { verb: 'overleg.voorzitter', data: {}, about: 'overlegId' },
  { verb: 'meta.open', data: {} },
  { verb: 'vraag.nieuw', data: {} },
  { verb: 'vraag.terug', data: {} },
  { verb: 'vraag.mijn', data: {} },
  { verb: 'vraag.lijst', data: {} },
  { verb: 'vraag.open', data: {}, about: 'vraagId' },
  { verb: 'vraag.beantwoorden', data: {}, about: 'vraagId' },
  { verb: 'afspraak.nieuw', data: {}, about: 'vraagId' },
  { verb: 'afspraak.lijst', data: {} },
  { verb: 'afspraak.lees', data: {}, about: 'afspraakId' },
  { verb: 'afspraak.open', data: {}, about: 'afspraakId' },
  { verb: 'afspraak.herschrijven', data: {}, about: 'afspraakId' },
  { verb: 'afspraak.teruggeven', data: {}, about: 'afspraakId' },
  { verb: 'afspraak.verlengen', data: {}, about: 'afspraakId' },
  { verb: 'afspraak.stoppen', data: {}, about: 'afspraakId' },
];
