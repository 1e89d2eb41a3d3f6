import { describe, expect, it } from 'vitest';
import type { ActionName } from '../../cards/actions.ts';
import type { CardJson } from '../../cards/kit.ts';
import { newAfspraakId, newVraagId } from '../../src/shared/ids.ts';
import type { FieldValue } from '../../src/traject/fields.ts';
import { STEPS } from '../../src/traject/steps/index.ts';
import type { Section } from '../../src/traject/steps/step.ts';
import { propose } from '../../src/vragen/afspraak.ts';
import { answerVraag, newVraag } from '../../src/vragen/vraag.ts';
import { aTraject, NOW } from '../support/build-traject.ts';
import { docentDrie, docentVier, lotte, omar, sanne } from '../support/cast.ts';
import { partsOf, textOf } from '../support/fake-teams.ts';
import { offered, overlegOn } from './acts.ts';
import { buttonsOf, pressesOn, pressOf, Stage } from './stage.ts';

/** Text that would do something when it were read as markup, as a mention, as a template or as a formula. */
const HOSTILE =
  '[klik](http://kwaad.example) <at>Iedereen</at> **vet** ![x](http://kwaad.example/p.png) <script>x</script> $' +
  '{naam} {{naam}} "q" \\ # 1. - =A1';
/** How it looks when it got through as markup. */
const MARKUP = /(?<!\\)\[klik|(?<!\\)\*\*vet|<at>|<script|(?<!\\)!?\[x/;

/** The texts of a card that Teams reads as markup: paragraphs, facts, and choices that are all shown. */
const markupOf = (card: CardJson): readonly string[] =>
  partsOf(card).flatMap((part) => {
    if (part.type === 'TextBlock') return [String(part.text)];
    if (part.type === 'FactSet' && Array.isArray(part.facts)) return part.facts.flatMap((fact) => [String(fact.title), String(fact.value)]);
    if (part.type === 'Input.ChoiceSet' && part.style === 'expanded' && Array.isArray(part.choices))
      return part.choices.map((choice) => String(choice.title));
    return [];
  });

/** Buttons may be named after what somebody typed: Teams shows their titles as they are. A link of ours must stay one of ours. */
const linksOf = (card: CardJson): readonly string[] =>
  [...JSON.stringify(partsOf(card).filter(({ type }) => type === 'TextBlock')).matchAll(/(?<!\\)\]\((https?:[^)]+)\)/g)].map(
    ([, url = '']) => url,
  );

function expectHarmless(card: CardJson): void {
  expect(markupOf(card).filter((text) => MARKUP.test(text))).toEqual([]);
  expect(linksOf(card).filter((url) => !url.startsWith('http://127.0.0.1:3978/agenda/'))).toEqual([]);
  expect(JSON.stringify(buttonsOf(card).map(({ data, verb }) => [verb, data]))).not.toContain('kwaad');
}

/** Every text of a section, in one item where it has items. */
const hostileIn = (section: Section): Record<string, FieldValue> => {
  const keyed = section.repeat?.keyedBy;
  const item = keyed === 'person' ? docentDrie.personId : 'n1';
  const texts = section.fields.filter(({ kind }) => kind === 'text' || kind === 'line');
  const mark = keyed && keyed !== 'goal' ? { [`${section.id}/${item}`]: true } : {};
  return { ...mark, ...Object.fromEntries(texts.map(({ id }) => [keyed ? `${section.id}/${item}/${id}` : id, HOSTILE])) };
};

/** A traject in which every text is hostile. */
const hostileTraject = () =>
  STEPS.reduce(
    (built, { number, sections }) => built.withAnswers(number, Object.assign({}, ...sections.map(hostileIn))),
    aTraject().shared().withAsked(docentDrie.personId),
  );

/** What a mentor can open of a traject: every page of every step, and everything to read. */
const PAGES: readonly (readonly [ActionName, object])[] = STEPS.flatMap(({ number: step, sections }) => [
  ...sections.flatMap(({ id: section, repeat }) => {
    const item = repeat?.keyedBy === 'person' ? docentDrie.personId : 'n1';
    return [['stap.open', { step, section }] as const, ...(repeat ? [['stap.open', { step, section, item }] as const] : [])];
  }),
  ...[0, 1, 2].map((part) => ['traject.lezen', { step, part }] as const),
]);

describe.each(['fault 25: opmaak, vermeldingen en links die iemand typt', 'fault 38: tekst die op een sjabloon lijkt'])('%s', () => {
  it('zijn op elk formulier en in elk overzicht gewone tekst', async () => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(hostileTraject().build());
    const open = ([verb, data]: readonly [ActionName, object]) => stage.act(sanne, verb, { trajectId, ...data });
    const cards = await Promise.all([...PAGES, ['check-in.open', {}] as const, ['plan.aanpassen', {}] as const].map(open));
    for (const card of cards) expectHarmless(card);
    expect(cards.filter((card) => JSON.stringify(card).includes('klik')).length).toBeGreaterThan(30);
    expect(textOf(await open(['traject.lezen', { step: 1, part: 0 }]))).toContain(HOSTILE);
  });
});

describe('fault 25: een reden, een keuze en een zienswijze', () => {
  it('zijn gewone tekst waar ze terugkomen', async () => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(aTraject().shared().withAsked(docentDrie.personId).build());
    const cards: CardJson[] = [];
    const act = async (by: typeof sanne, verb: ActionName, data: object, inputs: object = {}) => {
      const card = await stage.act(by, verb, { trajectId, ...data }, inputs);
      cards.push(card);
      return card;
    };
    await act(sanne, 'stap.sla-over', { step: 0 }, { reden: HOSTILE });
    await act(sanne, 'traject.lezen', { step: 0, part: 0 });
    const [hers, his] = [await act(sanne, 'stap.open', { step: 1 }), await act(omar, 'stap.open', { step: 1 })];
    await stage.send(omar, pressOf(his, 'stap.bewaar', { 'vraag-docent': `${HOSTILE} van hem` }));
    cards.push(await stage.send(sanne, pressOf(hers, 'stap.bewaar', { 'vraag-docent': `${HOSTILE} van haar` })));
    const own = await act(docentDrie, 'zienswijze.open', {});
    await stage.send(docentDrie, pressOf(own, 'zienswijze.bewaar', { zienswijze: HOSTILE }));
    cards.push(await stage.send(docentDrie, pressOf(own, 'zienswijze.bewaar', { zienswijze: `${HOSTILE} nog eens` })));
    await act(sanne, 'traject.stop', {}, { reden: HOSTILE });
    await act(sanne, 'traject.open', {});
    await act(omar, 'school.bewaar', { section: 'team', base: 0, next: 'sluit' }, { 'team-nodig': HOSTILE });
    cards.push(await stage.act(omar, 'school.bewaar', { section: 'team', base: 0, next: 'sluit' }, { 'team-nodig': HOSTILE }));
    cards.push(await stage.say(sanne, HOSTILE), await stage.say(sanne, `traject ${HOSTILE}`));
    for (const card of cards) expectHarmless(card);
    expect(cards.filter((card) => JSON.stringify(card).includes('klik')).length).toBeGreaterThan(3);
  });

  it('zijn gewone tekst bij een overleg', async () => {
    const stage = await Stage.open();
    const overlegId = overlegOn(await offered(stage));
    const added = { naam: HOSTILE, organisatie: HOSTILE, email: 'e.jans@jeugd.example' };
    const people = await stage.act(omar, 'overleg.voeg-toe', { overlegId }, added);
    const cards = [people, await stage.act(omar, 'overleg.afwezig', { overlegId, key: 'ouders' }, { reden: HOSTILE })];
    for (const press of pressesOn(people, ({ verb }) => verb === 'overleg.deelnemer')) cards.push(await stage.send(omar, press));
    cards.push(await stage.act(omar, 'overleg.open', { overlegId }), await stage.act(omar, 'overleg.voorzitter', { overlegId }));
    cards.push(await stage.act(omar, 'overleg.contact', { overlegId, key: 'ouders' }, { email: HOSTILE }));
    for (const card of cards) expectHarmless(card);
    expect(cards.filter((card) => JSON.stringify(card).includes('klik')).length).toBeGreaterThan(3);
  });

  it('zijn gewone tekst bij een vraag aan de coördinator en een afspraak van de school', async () => {
    const stage = await Stage.open();
    const { vragen, afspraken } = stage.app.services.store;
    const place = { tenantId: omar.tenantId, schoolId: omar.schoolId };
    const vraag = newVraag({ id: newVraagId(), ...place, by: docentDrie.personId, text: HOSTILE }, NOW);
    await vragen.create(omar.tenantId, vraag.id, vraag);
    const answered = answerVraag({ ...vraag, id: newVraagId() }, omar.personId, { text: HOSTILE, item: null }, NOW);
    if (!answered.ok) throw new Error(answered.error.text);
    await vragen.create(omar.tenantId, answered.value.id, answered.value);
    const wording = { question: HOSTILE, answer: HOSTILE, item: null, reviewOn: '2027-11-24' };
    const proposed = propose({ id: newAfspraakId(), ...place }, wording, omar.personId, NOW);
    await afspraken.create(omar.tenantId, proposed.id, proposed);
    const [vraagId, afspraakId] = [vraag.id, proposed.id];
    const cards = [
      await stage.act(docentDrie, 'vraag.mijn', {}),
      await stage.act(docentDrie, 'vraag.open', { vraagId: answered.value.id }),
      await stage.act(omar, 'vraag.lijst', {}),
      await stage.act(omar, 'vraag.open', { vraagId }),
      await stage.act(omar, 'vraag.beantwoorden', { vraagId }),
      await stage.act(omar, 'vraag.antwoord', { vraagId, tekst: 'eigen' }, { antwoord: `${HOSTILE} Jay adhd` }),
      await stage.act(docentDrie, 'vraag.stuur', { vraagId: newVraagId(), tekst: 'eigen' }, { vraag: `${HOSTILE} Jay adhd` }),
      await stage.act(omar, 'afspraak.nieuw', { vraagId: answered.value.id }),
      await stage.act(omar, 'afspraak.lijst', {}),
      await stage.act(lotte, 'afspraak.open', { afspraakId }),
      await stage.act(lotte, 'afspraak.teruggeven', { afspraakId }),
      await stage.act(lotte, 'afspraak.geef-terug', { afspraakId }, { reden: HOSTILE }),
      await stage.act(omar, 'afspraak.herschrijven', { afspraakId }),
      await stage.say(docentVier, `${HOSTILE} hoe help ik Jay met adhd?`),
    ];
    for (const card of cards) expectHarmless(card);
    expect(cards.filter((card) => JSON.stringify(card).includes('klik')).length).toBeGreaterThan(10);
  });
});
