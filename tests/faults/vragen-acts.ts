import type { ActionName } from '../../cards/actions.ts';
import type { CardJson } from '../../cards/kit.ts';
import type { AfspraakId, VraagId } from '../../src/shared/ids.ts';
import { afspraakIdSchema, vraagIdSchema } from '../../src/shared/ids.ts';
import { type CastMember, docentDrie, lotte, omar } from '../support/cast.ts';
import type { Act } from './acts.ts';
import { pressOf, type Stage } from './stage.ts';

const idOn = (card: CardJson, name: string): string => {
  const id = new RegExp(`"${name}":"([^"]+)"`).exec(JSON.stringify(card))?.[1];
  if (!id) throw new Error(`this card names no ${name}`);
  return id;
};

/** A question of Docent Drie, that names a pupil by code. */
export async function asked(stage: Stage): Promise<VraagId> {
  const form = await stage.act(docentDrie, 'vraag.nieuw', {});
  const sent = await stage.send(docentDrie, pressOf(form, 'vraag.stuur', { vraag: 'Is er een stilteruimte voor 4H-017?' }));
  return vraagIdSchema.parse(idOn(sent, 'vraagId'));
}

/** The same, answered by Omar. */
export async function answered(stage: Stage): Promise<VraagId> {
  const vraagId = await asked(stage);
  const form = await stage.act(omar, 'vraag.beantwoorden', { vraagId });
  await stage.send(omar, pressOf(form, 'vraag.antwoord', { antwoord: 'Ja, naast de mediatheek.' }));
  return vraagId;
}

const WORDING = { vraag: 'Is er een stilteruimte voor 4H-017?', antwoord: 'Ja, naast de mediatheek.', herzien: '2027-09-01' };

/** An agreement that Omar proposed. */
export async function proposed(stage: Stage): Promise<AfspraakId> {
  const form = await stage.act(omar, 'afspraak.nieuw', { vraagId: await answered(stage) });
  return afspraakIdSchema.parse(idOn(await stage.send(omar, pressOf(form, 'afspraak.stel-voor', WORDING)), 'afspraakId'));
}

/** The same, after Lotte did something with it. */
const judged =
  (verb: 'afspraak.keur-goed' | 'afspraak.geef-terug') =>
  async (stage: Stage): Promise<AfspraakId> => {
    const afspraakId = await proposed(stage);
    await stage.act(lotte, verb, { afspraakId }, { reden: 'Zeg erbij waar.' });
    return afspraakId;
  };

/** An agreement in force. */
export const approved = judged('afspraak.keur-goed');

const act = (name: string, verb: ActionName, by: CastMember, card: (stage: Stage) => Promise<CardJson>, filled: object = {}): Act => ({
  name,
  verb,
  by,
  ready: async (stage) => pressOf(await card(stage), verb, filled),
});

const onVraag = (make: (stage: Stage) => Promise<VraagId>, by: CastMember, show: ActionName) => async (stage: Stage) =>
  stage.act(by, show, { vraagId: await make(stage) });
const onAfspraak = (make: (stage: Stage) => Promise<AfspraakId>, by: CastMember, show: ActionName) => async (stage: Stage) =>
  stage.act(by, show, { afspraakId: await make(stage) });

/** Every button about questions and agreements that changes something. */
export const vragenActs: readonly Act[] = [
  act('een vraag versturen', 'vraag.stuur', docentDrie, (stage) => stage.act(docentDrie, 'vraag.nieuw', {}), {
    vraag: 'Is er een stilteruimte?',
  }),
  act('een vraag intrekken', 'vraag.trek-in', docentDrie, onVraag(asked, docentDrie, 'vraag.open')),
  act('een vraag oppakken', 'vraag.pak-op', omar, onVraag(asked, omar, 'vraag.open')),
  act('een vraag beantwoorden', 'vraag.antwoord', omar, onVraag(asked, omar, 'vraag.beantwoorden'), {
    antwoord: 'Ja, naast de mediatheek.',
  }),
  act('een afspraak voorstellen', 'afspraak.stel-voor', omar, onVraag(answered, omar, 'afspraak.nieuw'), WORDING),
  act(
    'een afspraak opnieuw voorstellen',
    'afspraak.stel-voor',
    omar,
    onAfspraak(judged('afspraak.geef-terug'), omar, 'afspraak.herschrijven'),
    {
      ...WORDING,
      antwoord: 'Ja, naast de mediatheek, op de eerste verdieping.',
    },
  ),
  act('een afspraak goedkeuren', 'afspraak.keur-goed', lotte, onAfspraak(proposed, lotte, 'afspraak.open')),
  act('een afspraak teruggeven', 'afspraak.geef-terug', lotte, onAfspraak(proposed, lotte, 'afspraak.teruggeven'), {
    reden: 'Zeg erbij waar.',
  }),
  act('een afspraak verlengen', 'afspraak.verleng', omar, onAfspraak(approved, omar, 'afspraak.verlengen'), { herzien: '2028-02-01' }),
  act('een afspraak stoppen', 'afspraak.stop', omar, onAfspraak(approved, omar, 'afspraak.stoppen')),
];
