import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { outsiderParticipant } from '../../src/flexzat/participants.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { docentDrie, docentVier, lotte, nora, omar, sanne } from '../support/cast.ts';
import { cardOfInvoke, partsOf, textOf } from '../support/fake-teams.ts';
import { buttonOn, type Filled, SchoolBot } from '../support/school-bot.ts';

/** "wo 2 december om 09:30", as the buttons with moments are called. */
const MOMENT = /^(ma|di|wo|do|vr) \d{1,2} [a-z]+ om \d{2}:\d{2}$/;

const momentsOn = (card: CardJson): readonly string[] =>
  partsOf(card).flatMap(({ type, title }) => (type === 'Action.Execute' && typeof title === 'string' && MOMENT.test(title) ? [title] : []));

const firstOf = (moments: readonly string[]): string => {
  const [first] = moments;
  if (!first) throw new Error('the card offers no moments');
  return first;
};

/** How a form names someone from outside whom the school knows. */
const guest = (email: string, role: 'partner' | 'swv-specialist'): string =>
  outsiderParticipant({ name: 'N', organisation: 'O', email }, role).key;

/** The addresses of the calendar files on a card, by the title of their link. */
const linksOn = (card: CardJson): ReadonlyMap<string, string> =>
  new Map([...JSON.stringify(card).matchAll(/\[([^\]]+)\]\((http[^)]+)\)/g)].map(([, title = '', url = '']) => [title, url]));

describe('een flex-ZAT', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar, lotte, docentDrie]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  const traject = async (code: string): Promise<CardJson> => {
    const card = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: code });
    expect(textOf(card)).toContain(code);
    return card;
  };

  /** A flex-ZAT of a mentor with moments to choose from. */
  const offered = async (code: string, filled: Filled = {}): Promise<CardJson> => {
    const form = await bot.press(sanne, await traject(code), 'Flex-ZAT plannen');
    return bot.press(sanne, form, 'Zoek momenten', { zestien: 'nee', ...filled });
  };

  const planned = async (code: string, filled: Filled = {}): Promise<CardJson> => {
    const offer = await offered(code, filled);
    return bot.press(sanne, offer, firstOf(momentsOn(offer)));
  };

  const fetchFile = async (url: string): Promise<{ status: number; type: string; text: string }> => {
    const { pathname } = new URL(url);
    const response = await fetch(`${bot.url}${pathname}`);
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: (await response.text()).replace(/\r\n[ \t]/g, ''),
    };
  };

  const fileOf = async (card: CardJson, title: string): Promise<string> => {
    const url = linksOn(card).get(title);
    if (!url) throw new Error(`no link "${title}"; there are: ${[...linksOn(card).keys()].join(', ')}`);
    return (await fetchFile(url)).text;
  };

  const open = async (person: typeof sanne, title: string): Promise<CardJson> =>
    bot.press(person, await bot.say(person, 'mijn overleggen'), title);

  it('is te plannen vanuit een traject, met de vaste leden ingevuld', async () => {
    const form = await bot.press(sanne, await traject('4H-017'), 'Flex-ZAT plannen');
    for (const shown of ['4H-017', 'Coördinator: Omar Bakker', 'Mentor of coach: Sanne de Vries', 'De ouders en de leerling'])
      expect(textOf(form)).toContain(shown);
    const offer = await bot.press(sanne, form, 'Zoek momenten', { zestien: 'nee' });
    expect(momentsOn(offer)).toHaveLength(3);
    const moment = firstOf(momentsOn(offer));
    const card = await bot.press(sanne, offer, moment);
    expect(textOf(card)).toContain('Het overleg is gepland.');
    expect(textOf(card)).toContain(moment.replace(' om ', ' van '));
    expect([...linksOn(card).keys()]).toEqual([
      'Agenda-bestand van Omar Bakker',
      'Agenda-bestand van Sanne de Vries',
      'Agenda-bestand van de ouders',
      'Agenda-bestand van de leerling',
    ]);
  });

  it('geeft de ouders een agenda-bestand zonder iets over de leerling', async () => {
    const card = await planned('4H-018');
    const url = linksOn(card).get('Agenda-bestand van de ouders') ?? '';
    const { status, type, text } = await fetchFile(url);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain('SUMMARY:Overleg op school');
    expect(text).not.toContain('4H-018');
    expect((await fetchFile(url.replace(/\.ics$/, 'x.ics'))).status).toBe(404);
  });

  it('vertelt de coördinator in de eigen chat wat, over wie en wanneer, met een eigen agenda-bestand', async () => {
    const card = await planned('4H-019');
    const notice = bot.newest(omar);
    expect(textOf(notice)).toContain('Basiswijzer: flex-ZAT 4H-019');
    expect(textOf(notice)).toContain('Gepland.');
    const link = partsOf(notice).find(({ type }) => type === 'Action.OpenUrl');
    expect((await fetchFile(String(link?.url))).text).toMatch(/ATTENDEE;.*o\.bakker@school\.example/);
    expect(textOf(card)).toContain('Vertel het zelf aan de ouders en de leerling.');
  });

  it('noemt wie geen bericht kreeg', async () => {
    const card = await planned('4H-020', { collegas: docentVier.personId });
    expect(textOf(card)).toContain('Docent Vier kon ik geen bericht sturen. Vertel het zelf aan Docent Vier, de ouders en de leerling.');
  });

  it('kan op zichzelf staan, met een gekozen mentor en zonder code', async () => {
    const form = await bot.say(omar, 'flex-ZAT plannen');
    const again = await bot.press(omar, form, 'Zoek momenten', { zestien: 'ja' });
    expect(textOf(again)).toContain('Kies de mentor of coach van de leerling.');
    const named = await bot.press(omar, again, 'Zoek momenten', { mentor: sanne.personId, pseudoniem: 'Fatima' });
    expect(textOf(named)).toContain('Geen naam en geen spaties.');
    const offer = await bot.press(omar, named, 'Zoek momenten', { pseudoniem: '' });
    expect(textOf(offer)).toMatch(/^Flex-ZAT$/m);
    expect(momentsOn(offer)).toHaveLength(3);
  });

  it('zegt tegen wie niet mag plannen aan wie die het vraagt', async () => {
    const answers = [
      await bot.say(docentDrie, 'flex-ZAT plannen'),
      cardOfInvoke(await bot.pressRaw(docentDrie, 'overleg.nieuw', { bw: {} })),
    ];
    for (const answer of answers) expect(textOf(answer)).toContain('Een flex-ZAT plant de coördinator. Vraag het aan Omar Bakker.');
    expect(textOf(await bot.say(sanne, 'flex-ZAT plannen'))).toContain('plan je een flex-ZAT vanuit een traject van jou');
  });

  it('leidt iemand van de directie als er een besluit te vertellen is', async () => {
    const card = await planned('4H-021', { besluit: 'ja' });
    expect(JSON.stringify(card)).toContain('{"title":"Voorzitter","value":"Lotte Jansen"}');
    expect(textOf(bot.newest(lotte))).toContain('flex-ZAT 4H-021');
    const chair = await bot.press(sanne, await bot.press(sanne, card, 'Deelnemers'), 'Voorzitter');
    expect(textOf(await bot.press(sanne, chair, 'Bewaar', { voorzitter: omar.personId }))).toContain('Kies iemand van de directie');
    const changed = await bot.press(sanne, chair, 'Bewaar', { besluit: 'nee', voorzitter: omar.personId });
    expect(JSON.stringify(changed)).toContain('{"title":"Voorzitter","value":"Omar Bakker"}');
  });

  it('noteert een ouder als afwezig met een reden, die alleen op de eigen kaart staat', async () => {
    const people = await bot.press(sanne, await planned('4H-022'), 'Deelnemers');
    const parents = await bot.press(sanne, people, 'De ouders');
    expect(textOf(await bot.press(sanne, parents, 'Noteer als afwezig', { reden: ' ' }))).toContain('Schrijf kort op waarom');
    const saved = await bot.press(sanne, parents, 'Noteer als afwezig', { reden: 'onmiskenbare reden' });
    expect(textOf(saved)).toContain('Vast lid. Afwezig.');
    expect(textOf(saved)).toContain('Vertel het zelf aan de ouders.');
    expect(textOf(await bot.press(sanne, saved, 'De ouders'))).toContain('onmiskenbare reden');
    for (const person of [sanne, omar]) expect(JSON.stringify(bot.teams.chat(bot.chatOf(person)))).not.toContain('onmiskenbare');
    expect(JSON.stringify(await open(omar, 'Flex-ZAT 4H-022'))).not.toContain('onmiskenbare');
  });

  it('maakt de link van wie niet meer komt tot een annulering', async () => {
    const card = await planned('4H-023');
    const before = await fileOf(card, 'Agenda-bestand van de leerling');
    expect(before).toContain('METHOD:PUBLISH');
    const pupil = await bot.press(sanne, await bot.press(sanne, card, 'Deelnemers'), 'De leerling');
    await bot.press(sanne, pupil, 'Noteer als afwezig', { reden: 'Wil er niet bij zijn.' });
    expect(await fileOf(card, 'Agenda-bestand van de leerling')).toContain('METHOD:CANCEL');
    expect(await fileOf(card, 'Agenda-bestand van de ouders')).toContain('SEQUENCE:1');
  });

  it('laat iemand van buiten pas toe na toestemming van de ouders', async () => {
    const offer = await offered('4H-024', { partners: guest('r.kaya@smw.example', 'partner') });
    expect(textOf(offer)).toContain('mag pas meedoen na toestemming van de ouders');
    const refused = await bot.press(sanne, offer, firstOf(momentsOn(offer)));
    expect(textOf(refused)).toContain('mag pas meedoen na toestemming van de ouders');
    expect(textOf(refused)).toContain('Nog niet gepland');
    const person = await bot.press(sanne, await bot.press(sanne, refused, 'Deelnemers'), 'Ravi Kaya');
    expect(textOf(await bot.press(sanne, person, 'Bewaar toestemming', { 'ja-ouders': 'ja' }))).toContain('Vul ook de dag in');
    expect(textOf(await bot.press(sanne, person, 'Bewaar toestemming', { 'ja-ouders': 'ja', 'dag-ouders': '2026-12-24' }))).toContain(
      'na vandaag',
    );
    const saved = await bot.press(sanne, person, 'Bewaar toestemming', { 'ja-ouders': 'ja', 'dag-ouders': '2026-11-23' });
    const hub = await bot.press(sanne, saved, 'Naar het overleg');
    expect(textOf(await bot.press(sanne, hub, firstOf(momentsOn(hub))))).toContain('Het overleg is gepland.');
  });

  it('vraagt vanaf 16 jaar ook de leerling om toestemming', async () => {
    const offer = await offered('4H-025', { zestien: 'ja', partners: guest('i.smit@swv.example', 'swv-specialist') });
    expect(textOf(offer)).toContain('toestemming van de ouders en de leerling');
    const person = await bot.press(sanne, await bot.press(sanne, offer, 'Deelnemers'), 'Iris Smit');
    const filled = { 'ja-ouders': 'ja', 'dag-ouders': '2026-11-23', 'ja-leerling': 'nee', 'dag-leerling': '2026-11-23' };
    const saved = await bot.press(sanne, person, 'Bewaar toestemming', filled);
    expect(textOf(saved)).toContain('Specialist, Samenwerkingsverband. Afwezig.');
    const hub = await bot.press(sanne, saved, 'Naar het overleg');
    expect(textOf(await bot.press(sanne, hub, firstOf(momentsOn(hub))))).toContain('Het overleg is gepland.');
  });

  it('voegt collega’s toe en haalt ze weg, en vertelt het hun', async () => {
    const add = await bot.press(sanne, await bot.press(sanne, await planned('4H-026'), 'Deelnemers'), 'Voeg iemand toe');
    expect(textOf(await bot.press(sanne, add, 'Voeg toe', { naam: 'Bo Jong' }))).toContain('Vul van deze persoon de naam, de organisatie');
    expect(textOf(await bot.press(sanne, add, 'Voeg toe'))).toContain('Kies eerst iemand.');
    const saved = await bot.press(sanne, add, 'Voeg toe', { collegas: docentDrie.personId });
    expect(textOf(saved)).toContain('Docent Drie');
    expect(textOf(bot.newest(docentDrie))).toContain('Je bent uitgenodigd.');
    const mine = await open(docentDrie, 'Flex-ZAT 4H-026');
    expect([...linksOn(mine).keys()]).toEqual(['Agenda-bestand van Docent Drie']);
    expect(() => buttonOn(mine, 'Deelnemers')).toThrow();
    const removed = await bot.press(sanne, await bot.press(sanne, saved, 'Docent Drie'), 'Haal van de lijst');
    expect(textOf(removed)).not.toContain('Docent Drie');
    expect(textOf(bot.newest(docentDrie))).toContain('Je hoeft hier niet meer bij te zijn.');
  });

  it('laat iemand van buiten die later wordt gevraagd wachten tot er toestemming is', async () => {
    const add = await bot.press(sanne, await bot.press(sanne, await planned('4H-039'), 'Deelnemers'), 'Voeg iemand toe');
    const outsider = { naam: 'Bo Jong', organisatie: 'Jeugdteam', email: 'bo@jeugd.example' };
    expect(textOf(await bot.press(sanne, add, 'Voeg toe', { ...outsider, email: 'bo' }))).toContain('Dit e-mailadres klopt niet.');
    const saved = await bot.press(sanne, add, 'Voeg toe', outsider);
    expect(textOf(saved)).toContain('Partner van buiten school, Jeugdteam. Toestemming nodig.');
    expect([...linksOn(saved).keys()]).not.toContain('Agenda-bestand van Bo Jong');
    const person = await bot.press(sanne, saved, 'Bo Jong');
    expect(textOf(person)).toContain('Wacht op toestemming.');
    expect(() => buttonOn(person, 'Komt toch wel')).toThrow();
    const joined = await bot.press(sanne, person, 'Bewaar toestemming', { 'ja-ouders': 'ja', 'dag-ouders': '2026-11-24' });
    expect(textOf(joined)).toContain('Vertel het zelf aan Bo Jong.');
    expect(await fileOf(joined, 'Agenda-bestand van Bo Jong')).toContain('bo@jeugd.example');
  });

  it('vraagt met een e-mailadres van de ouders om een antwoord in hun agenda', async () => {
    const parents = await bot.press(sanne, await bot.press(sanne, await planned('4H-027'), 'Deelnemers'), 'De ouders');
    expect(textOf(await bot.press(sanne, parents, 'Bewaar gegevens', { email: 'geen adres' }))).toContain('Dit e-mailadres klopt niet.');
    const saved = await bot.press(sanne, parents, 'Bewaar gegevens', { email: 'ouder@thuis.example' });
    const file = await fileOf(saved, 'Agenda-bestand van de ouders');
    expect(file).toContain('METHOD:REQUEST');
    expect(file).toContain('ouder@thuis.example');
    expect(JSON.stringify(bot.teams.chat(bot.chatOf(sanne)))).not.toContain('ouder@thuis');
  });

  it('fault 34: geeft bij tweemaal kiezen hetzelfde antwoord, en stuurt één bericht', async () => {
    const offer = await offered('4H-028');
    const before = bot.teams.chat(bot.chatOf(omar)).length;
    const moment = firstOf(momentsOn(offer));
    const [first, second] = await Promise.all([bot.press(sanne, offer, moment), bot.press(sanne, offer, moment)]);
    expect(textOf(second)).toContain('Het overleg is gepland.');
    expect(linksOn(second)).toEqual(linksOn(first));
    expect(bot.teams.chat(bot.chatOf(omar))).toHaveLength(before + 1);
    expect(await fileOf(second, 'Agenda-bestand van de ouders')).toContain('SEQUENCE:0');
  });

  it('fault 34: maakt bij een dubbele klik één overleg', async () => {
    const form = await bot.press(sanne, await traject('4H-029'), 'Flex-ZAT plannen');
    const filled = { zestien: 'nee' };
    const [first, second] = await Promise.all([
      bot.press(sanne, form, 'Zoek momenten', filled),
      bot.press(sanne, form, 'Zoek momenten', filled),
    ]);
    expect(momentsOn(second)).toEqual(momentsOn(first));
    expect(partsOf(await allMeetings(sanne)).filter(({ text }) => text === 'Flex-ZAT 4H-029')).toHaveLength(1);
  });

  /** Every page of someone's meetings as one body. */
  const allMeetings = async (person: typeof sanne): Promise<CardJson> => {
    let card = await bot.say(person, 'mijn overleggen');
    const body = [...card.body];
    while (JSON.stringify(card).includes('"title":"Volgende"')) {
      card = await bot.press(person, card, 'Volgende');
      body.push(...card.body);
    }
    return { ...card, body };
  };

  it('is te verzetten: het oude moment blijft tot er een nieuw gekozen is, en de agenda telt een wijziging', async () => {
    const card = await planned('4H-030');
    const old = /Wanneer","value":"([^"]+)"/.exec(JSON.stringify(card))?.[1];
    const ask = await bot.press(sanne, card, 'Verzetten');
    expect(textOf(ask)).toContain(`Nu gepland: ${old}.`);
    const offer = await bot.press(sanne, ask, 'Zoek momenten', { dagdeel: 'middag' });
    expect(textOf(offer)).toContain('Het oude moment blijft staan tot je kiest.');
    expect(await fileOf(card, 'Agenda-bestand van de ouders')).toContain('SEQUENCE:0');
    expect(momentsOn(await bot.press(sanne, ask, 'Zoek momenten', { dagdeel: 'middag' }))).toEqual(momentsOn(offer));
    const moved = await bot.press(sanne, offer, firstOf(momentsOn(offer)));
    expect(textOf(moved)).not.toContain(old);
    expect(textOf(moved)).toContain('Het overleg is verzet.');
    const file = await fileOf(card, 'Agenda-bestand van de ouders');
    expect(file).toContain('SEQUENCE:1');
    expect(textOf(bot.newest(omar))).toContain('Verzet. Dit is het nieuwe moment.');
  });

  it('is te laten staan als verzetten toch niet hoeft, ook bij een dubbele klik', async () => {
    const card = await planned('4H-041');
    const old = /Wanneer","value":"([^"]+)"/.exec(JSON.stringify(card))?.[1];
    const offer = await bot.press(sanne, await bot.press(sanne, card, 'Verzetten'), 'Zoek momenten', { dagdeel: 'middag' });
    const before = bot.teams.chat(bot.chatOf(omar)).length;
    for (const kept of [await bot.press(sanne, offer, 'Laat staan'), await bot.press(sanne, offer, 'Laat staan')]) {
      expect(textOf(kept)).toContain(`Het overleg blijft op ${old}.`);
      expect(momentsOn(kept)).toEqual([]);
    }
    expect(await fileOf(card, 'Agenda-bestand van de ouders')).toContain('SEQUENCE:0');
    expect(bot.teams.chat(bot.chatOf(omar))).toHaveLength(before);
  });

  it('deelt een traject dat nog een concept is met de coördinator die wordt uitgenodigd', async () => {
    const form = await bot.press(sanne, await traject('4H-042'), 'Flex-ZAT plannen');
    const { trajectId } = (buttonOn(form, 'Zoek momenten').data as { bw: { trajectId: string } }).bw;
    const readByOmar = async () => textOf(cardOfInvoke(await bot.pressRaw(omar, 'traject.open', { bw: { trajectId } })));
    expect(await readByOmar()).not.toContain('4H-042');
    const offer = await bot.press(sanne, form, 'Zoek momenten', { zestien: 'nee' });
    expect(textOf(offer)).toContain('De coördinator kan het traject nu meelezen.');
    expect(await readByOmar()).toContain('4H-042');
    const again = await bot.press(sanne, await bot.press(sanne, await open(sanne, 'Flex-ZAT 4H-042'), 'Overleg annuleren'), 'Terug');
    expect(textOf(again)).not.toContain('meelezen');
  });

  it('zoekt op verzoek andere momenten, en zegt wat te doen als er geen is', async () => {
    const offer = await offered('4H-031', { voor: '2026-12-04' });
    const ask = await bot.press(sanne, offer, 'Andere momenten');
    const other = await bot.press(sanne, ask, 'Zoek momenten', { dagdeel: 'ochtend' });
    expect(momentsOn(other).filter((moment) => momentsOn(offer).includes(moment))).toEqual([]);
    expect(momentsOn(other).every((moment) => moment.slice(-5) < '12:00')).toBe(true);
    const near = await bot.press(sanne, ask, 'Zoek momenten', { voor: '2026-11-23' });
    expect(textOf(near)).toContain('Kies een datum na vandaag.');
    const again = await bot.press(sanne, await bot.press(sanne, other, 'Andere momenten'), 'Zoek momenten', { voor: '2026-11-25' });
    expect(textOf(again)).toContain('Kies een latere einddatum.');
  });

  it('fault 33: weigert een moment dat niet meer in het voorstel staat, en laat zien hoe het nu staat', async () => {
    const offer = await offered('4H-032');
    const ask = await bot.press(sanne, offer, 'Andere momenten');
    const fresh = await bot.press(sanne, ask, 'Zoek momenten');
    const stale = await bot.press(sanne, offer, firstOf(momentsOn(offer)));
    expect(textOf(stale)).toContain('staat niet meer in het voorstel');
    expect(momentsOn(stale)).toEqual(momentsOn(fresh));
  });

  it('is te annuleren met een reden uit een lijst, en haalt zich uit elke agenda', async () => {
    const card = await planned('4H-033');
    const ask = await bot.press(sanne, card, 'Overleg annuleren');
    expect(textOf(await bot.press(sanne, ask, 'Overleg annuleren'))).toContain('Kies eerst waarom');
    const cancelled = await bot.press(sanne, ask, 'Overleg annuleren', { reden: 'niet-meer-nodig' });
    expect(textOf(cancelled)).toContain('Geannuleerd.');
    expect(textOf(cancelled)).toContain('Was uitgenodigd.');
    expect(textOf(cancelled)).not.toContain('Verwacht.');
    expect(linksOn(cancelled).size).toBe(4);
    const file = await fileOf(cancelled, 'Annulering voor de agenda van de ouders');
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1']) expect(file).toContain(line);
    expect(textOf(bot.newest(omar))).toContain('Geannuleerd.');
    const late = await bot.press(sanne, card, 'Verzetten');
    expect(textOf(await bot.press(sanne, late, 'Zoek momenten'))).toContain('Dit overleg is geannuleerd.');
  });

  it('fault 31: blijft dicht voor wie er niet bij is, op een andere school werkt of een verzonnen nummer stuurt', async () => {
    const card = await planned('4H-034');
    const { overlegId } = (buttonOn(card, 'Verzetten').data as { bw: { overlegId: string } }).bw;
    for (const [person, id] of [
      [docentVier, overlegId],
      [nora, overlegId],
      [sanne, newOverlegId()],
    ] as const) {
      for (const verb of ['overleg.open', 'overleg.deelnemers', 'overleg.annuleren']) {
        const answer = cardOfInvoke(await bot.pressRaw(person, verb, { bw: { overlegId: id } }));
        expect(textOf(answer)).toMatch(/Dit kun je niet openen|Dit overleg bestaat niet/);
        expect(JSON.stringify(answer)).not.toContain('4H-034');
      }
    }
    const odd = cardOfInvoke(await bot.pressRaw(sanne, 'overleg.kies', { bw: { overlegId, start: 'gisteren' } }));
    expect(textOf(odd)).toContain('Deze kaart is verouderd.');
    const taken = cardOfInvoke(
      await bot.pressRaw(nora, 'overleg.maak', { bw: { overlegId }, zestien: 'nee', besluit: 'nee', duur: '45', mentor: nora.personId }),
    );
    expect(textOf(taken)).toContain('Dit overleg bestaat niet.');
  });

  it('fault 35: is niet te plannen vanaf een oude kaart van een traject dat gestopt is', async () => {
    const old = await traject('4H-040');
    const form = await bot.press(sanne, old, 'Flex-ZAT plannen');
    const stop = await bot.press(sanne, await bot.press(sanne, old, 'Meer'), 'Traject stoppen');
    await bot.press(sanne, stop, 'Stop het traject', { reden: 'De leerling is verhuisd.' });
    expect(textOf(await bot.press(sanne, old, 'Flex-ZAT plannen'))).toContain('Dit traject is gesloten.');
    expect(textOf(await bot.press(sanne, form, 'Zoek momenten', { zestien: 'nee' }))).toContain('Dit traject is gesloten.');
  });

  it('fault 43: plant niemand dubbel, ook niet als twee mensen tegelijk kiezen', async () => {
    const [first, second] = [await offered('4H-035'), await offered('4H-036')];
    const moment = firstOf(momentsOn(first));
    expect(momentsOn(second)).toContain(moment);
    const answers = await Promise.all([bot.press(sanne, first, moment), bot.press(omar, second, moment)]);
    const texts = answers.map(textOf);
    expect(texts.filter((text) => text.includes('Het overleg is gepland.'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('hebben dan al een overleg. Kies een ander moment.'))).toHaveLength(1);
  });

  it('houdt in de chat alleen code, moment en stand', async () => {
    await planned('4H-037');
    const card = bot.newest(sanne);
    expect(textOf(card)).toMatch(/^Flex-ZAT 4H-037\nGepland\.\n(ma|di|wo|do|vr) .* van .* tot .*\nBekijk het overleg\nMijn overleggen$/);
  });

  it('overleeft een herstart, met dezelfde links', async () => {
    const card = await planned('4H-038');
    const before = await fileOf(card, 'Agenda-bestand van de ouders');
    await bot.restart();
    expect(await fileOf(card, 'Agenda-bestand van de ouders')).toBe(before);
    const list = await bot.press(omar, await allMeetings(omar), 'Flex-ZAT 4H-038');
    expect(linksOn(list)).toEqual(linksOn(card));
  });
});
