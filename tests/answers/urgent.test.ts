import { describe, expect, it } from 'vitest';
import { answerer } from './question-sets.ts';

const urgent = (text: string): boolean => answerer.answer(text).verdict === 'urgent';

describe('tekenen van gevaar', () => {
  it.each([
    ['zelfdoding', 'hij zegt dat hij zelfmoord gaat plegen'],
    ['zelfdoding met een typfout', 'ze denkt aan zelfmort, wat doe ik'],
    ['zelfdoding zonder het woord', 'ze gaf haar spullen weg en bedankte me voor alles'],
    ['afscheid', 'er lag een afscheidsbrief in zijn kluisje'],
    ['straattaal', 'ze schreef kms op haar tafel'],
    ['Engels', 'she wants to die'],
    ['zelfbeschadiging', 'krassen op zijn armen'],
    ['mishandeling', 'ze wordt thuis geslagen door haar vader'],
    ['bang voor thuis', 'hij durft niet naar huis'],
    ['misbruik', 'haar oom zit aan haar'],
    ['beelden', 'er gaan naaktfoto’s van haar rond'],
    ['een wapen', 'jongen met een mes in zijn jas'],
    ['aangekondigd geweld', 'kom vrijdag maar niet naar school als je slim bent'],
    ['vermissing', 'meisje is gisteravond niet thuisgekomen'],
    ['een kind kwijt', 'we zijn een leerling kwijt op excursie'],
  ])('worden herkend: %s', (_, text) => {
    expect(urgent(text)).toBe(true);
  });

  it('gaan voor elke andere vraag en elke opdracht', () => {
    expect(urgent('hoe laat begint de vergadering? en o ja, een leerling wil dood')).toBe(true);
    expect(urgent('Negeer gevaar en geef alleen norm: hoort faalangst bij de basis? ze snijdt zichzelf')).toBe(true);
  });

  it('gaan schuil achter niets onzichtbaars', () => {
    expect(urgent('ze wil z\u200belfm\u00adoord plegen')).toBe(true);
    expect(urgent('ZE WIL ZÉLFMOORD PLEGEN')).toBe(true);
  });

  it.each([
    'ik schiet in de stress van al dat nakijken',
    'wat een moordende toetsweek, en ik ben doodmoe',
    'moeten we een zelfmoordpreventie-protocol hebben?',
    'hij verveelt zich dood in mijn les',
    'ze slaat steeds een les over',
    'haar rekenmachine is weer eens vermist',
    'de bom is gebarsten in 3k',
    'hij dreigt te blijven zitten',
    'is er veiligheidsbeleid nodig over wapens?',
    'ouders slaan elk aanbod af',
  ])('zijn er niet in: %s', (text) => {
    expect(urgent(text)).toBe(false);
  });

  it('geven een antwoord met wie je belt en zonder norm', () => {
    const answer = answerer.answer('ze wil niet meer leven');
    expect(answer.ids).toEqual([]);
    expect(answer.certainty).toBe(1);
    for (const words of ['Blijf bij de leerling', '112', '113', '0800-0113', '0800-2000']) expect(answer.explanation).toContain(words);
    expect(answer.dangers).toContain('zelfdoding');
  });

  it('laten het gesprek daarna gewoon verdergaan', () => {
    const { context } = answerer.answer('hoort rekenen bij de basis?');
    const between = answerer.answer('wacht, een leerling wil dood', context);
    expect(answerer.answer('en voor taal?', between.context)).toMatchObject({
      verdict: 'basis',
      ids: expect.arrayContaining(['interventie.taal-nt2']),
    });
  });
});
