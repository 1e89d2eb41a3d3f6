import type { ActionName } from '../../cards/actions.ts';
import type { CardJson } from '../../cards/kit.ts';
import { outsiderParticipant } from '../../src/flexzat/participants.ts';
import type { StepNumber } from '../../src/traject/steps/step.ts';
import { aTraject, type TrajectBuilder } from '../support/build-traject.ts';
import { type CastMember, docentDrie, docentVier, lotte, omar, sanne } from '../support/cast.ts';
import { mieke, type Press, pressOf, type Stage } from './stage.ts';
import { vragenActs } from './vragen-acts.ts';

/** A button that changes something: who presses it, and how a stage comes to the card that it is on. */
export interface Act {
  readonly name: string;
  readonly verb: ActionName;
  readonly by: CastMember;
  /** Brings the stage to where the button can be pressed, and gives the press. */
  readonly ready: (stage: Stage) => Promise<Press>;
}

const REASON = { reden: 'Dat is al geregeld.' };
const partner = outsiderParticipant({ name: 'R', organisation: 'S', email: 'r.kaya@smw.example' }, 'partner').key;

/** An act on a traject: the traject, the button that shows the form, and what is filled in. */
const onTraject = (
  name: string,
  verb: ActionName,
  build: (traject: TrajectBuilder) => TrajectBuilder,
  show: readonly [ActionName, object?],
  filled: object = {},
  more: { by?: CastMember; suits?: (data: string) => boolean } = {},
): Act => {
  const by = more.by ?? sanne;
  return {
    name,
    verb,
    by,
    ready: async (stage) => {
      const traject = await stage.keep(build(aTraject().shared()).build());
      const card = await stage.act(by, show[0], { trajectId: traject.id, ...show[1] });
      return pressOf(card, verb, filled, more.suits);
    },
  };
};

const as = (traject: TrajectBuilder) => traject;
const page = (step: StepNumber, section?: string, item?: string): readonly [ActionName, object] => [
  'stap.open',
  { step, ...(section ? { section } : {}), ...(item ? { item } : {}) },
];
const going = (next: string) => ({ suits: (data: string) => data.includes(`"next":"${next}"`) });

const trajectActs: readonly Act[] = [
  {
    name: 'een traject starten',
    verb: 'traject.start',
    by: sanne,
    ready: async (stage) =>
      pressOf(await stage.say(sanne, 'start een traject'), 'traject.start', { pseudoniem: '4H-018', mentor: mieke.personId }),
  },
  onTraject('een collega toevoegen', 'traject.deel', as, ['traject.delen'], { personen: docentVier.personId, niveau: 'care' }),
  onTraject('een collega weghalen', 'traject.lid-weg', (traject) => traject.withMember(docentDrie.personId, 'team'), ['traject.delen']),
  {
    name: 'delen met de coördinator',
    verb: 'traject.bekend',
    by: sanne,
    ready: async (stage) => {
      const traject = await stage.keep(aTraject().build());
      return pressOf(await stage.act(sanne, 'traject.meer', { trajectId: traject.id }), 'traject.bekend');
    },
  },
  onTraject('een andere mentor', 'traject.geef-door', as, ['traject.mentor'], { mentor: mieke.personId }, { by: omar }),
  onTraject('overdragen', 'traject.draag-over', as, ['traject.overdragen'], { ...REASON, naar: 'het ondersteuningsteam' }),
  onTraject('stoppen', 'traject.stop', as, ['traject.stoppen'], REASON),
  onTraject(
    'weer openen',
    'traject.hervat',
    (traject) => traject.after({ kind: 'gestopt', reason: 'Verhuisd.' }),
    ['traject.hervatten'],
    REASON,
  ),
  onTraject('een collega vragen', 'collega.vraag', as, ['collega.vragen'], { personen: docentVier.personId }),
  onTraject(
    'een zienswijze geven',
    'zienswijze.bewaar',
    (traject) => traject.withAsked(docentDrie.personId),
    ['zienswijze.open'],
    { zienswijze: 'Bij mij let hij goed op.' },
    { by: docentDrie },
  ),
];

const PLAN = {
  'doelen/n1': true,
  'doelen/n1/doel': 'Ik schrijf elke dag mijn huiswerk op.',
} as const;

const stepActs: readonly Act[] = [
  onTraject('een pagina bewaren en sluiten', 'stap.bewaar', as, page(1), { 'vraag-docent': 'Hoe help ik?' }, going('sluit')),
  onTraject('een pagina bewaren en verdergaan', 'stap.bewaar', as, page(1), { 'vraag-docent': 'Hoe help ik?' }, going('volgende')),
  onTraject('een pagina bewaren en teruggaan', 'stap.bewaar', as, page(1, 'leerling'), { 'leerling-woorden': 'Lastig.' }, going('vorige')),
  onTraject('een stap met een pagina inleveren', 'stap.bewaar', as, page(0), { aanspreekpunt: sanne.personId }, going('lever-in')),
  onTraject(
    'een onderdeel bewaren',
    'stap.bewaar',
    (traject) => traject.withAnswers(3, PLAN),
    page(3, 'doelen', 'n1'),
    { doel: 'Ik pak mijn agenda.' },
    going('lijst'),
  ),
  onTraject(
    'een onderdeel bewaren en nog een',
    'stap.bewaar',
    (traject) => traject.withAnswers(3, PLAN),
    page(3, 'doelen', 'n1'),
    { doel: 'Ik pak mijn agenda.' },
    going('nog-een'),
  ),
  {
    name: 'een van twee teksten kiezen',
    verb: 'stap.los-op',
    by: sanne,
    ready: async (stage) => {
      const { id: trajectId } = await stage.keep(aTraject().shared().build());
      const open = (by: CastMember) => stage.act(by, 'stap.open', { trajectId, step: 1 });
      const [hers, his] = [await open(sanne), await open(omar)];
      await stage.send(omar, pressOf(his, 'stap.bewaar', { 'vraag-docent': 'tekst van Omar' }));
      const choice = await stage.send(sanne, pressOf(hers, 'stap.bewaar', { 'vraag-docent': 'tekst van Sanne' }));
      return pressOf(choice, 'stap.los-op');
    },
  },
  onTraject('een stap inleveren', 'stap.lever-in', (traject) => traject.inStep(4).filledIn(4), page(4, 'aanpassingen')),
  {
    name: 'toch inleveren',
    verb: 'stap.toch',
    by: sanne,
    ready: async (stage) => {
      const { id: trajectId } = await stage.keep(aTraject().shared().build());
      const form = await stage.act(sanne, 'stap.open', { trajectId, step: 0 });
      const gate = await stage.send(sanne, pressOf(form, 'stap.bewaar', {}, going('lever-in').suits));
      return pressOf(gate, 'stap.toch', REASON);
    },
  },
  onTraject('een stap overslaan', 'stap.sla-over', as, ['stap.overslaan', { step: 0 }], REASON),
  onTraject('een stap weer openen', 'stap.heropen', (traject) => traject.handedIn(0), page(0)),
  onTraject('een onderdeel erbij', 'item.nieuw', as, page(3, 'doelen')),
  onTraject('een onderdeel weghalen', 'item.weg', (traject) => traject.withAnswers(3, PLAN), page(3, 'doelen', 'n1')),
  onTraject('een check-in', 'check-in.bewaar', (traject) => traject.withAnswers(3, PLAN), ['check-in.open'], {
    'hoe:n1': 'gaat-goed',
    'regel:n1': 'Ze had haar agenda bij zich.',
    van: 'mentor',
  }),
  onTraject('het plan aanpassen', 'plan.pas-aan', (traject) => traject.inStep(4), ['plan.aanpassen'], {
    wat: 'Korter.',
    waarom: 'Te lang.',
  }),
];

const schoolAct = (name: string, verb: ActionName, place: object, filled: object = {}, suits?: (data: string) => boolean): Act => ({
  name,
  verb,
  by: omar,
  ready: async (stage) => {
    await stage.act(omar, 'school.item-nieuw', { section: 'protocollen', base: 0 });
    return pressOf(await stage.act(omar, 'school.open', place), verb, filled, suits);
  },
});

const PROTOCOL = { section: 'protocollen', item: 'n1' };

const schoolActs: readonly Act[] = [
  schoolAct(
    'een pagina van de school bewaren',
    'school.bewaar',
    { section: 'team' },
    { 'team-nodig': 'Meer tijd.' },
    going('volgende').suits,
  ),
  schoolAct('een protocol bewaren', 'school.bewaar', PROTOCOL, { naam: 'Pestprotocol' }, going('lijst').suits),
  schoolAct('een protocol bewaren en nog een', 'school.bewaar', PROTOCOL, { naam: 'Pestprotocol' }, going('nog-een').suits),
  schoolAct('een protocol erbij', 'school.item-nieuw', { section: 'protocollen' }),
  schoolAct('een protocol weghalen', 'school.item-weg', PROTOCOL),
];

/** A flex-ZAT of Omar with Sanne, as its card is when moments are on offer. */
export async function offered(stage: Stage, filled: object = {}): Promise<CardJson> {
  const form = await stage.say(omar, 'flex-ZAT plannen');
  return stage.send(omar, pressOf(form, 'overleg.maak', { mentor: sanne.personId, zestien: 'nee', pseudoniem: '4H-019', ...filled }));
}

/** The same, with the first moment chosen. */
export async function planned(stage: Stage, filled: object = {}): Promise<CardJson> {
  return stage.send(omar, pressOf(await offered(stage, filled), 'overleg.kies'));
}

/** The id of the meeting that a card is about. */
export const overlegOn = (card: CardJson): string => {
  const id = /"overlegId":"([^"]+)"/.exec(JSON.stringify(card))?.[1];
  if (!id) throw new Error('this card is about no meeting');
  return id;
};

const onOverleg = (
  name: string,
  verb: ActionName,
  start: (stage: Stage) => Promise<CardJson>,
  show: readonly [ActionName, object?],
  filled: object = {},
): Act => ({
  name,
  verb,
  by: omar,
  ready: async (stage) => pressOf(await stage.act(omar, show[0], { overlegId: overlegOn(await start(stage)), ...show[1] }), verb, filled),
});

const withPartner = (stage: Stage) => offered(stage, { partners: partner });
/** Docent Drie is on the list, and cannot come. */
const withAbsent = async (stage: Stage): Promise<CardJson> => {
  const card = await planned(stage, { collegas: docentDrie.personId });
  const overlegId = overlegOn(card);
  await stage.act(omar, 'overleg.afwezig', { overlegId, key: `docent-${docentDrie.personId}` }, REASON);
  return card;
};
const CONSENT = { 'ja-ouders': 'ja', 'dag-ouders': '2026-11-20' };

const overlegActs: readonly Act[] = [
  {
    name: 'een flex-ZAT maken',
    verb: 'overleg.maak',
    by: omar,
    ready: async (stage) =>
      pressOf(await stage.say(omar, 'flex-ZAT plannen'), 'overleg.maak', {
        mentor: sanne.personId,
        zestien: 'nee',
        besluit: 'nee',
        pseudoniem: '4H-019',
        collegas: docentDrie.personId,
        partners: partner,
      }),
  },
  onOverleg('andere momenten zoeken', 'overleg.zoek', offered, ['overleg.momenten'], { dagdeel: 'ochtend' }),
  onOverleg('een moment kiezen', 'overleg.kies', offered, ['overleg.open']),
  {
    name: 'het moment laten staan',
    verb: 'overleg.laat-staan',
    by: omar,
    ready: async (stage) => {
      const overlegId = overlegOn(await planned(stage));
      const asked = await stage.act(omar, 'overleg.momenten', { overlegId });
      return pressOf(await stage.send(omar, pressOf(asked, 'overleg.zoek')), 'overleg.laat-staan');
    },
  },
  onOverleg('annuleren', 'overleg.annuleer', planned, ['overleg.annuleren'], { reden: 'niet-meer-nodig' }),
  onOverleg('mensen erbij', 'overleg.voeg-toe', planned, ['overleg.erbij'], {
    collegas: docentDrie.personId,
    naam: 'Els Jans',
    organisatie: 'Jeugdteam',
    email: 'e.jans@jeugd.example',
  }),
  onOverleg('iemand is afwezig', 'overleg.afwezig', planned, ['overleg.deelnemer', { key: 'ouders' }], REASON),
  onOverleg('iemand komt toch', 'overleg.aanwezig', withAbsent, ['overleg.deelnemer', { key: `docent-${docentDrie.personId}` }]),
  onOverleg('gegevens van de ouders', 'overleg.contact', planned, ['overleg.deelnemer', { key: 'ouders' }], { email: 'o@thuis.example' }),
  onOverleg('toestemming', 'overleg.toestemming', withPartner, ['overleg.deelnemer', { key: partner }], CONSENT),
  onOverleg('iemand van de lijst', 'overleg.weg', withAbsent, ['overleg.deelnemer', { key: `docent-${docentDrie.personId}` }]),
  onOverleg('een andere voorzitter', 'overleg.kies-voorzitter', planned, ['overleg.voorzitter'], {
    besluit: 'ja',
    voorzitter: lotte.personId,
  }),
  {
    name: 'een meta-overleg plannen',
    verb: 'meta.plan',
    by: lotte,
    ready: async (stage) => pressOf(await stage.say(lotte, 'meta-overleg'), 'meta.plan'),
  },
];

/** Marks the answer to a question right or wrong. */
const markAct = (name: string, oordeel: string): Act => ({
  name,
  verb: 'norm.klopt',
  by: docentDrie,
  ready: async (stage) =>
    pressOf(await stage.say(docentDrie, 'hoort faalangsttraining bij de basis?'), 'norm.klopt', {}, (data) =>
      data.includes(`"oordeel":"${oordeel}"`),
    ),
});

const normActs: readonly Act[] = [markAct('een antwoord goed vinden', 'klopt'), markAct('een antwoord fout vinden', 'klopt-niet')];

/** Every button that changes something, in each of the ways in which it can go on. */
export const ACTS: readonly Act[] = [...normActs, ...trajectActs, ...stepActs, ...schoolActs, ...overlegActs, ...vragenActs];
