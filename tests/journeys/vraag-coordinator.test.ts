import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { docentDrie, docentVier, lotte, nora, omar, sanne } from '../support/cast.ts';
import { cardOfInvoke, partsOf, textOf } from '../support/fake-teams.ts';
import { buttonOn, type Filled, type Person, SchoolBot } from '../support/school-bot.ts';

const QUESTION = 'mag een leerling een eigen koelkast in het lokaal voor medicijnen?';

/** What an input of a card holds. */
const inputOf = (card: CardJson, id: string): unknown => partsOf(card).find((part) => part.id === id)?.value;

/** The newest card in someone's chat that has this text on it. */
const heard = (bot: SchoolBot, person: Person, words: string): readonly string[] =>
  bot.teams.chat(bot.chatOf(person)).flatMap(({ card }) => (card && textOf(card).includes(words) ? [textOf(card)] : []));

async function started(): Promise<SchoolBot> {
  const bot = await SchoolBot.start();
  for (const person of [sanne, omar, lotte, docentDrie, docentVier]) await bot.say(person, 'hoi');
  return bot;
}

describe('een vraag aan de coördinator', () => {
  let bot: SchoolBot;
  /** What the asker still has in the chat from when the question was sent. */
  let sentCard: CardJson;
  beforeAll(async () => {
    bot = await started();
  });
  afterAll(() => bot.stop());

  it('staat klaar met wat je net vroeg, en gaat pas weg als je dat zegt', async () => {
    const answer = await bot.say(docentDrie, QUESTION);
    expect(textOf(answer)).toContain('Dit staat niet in de norm');
    const form = await bot.press(docentDrie, answer, 'Vraag de coördinator');
    expect(inputOf(form, 'vraag')).toBe(QUESTION);
    expect(textOf(form)).toContain('Je vraag gaat naar Omar Bakker');
    expect(heard(bot, omar, 'vraag van Docent Drie')).toEqual([]);
    const sent = await bot.press(docentDrie, form, 'Verstuur', { vraag: `${QUESTION} Dat scheelt veel.` });
    expect(textOf(sent)).toContain('Je vraag is verstuurd naar Omar Bakker.');
    expect(textOf(sent)).toContain('Dat scheelt veel.');
    sentCard = sent;
    expect(heard(bot, omar, 'vraag van Docent Drie')).toHaveLength(1);
  });

  it('staat in de chat van de coördinator zonder de tekst, en laat die na een tik alleen aan hem zien', async () => {
    const notice = bot.newest(omar);
    expect(JSON.stringify(notice)).not.toContain('koelkast');
    const card = await bot.press(omar, notice, 'Lees de vraag');
    expect(textOf(card)).toContain('Vraag van Docent Drie');
    expect(textOf(card)).toContain('koelkast');
    expect(textOf(card)).toContain('Open: nog niet opgepakt.');
  });

  it('wordt door één mens opgepakt; de ander ziet door wie', async () => {
    const [his, hers] = [await listed(omar, 'Docent Drie'), await listed(lotte, 'Docent Drie')];
    expect(textOf(await bot.press(omar, his, 'Ik pak dit op'))).toContain('Je hebt deze vraag opgepakt.');
    const late = textOf(await bot.press(lotte, hers, 'Ik pak dit op'));
    expect(late).toContain('Een collega was net iets eerder. Omar Bakker pakte deze vraag op.');
    expect(textOf(await bot.say(docentDrie, 'mijn vragen'))).toContain('Opgepakt door Omar Bakker.');
  });

  it('zegt op de kaart van toen hoe het nu staat', async () => {
    const fresh = await bot.press(docentDrie, sentCard, 'Hoe staat het nu?');
    expect(textOf(fresh)).toContain('Opgepakt door Omar Bakker.');
  });

  it('komt met het antwoord terug in de chat van wie hem stelde', async () => {
    const form = await bot.press(omar, await listed(omar, 'Docent Drie'), 'Beantwoorden');
    const answered = await bot.press(omar, form, 'Verstuur', {
      antwoord: 'Ja, in het lokaal van de conciërge.',
      'norm-id': 'interventie.rekenen',
    });
    expect(textOf(answered)).toContain('Je antwoord is verstuurd naar Docent Drie.');
    const received = textOf(bot.newest(docentDrie));
    for (const words of ['Antwoord op je vraag', 'Van Omar Bakker', 'koelkast', 'Ja, in het lokaal van de conciërge.'])
      expect(received).toContain(words);
    expect(textOf(await bot.say(docentDrie, 'mijn vragen'))).toContain('Beantwoord door Omar Bakker.');
  });

  it('laat op de kaart van toen ook het antwoord zien, en heeft dan niets meer om op te wachten', async () => {
    const fresh = await bot.press(docentDrie, sentCard, 'Hoe staat het nu?');
    expect(textOf(fresh)).toContain('Ja, in het lokaal van de conciërge.');
    expect(textOf(fresh)).not.toContain('Hoe staat het nu?');
  });

  it('gaat nog steeds één keer weg na een herstart, en staat er daarna nog', async () => {
    await bot.restart();
    expect(textOf(await listed(omar, 'Docent Drie'))).toContain('Ja, in het lokaal van de conciërge.');
    expect(heard(bot, docentDrie, 'Antwoord op je vraag')).toHaveLength(1);
  });

  it('is in te trekken zolang niemand hem oppakte, en dan is de tekst weg', async () => {
    const form = await bot.press(docentVier, await bot.say(docentVier, 'vraag de coördinator'), 'Verstuur', {
      vraag: 'Is er een stilteruimte?',
    });
    const gone = await bot.press(docentVier, form, 'Trek de vraag in');
    expect(textOf(gone)).toContain('Je vraag is ingetrokken.');
    expect(textOf(await bot.say(docentVier, 'mijn vragen'))).toContain('Je hebt de coördinator nog niets gevraagd.');
    const noticed = bot.newest(omar);
    const opened = textOf(await bot.press(omar, noticed, 'Lees de vraag'));
    expect(opened).not.toContain('stilteruimte');
    expect(opened).toMatch(/ingetrokken|er niet meer/);
  });

  it('is van wie hem stelde en van wie hem beantwoordt, en van niemand anders', async () => {
    const sent = await bot.press(docentDrie, await bot.say(docentDrie, 'vraag de coördinator'), 'Verstuur', {
      vraag: 'Wie heeft de sleutel?',
    });
    const { verb, data } = buttonOn(sent, 'Trek de vraag in');
    for (const person of [docentVier, sanne, nora]) {
      const refused = textOf(cardOfInvoke(await bot.pressRaw(person, verb, data)));
      expect(refused, person.name).not.toContain('sleutel');
      const read = textOf(cardOfInvoke(await bot.pressRaw(person, 'vraag.open', data)));
      expect(read, person.name).not.toContain('sleutel');
      expect(textOf(await bot.say(person, 'vragen')), person.name).not.toContain('Docent Drie');
    }
    expect(textOf(await bot.press(docentDrie, sent, 'Trek de vraag in'))).toContain('ingetrokken');
  });

  it('verdwijnt een jaar na het antwoord', async () => {
    bot.clock.pass({ hours: 24 * 366 });
    await bot.idle();
    await bot.idle();
    expect(textOf(await bot.say(omar, 'vragen'))).toContain('Er zijn geen vragen.');
  });

  it('gaat niet weg als je teruggaat naar het antwoord, dat er dan weer staat zoals het was', async () => {
    await bot.say(docentVier, 'hoort hulp bij lezen bij de basis?');
    const answer = await bot.say(docentVier, 'en voor rekenen?');
    const form = await bot.press(docentVier, answer, 'Vraag de coördinator');
    const back = await bot.press(docentVier, form, 'Terug naar het antwoord');
    expect(textOf(back)).toBe(textOf(answer));
    bot.clock.pass({ minutes: 31 });
    expect(textOf(await bot.press(docentVier, form, 'Terug naar het antwoord'))).toContain('Je vraag is niet verstuurd.');
    expect(textOf(await bot.say(docentVier, 'mijn vragen'))).toContain('Je hebt de coördinator nog niets gevraagd.');
  });

  /** The question of this person as someone sees it from the list. */
  async function listed(by: Person, of: string): Promise<CardJson> {
    const list = await bot.say(by, 'vragen');
    const row = partsOf(list).find(({ type, title }) => type === 'Action.Execute' && String(title).startsWith(of));
    if (!row) throw new Error(`no question of ${of} on: ${textOf(list)}`);
    return cardOfInvoke(await bot.pressRaw(by, row.verb, row.data));
  }
});

describe('namen, diagnoses en gevaar in een vraag', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await started();
  });
  afterAll(() => bot.stop());

  const ask = async (person: Person, vraag: string, filled: Filled = {}) =>
    bot.press(person, await bot.say(person, 'vraag de coördinator'), 'Verstuur', { vraag, ...filled });

  it('worden al onder een gewoon antwoord aangewezen, zonder de naam te herhalen', async () => {
    const answer = await bot.say(docentDrie, 'jay uit 2b heeft adhd, is hulp bij concentratie basis?');
    expect(textOf(answer)).toContain('In je vraag staat misschien een naam en een diagnose.');
    expect(textOf(answer)).toContain('Een leerling uit 2b heeft moeite met concentratie');
    expect(JSON.stringify(answer)).not.toMatch(/jay|adhd/i);
    expect(textOf(await bot.say(docentDrie, 'is hulp bij concentratie basis?'))).not.toContain('In je vraag staat');
  });

  it('houden een vraag tegen, met een voorstel dat je kunt overnemen', async () => {
    const checked = await ask(docentDrie, 'Jay heeft adhd. Mag hij eerder weg?');
    expect(heard(bot, omar, 'vraag van Docent Drie')).toEqual([]);
    expect(textOf(checked)).toContain('Misschien een naam: Jay');
    expect(textOf(checked)).toContain('Een diagnose: adhd');
    expect(inputOf(checked, 'voorstel')).toBe('Een leerling heeft moeite met concentratie. Mag hij eerder weg?');
    expect(inputOf(checked, 'vraag')).toBe('Jay heeft adhd. Mag hij eerder weg?');
    const sent = await bot.press(docentDrie, checked, 'Verstuur het voorstel');
    expect(textOf(sent)).toContain('Een leerling heeft moeite met concentratie.');
    expect(textOf(sent)).not.toContain('Jay');
  });

  it('mogen blijven staan na een eigen keuze: de diagnose is nodig, het woord is geen leerling', async () => {
    const checked = await ask(docentVier, 'De training van Bloemsma voor een leerling met autisme: wie geeft die?');
    const again = await bot.press(docentVier, checked, 'Verstuur mijn tekst', { diagnose: 'ja' });
    expect(textOf(again)).toContain('Kies het voorstel, of schrijf je tekst anders.');
    const sent = await bot.press(docentVier, again, 'Verstuur mijn tekst', { diagnose: 'ja', 'geen-leerling': 'bloemsma' });
    expect(textOf(sent)).toContain('Je vraag is verstuurd');
    expect(textOf(sent)).toContain('Bloemsma');
  });

  it('gaan nooit mee als ze naar één mens leiden: een nummer, een adres, een geboortedatum', async () => {
    const checked = await ask(docentVier, 'De vader is te bereiken op 06-12345678, wie belt er?');
    const again = await bot.press(docentVier, checked, 'Verstuur mijn tekst', { diagnose: 'ja', 'geen-leerling': '06-12345678' });
    expect(textOf(again)).toContain('Dit moet eruit');
    expect(textOf(await bot.press(docentVier, again, 'Verstuur het voorstel'))).toContain('De vader is te bereiken op (weggelaten)');
  });

  it('laten bij gevaar eerst zien wie je belt, en dan pas de vraag versturen', async () => {
    const urgent = await ask(sanne, 'Een meisje uit mijn klas zegt dat ze een eind aan haar leven wil maken. Wie pakt dit op?');
    expect(textOf(urgent)).toContain('Eerst dit: is er nu gevaar?');
    expect(textOf(urgent)).toContain('Je vraag is nog niet verstuurd.');
    expect(heard(bot, omar, 'vraag van Sanne de Vries')).toEqual([]);
    const sent = await bot.press(sanne, urgent, 'Verstuur toch');
    expect(textOf(sent)).toContain('Je vraag is verstuurd naar Omar Bakker.');
  });

  it('houden ook een antwoord tegen', async () => {
    const { verb, data } = buttonOn(bot.newest(omar), 'Lees de vraag');
    const form = await bot.press(omar, cardOfInvoke(await bot.pressRaw(omar, verb, data)), 'Beantwoorden');
    const checked = await bot.press(omar, form, 'Verstuur', { antwoord: 'Ik bel Fatima vandaag.' });
    expect(textOf(checked)).toContain('Misschien een naam: Fatima');
    const sent = await bot.press(omar, checked, 'Verstuur het voorstel');
    expect(textOf(sent)).toContain('Je antwoord is verstuurd naar Sanne de Vries.');
    expect(textOf(bot.newest(sanne))).toContain('Ik bel een leerling vandaag.');
  });

  it('laat niemand vragen op een school waar niemand anders antwoordt', async () => {
    expect(textOf(await bot.say(nora, 'vraag de coördinator'))).toContain('Er is op school niemand anders die vragen beantwoordt.');
  });
});
