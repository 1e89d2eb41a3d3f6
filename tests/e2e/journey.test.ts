import ical from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaygroundChat } from '../support/playground-chat.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { openTwoChats, shown, showsSoon, type TwoChats } from '../support/two-chats.ts';

let bot: SchoolBot;
let chats: TwoChats | undefined;
let mentor: PlaygroundChat;
let coordinator: PlaygroundChat;

beforeAll(async () => {
  // Tuesday 24 November 2026, a quarter past nine at school.
  bot = await SchoolBot.start({ now: '2026-11-24T08:15:00Z' });
  chats = await openTwoChats(bot.url);
  ({ mentor, coordinator } = chats);
}, 120_000);

afterAll(async () => {
  await chats?.stop();
  await bot?.stop();
}, 30_000);

const fillInStepOne = async (): Promise<void> => {
  await mentor.choose('Wie merkte het op?', 'Een docent');
  await mentor.fill('Wat vraagt de leerling?', 'Meer rust bij toetsen.');
  await mentor.choose('Waar gaat het over?', 'Leren en lesstof');
  await mentor.choose('Hoe snel is hulp nodig?', 'Deze maand');
  await mentor.screenshot('stap-1');
  await mentor.pressButton('Volgende');
  await mentor.pickDate('Wanneer sprak je de leerling?', '2026-11-23');
  await mentor.choose('In wiens woorden staat het hieronder?', 'Van de leerling zelf');
  await mentor.fill('Wat zei de leerling?', 'Ik klap dicht als de klok tikt.');
  await mentor.pressButton('Volgende');
  await mentor.choose('Is er contact met de ouders?', 'Ja, we spraken elkaar');
  await mentor.pickDate('Op welke dag?', '2026-11-20');
  await mentor.choose('Wie had het contact?', 'Sanne de Vries');
  await mentor.pressButton('Volgende');
  await mentor.fill('Wat helpt op school?', 'Een vaste plek bij het raam.');
  await mentor.pressButton('Volgende');
  await mentor.fill('Wat zit op school in de weg?', 'Veel geluid op de gang.');
  await mentor.pressButton('Stap inleveren');
};

describe('in de echte chat', () => {
  it('krijgt een docent antwoord op een vraag, met de bron erbij', async () => {
    await mentor.say('hoort faalangsttraining bij de basis?');
    await showsSoon(mentor, 'Ja, basisondersteuning');
    await showsSoon(mentor, 'Bron: Norm, deel 4');
    await mentor.screenshot('vraag');
    await mentor.pressButton('Ja');
    await showsSoon(mentor, 'Bedankt. Je reactie telt mee, zonder je naam.');
    await showsSoon(mentor, 'Ja, basisondersteuning');
  });

  it('houdt een vervolgvraag van een paar woorden het onderwerp', { timeout: 60_000 }, async () => {
    await mentor.say('en voor rekenen?');
    await showsSoon(mentor, 'Elke school helpt leerlingen die achterlopen met rekenen.');
    await mentor.say('wie regelt dat dan');
    await showsSoon(mentor, 'Zo werkt het');
    await mentor.say('en als het langer duurt?');
    await showsSoon(mentor, 'Nee, dit is extra ondersteuning');
  });

  it('start een mentor een traject en levert stap 1 in', { timeout: 60_000 }, async () => {
    await mentor.pressButton('Start een traject');
    await mentor.fill('Code van de leerling', '4h-017');
    await mentor.choose('Mentor van de leerling', 'Sanne de Vries');
    await mentor.pressButton('Start');
    await mentor.pressButton('Stap 1: Signaleren');
    await fillInStepOne();
    await showsSoon(mentor, 'Stap 1: Signaleren is ingeleverd.');
  });

  it('laat van wat iemand schreef niets in de chat staan', async () => {
    const whole = await mentor.page.locator('body').innerText();
    expect(whole).toContain('4H-017');
    expect(whole).not.toContain('klap dicht');
    expect(whole).not.toContain('rust bij toetsen');
  });

  it('plant een mentor een flex-ZAT, en de coördinator hoort het', { timeout: 60_000 }, async () => {
    await mentor.pressButton('Flex-ZAT plannen');
    await mentor.choose('Is de leerling 16 jaar of ouder?', 'Nee');
    await mentor.choose('Is er een besluit van de directie te vertellen?', 'Ja');
    await mentor.pressButton('Zoek momenten');
    const moments = mentor.lastCard().getByRole('button', { name: /^(ma|di|wo|do|vr) \d+ \w+ om \d\d:\d\d$/ });
    await expect.poll(() => moments.count(), { timeout: 10_000 }).toBe(3);
    const moment = (await moments.first().innerText()).trim();
    await mentor.pressButton(moment);
    await showsSoon(mentor, 'Het overleg is gepland.');
    await showsSoon(mentor, moment.replace(' om ', ' van '));
    await mentor.screenshot('flexzat');

    await coordinator.page.getByText('Basiswijzer: flex-ZAT 4H-017').first().waitFor();
    await showsSoon(coordinator, moment.replace(' om ', ' van '));
    expect(await shown(coordinator)).not.toContain('Sanne');
  });

  it('krijgt ieder een agenda-bestand zonder de code van de leerling', async () => {
    const links = mentor.lastCard().getByRole('link', { name: /^Agenda-bestand van / });
    await expect.poll(() => links.count(), { timeout: 10_000 }).toBe(5);
    const found = await links.evaluateAll((all) =>
      all.map((link) => ({ name: link.textContent ?? '', address: link.getAttribute('href') ?? '' })),
    );
    for (const { name, address } of found) {
      const { pathname, search } = new URL(address);
      const response = await fetch(new URL(pathname + search, bot.url));
      expect(response.headers.get('content-type')).toContain('text/calendar');
      const file = await response.text();
      expect(file).not.toContain('4H-017');
      const event = Object.values(ical.sync.parseICS(file)).find((part) => part?.type === 'VEVENT');
      if (event?.type !== 'VEVENT') throw new Error(`the file of ${name} holds no event`);
      // Whoever has no address in the settings gets a file that asks for no answer.
      expect(event.method, name).toBe(/ouders|leerling/.test(name) ? 'PUBLISH' : 'REQUEST');
      expect(event.start.toISOString()).toMatch(/^2026-1[12]-\d\dT\d\d:\d\d:00/);
    }
  });

  it('zet iemand vanuit het berichtvak een kaart met wat de norm zegt in een groep', { timeout: 60_000 }, async () => {
    const said = await mentor.answers().count();
    await mentor.sendFound('flex-zat', 'Wie er bij het flex-ZAT zitten');
    await showsSoon(mentor, 'Zo werkt het');
    await mentor.openChat('Zorgteam 3H');
    await mentor.sendFound('hoort faalangsttraining bij de basis?', 'Ja, basisondersteuning');
    await showsSoon(mentor, 'Bron: Norm, deel 4, interventies, punt 4c');
    expect(await shown(mentor)).not.toContain('Klopt dit?');
    expect(await mentor.lastCard().getByRole('button').count()).toBe(0);
    // In the chat with the bot the card is no question, so it was not answered.
    await mentor.page.getByRole('treeitem', { name: 'Personal Chat', exact: true }).click();
    await showsSoon(mentor, 'Zo werkt het');
    expect(await mentor.answers().count()).toBe(said);
  });
});
