import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { docentDrie, docentVier, lotte, nora, omar, sanne } from '../support/cast.ts';
import { cardOfInvoke, partsOf, textOf } from '../support/fake-teams.ts';
import { buttonOn, type Filled, type Person, SchoolBot } from '../support/school-bot.ts';
import { root } from '../support/sources.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

const QUESTION = 'mag een leerling een eigen koelkast in het lokaal voor medicijnen?';
const ANSWER = 'Medicijnen van leerlingen staan in de koelkast van de conciërge.';

describe('een afspraak van de eigen school', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar, lotte, docentDrie, docentVier, nora]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  /** The button of a card with this text on it, pressed. */
  const tap = async (person: Person, on: CardJson, part: string, filled: Filled = {}): Promise<CardJson> => {
    const button = partsOf(on).find(({ type, title }) => type === 'Action.Execute' && String(title).includes(part));
    if (!button) throw new Error(`no button with ${part} on: ${textOf(on)}`);
    return cardOfInvoke(await bot.pressRaw(person, button.verb, { ...filled, ...(button.data as object) }));
  };
  /** The form of Omar to make an agreement of a question that he answered. */
  const form = async (): Promise<CardJson> =>
    tap(omar, await tap(omar, await bot.say(omar, 'vragen'), 'Docent Drie'), 'Maak er een afspraak van');
  const overview = (person: Person): Promise<CardJson> => bot.say(person, 'afspraken');
  const opened = async (person: Person): Promise<CardJson> => tap(person, await overview(person), 'koelkast');

  it('begint bij een beantwoorde vraag, met de woorden daarvan en een datum over een jaar', async () => {
    const ask = await bot.press(docentDrie, await bot.say(docentDrie, QUESTION), 'Vraag de coördinator');
    await bot.press(docentDrie, ask, 'Verstuur');
    const answer = await tap(omar, await tap(omar, await bot.say(omar, 'vragen'), 'Docent Drie'), 'Beantwoorden');
    const done = await bot.press(omar, answer, 'Verstuur', { antwoord: ANSWER, 'norm-id': 'onderwijs.expertise-elders' });
    expect(textOf(done)).toContain('Je antwoord is verstuurd');
    const values = new Map(partsOf(await form()).map(({ id, value }) => [id, value]));
    expect(values.get('vraag')).toBe(QUESTION);
    expect(values.get('antwoord')).toBe(ANSWER);
    expect(values.get('norm-id')).toBe('onderwijs.expertise-elders');
    expect(values.get('herzien')).toBe('2027-11-24');
  });

  it('wijst namen, diagnoses en te late datums af, en zegt hoe het ook kan', async () => {
    const refused = await bot.press(omar, await form(), 'Stel voor', { antwoord: 'De pillen van Jay met diabetes staan beneden.' });
    expect(textOf(refused)).toContain('Misschien een naam: Jay');
    expect(textOf(refused)).toContain('Een diagnose: diabetes');
    expect(textOf(refused)).toContain('De pillen van een leerling die een ziekte heeft staan beneden.');
    expect(textOf(await bot.press(omar, refused, 'Stel voor', { antwoord: ANSWER, herzien: '2028-11-25' }))).toContain('binnen twee jaar');
    expect(textOf(await bot.press(omar, refused, 'Stel voor', { antwoord: ANSWER, herzien: '2026-11-24' }))).toContain('na vandaag');
    expect(textOf(await overview(omar))).toContain('Er zijn nog geen eigen afspraken.');
  });

  it('geldt pas na een tweede paar ogen, en nooit na die van wie hem voorstelde', async () => {
    const proposed = await bot.press(omar, await form(), 'Stel voor');
    expect(textOf(proposed)).toContain('Wacht op een tweede paar ogen.');
    expect(textOf(proposed)).not.toContain('Goedkeuren');
    expect(textOf(bot.newest(lotte))).toContain('Een collega stelt een afspraak voor.');
    const { data } = buttonOn(proposed, 'Stop deze afspraak');
    expect(textOf(cardOfInvoke(await bot.pressRaw(omar, 'afspraak.keur-goed', data)))).toContain('kun je niet zelf goedkeuren');
    for (const person of [docentDrie, nora]) {
      const refused = textOf(cardOfInvoke(await bot.pressRaw(person, 'afspraak.keur-goed', data)));
      expect(refused, person.name).not.toContain('koelkast');
    }
    expect(textOf(await bot.say(docentVier, QUESTION))).toContain('Dit staat niet in de norm');
  });

  it('kan terug met een reden, en wordt dan opnieuw voorgesteld', async () => {
    const ask = await bot.press(lotte, await bot.press(lotte, bot.newest(lotte), 'Bekijk de afspraak'), 'Teruggeven');
    expect(textOf(await bot.press(lotte, ask, 'Geef terug'))).toContain('Schrijf eerst wat er anders moet.');
    await bot.press(lotte, ask, 'Geef terug', { reden: 'Zeg erbij wie de sleutel heeft.' });
    expect(textOf(bot.newest(omar))).toContain('Lotte Jansen gaf je voorstel terug.');
    const returned = await bot.press(omar, bot.newest(omar), 'Bekijk de afspraak');
    expect(textOf(returned)).toContain('Zeg erbij wie de sleutel heeft.');
    const again = await bot.press(omar, await bot.press(omar, returned, 'Aanpassen'), 'Stel voor', {
      antwoord: `${ANSWER} Die heeft de sleutel.`,
    });
    expect(textOf(again)).toContain('Voorgesteld door Omar Bakker.');
  });

  it('is na goedkeuring meteen het antwoord op zo’n vraag, herkenbaar als afspraak van de school', async () => {
    const approved = await bot.press(lotte, await opened(lotte), 'Goedkeuren');
    expect(textOf(approved)).toContain('Goedgekeurd door Lotte Jansen.');
    expect(textOf(bot.newest(omar))).toContain('Lotte Jansen keurde je voorstel goed.');
    for (const question of [QUESTION, 'Mogen leerlingen een koelkast voor hun medicijnen in een lokaal hebben?']) {
      const answer = await bot.say(docentVier, question);
      expect(textOf(answer), question).toContain('Afspraak van onze school');
      expect(textOf(answer), question).toContain('Die heeft de sleutel.');
      expect(textOf(answer), question).toContain('Opnieuw bekijken op wo 24 november 2027. Dit staat niet in de norm zelf.');
      expect(textOf(await bot.press(docentVier, answer, 'Wat zegt de norm?')), question).toContain('Norm, deel 3, samenwerking');
    }
    expect(textOf(await bot.say(docentVier, 'hoort faalangsttraining bij de basis?'))).not.toContain('Afspraak van onze school');
  });

  it('zet gevaar nog steeds voor alles', async () => {
    const urgent = textOf(
      await bot.say(docentVier, 'een leerling wil een eind aan haar leven maken met de medicijnen uit de koelkast in het lokaal'),
    );
    expect(urgent).toContain('Eerst dit: is er nu gevaar?');
    expect(urgent).not.toContain('Afspraak van onze school');
  });

  it('geldt nog na een herstart, en alleen op deze school', async () => {
    await bot.restart();
    expect(textOf(await bot.say(docentVier, QUESTION))).toContain('Afspraak van onze school');
    expect(textOf(await bot.say(nora, QUESTION))).toContain('Dit staat niet in de norm');
    expect(textOf(await overview(nora))).toContain('Er zijn nog geen eigen afspraken.');
    expect(textOf(await tap(docentVier, await overview(docentVier), 'koelkast'))).toContain('Die heeft de sleutel.');
  });

  it('vraagt op de herzieningsdatum om nieuwe ogen, en zegt daarna dat hij oud is', async () => {
    bot.clock.pass({ hours: 24 * 365 + 1 });
    await bot.idle();
    await bot.idle();
    expect(textOf(bot.newest(omar))).toContain('Het is tijd om deze afspraak opnieuw te bekijken.');
    expect(textOf(await bot.say(docentVier, QUESTION))).not.toContain('moest op');
    bot.clock.pass({ hours: 24 });
    expect(textOf(await bot.say(docentVier, QUESTION))).toContain('Deze afspraak moest op wo 24 november opnieuw bekeken worden.');
    const count = bot.teams.chat(bot.chatOf(omar)).length;
    await bot.idle();
    expect(bot.teams.chat(bot.chatOf(omar)).length).toBe(count);
  });

  it('kan langer gelden met een nieuwe datum', async () => {
    const ask = await bot.press(omar, await opened(omar), 'Geldt nog: nieuwe datum');
    expect(textOf(await bot.press(omar, ask, 'Bewaar', { herzien: 'morgen' }))).toContain('Kies een datum na vandaag.');
    expect(textOf(await bot.press(omar, ask, 'Bewaar'))).toContain('De afspraak blijft gelden.');
    expect(textOf(await bot.say(docentVier, QUESTION))).not.toContain('moest op');
  });

  it('stopt als de coördinator dat zegt', async () => {
    await bot.press(omar, await bot.press(omar, await opened(omar), 'Stop deze afspraak'), 'Stop de afspraak');
    expect(textOf(await bot.say(docentVier, QUESTION))).toContain('Dit staat niet in de norm');
    expect(textOf(await overview(docentVier))).toContain('Er zijn nog geen eigen afspraken.');
  });
});

describe('een school met één coördinator en geen directie', () => {
  it('hoort dat er niemand is voor een tweede paar ogen', async () => {
    const folder = await makeTempFolder();
    const school = JSON.parse(await readFile(join(root, 'tests/support/schools/voorbeeld.json'), 'utf8'));
    const staff = school.staff.filter(({ roles }: { roles: string[] }) => !roles.includes('directie'));
    await writeFile(join(folder, 'voorbeeld.json'), JSON.stringify({ ...school, staff }));
    const bot = await SchoolBot.start({ schools: folder });
    try {
      for (const person of [omar, docentDrie]) await bot.say(person, 'hoi');
      await bot.press(docentDrie, await bot.say(docentDrie, 'vraag de coördinator'), 'Verstuur', { vraag: 'Is er een stilteruimte?' });
      const form = await bot.press(omar, await bot.press(omar, bot.newest(omar), 'Lees de vraag'), 'Beantwoorden');
      const answered = await bot.press(omar, form, 'Verstuur', { antwoord: 'Ja, naast de mediatheek.' });
      const refused = await bot.press(omar, answered, 'Maak er een afspraak van');
      expect(textOf(refused)).toContain('Een afspraak heeft een tweede paar ogen nodig');
    } finally {
      await bot.stop();
    }
  });
});
