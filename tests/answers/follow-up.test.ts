import { describe, expect, it } from 'vitest';
import { answerer } from './question-sets.ts';

const talk = (...questions: readonly string[]) =>
  questions.reduce<ReturnType<typeof answerer.answer> | undefined>(
    (before, question) => answerer.answer(question, before?.context),
    undefined,
  );

describe('een vervolgvraag', () => {
  it('over iets wat het pakket niet heeft, staat op zichzelf', () => {
    const context = { ...answerer.answer('hoort hulp bij lezen bij de basis?').context, ids: ['bestaat.niet'] };
    expect(answerer.answer('wie maakt het plan van aanpak?', context).ids).toEqual(answerer.answer('wie maakt het plan van aanpak?').ids);
    expect(answerer.answer('wie regelt dat dan', context).ids).not.toContain('bestaat.niet');
  });

  it('houdt het onderwerp', () => {
    const who = talk('hoort hulp bij lezen bij de basis?', 'wie regelt dat dan');
    expect(who?.verdict).toBe('uitleg');
    expect(['structuur.expertise', 'structuur.coordinator', 'interventie.taal-nt2']).toContain(who?.ids[0]);
    expect(talk('hoort hulp bij lezen bij de basis?', 'waar staat dat')).toMatchObject({
      verdict: 'uitleg',
      ids: expect.arrayContaining(['interventie.taal-nt2']),
    });
  });

  it('mag een ander onderwerp noemen en houdt dan de manier van vragen', () => {
    expect(talk('hoort hulp bij lezen bij de basis?', 'en voor rekenen?')).toMatchObject({
      verdict: 'basis',
      ids: expect.arrayContaining(['interventie.rekenen']),
    });
    expect(talk('heeft elke school een bpo’er?', 'en een vertrouwenspersoon?')).toMatchObject({ verdict: 'basis' });
  });

  it('wordt extra als de hulp langer duurt', () => {
    expect(talk('hoort faalangsttraining bij de basis?', 'en als het langer duurt?')).toMatchObject({ verdict: 'extra' });
    expect(talk('is help with maths part of basisondersteuning?', 'and if it takes years?')).toMatchObject({ verdict: 'extra' });
  });

  it('die een ander onderwerp noemt, krijgt daar een antwoord op, ook als niet vaststaat wat ervan wordt gevraagd', () => {
    const answer = talk('hoort faalangsttraining bij de basis?', 'wie regelt dat dan', 'en voor rekenen?');
    expect(answer).toMatchObject({ choices: [] });
    expect(answer?.ids[0]).toBe('interventie.rekenen');
  });

  it('noemt een stap bij zijn nummer, of de volgende', () => {
    expect(talk('wat doe ik in stap 2?', 'en daarna')?.ids[0]).toBe('stap.plannen');
    expect(talk('wat doe ik in stap 2?', 'en stap 5')?.ids[0]).toBe('stap.vastleggen');
  });

  it('over ouders gaat over hun hoorrecht', () => {
    expect(talk('hoort hulp bij lezen bij de basis?', 'moeten ouders dat weten')).toMatchObject({
      verdict: 'uitleg',
      ids: expect.arrayContaining(['hgw.hoorrecht']),
    });
  });

  it('wordt extra als er meer bij komt', () => {
    expect(talk('krijgt een leerling met adhd hulp?', 'en als hij ook nog spijbelt en depressief is?')).toMatchObject({ verdict: 'extra' });
  });

  it('die alleen een dankwoord is, herhaalt niets', () => {
    expect(talk('krijgt een leerling met adhd hulp?', 'oke bedankt')).toMatchObject({ verdict: 'buiten-bereik', ids: [] });
  });

  it('vraagt bij hoe lang naar de voorwaarde', () => {
    for (const how of ['hoe lang mag dat dan?', 'hoelang dan']) {
      expect(talk('hoort faalangsttraining bij de basis?', how)).toMatchObject({ verdict: 'basis-mits' });
    }
  });

  it('krijgt bij tegenspraak hetzelfde antwoord', () => {
    expect(talk('hoort een opp bij de basis?', 'nee hoor, je zei net dat het mocht')).toMatchObject({
      verdict: 'extra',
      ids: expect.arrayContaining(['structuur.opp']),
    });
  });

  it('die op zichzelf staat, volgt niet meer', () => {
    expect(talk('hoort faalangsttraining bij de basis?', 'wanneer begint de kerstvakantie?')).toMatchObject({ verdict: 'buiten-bereik' });
  });

  it('na een vraag buiten bereik keert terug naar het onderwerp', () => {
    expect(talk('hoort faalangsttraining bij de basis?', 'wanneer begint de kerstvakantie?', 'en wie regelt dat dan?')).toMatchObject({
      verdict: 'uitleg',
    });
  });
});
