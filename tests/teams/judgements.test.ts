import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerView } from '../../cards/answers/answer-card.ts';
import { newAfspraakId } from '../../src/shared/ids.ts';
import { createJudgements, type Judgements } from '../../src/teams/judgements.ts';

const SECRET = 'een-geheim-van-minstens-32-tekens-lang';
const view: AnswerView = {
  verdict: 'basis',
  explanation: 'Ja, dit hoort bij basisondersteuning.',
  nextSteps: ['Bespreek het met de mentor.'],
  sources: ['Norm, deel 4'],
  choices: [],
};
const judged = { item: 'interventie.rekenen', isMessage: true, view };

/** What the buttons of an answer carry that is not too long for them. */
const signedBy = (judgements: Judgements, answer: Parameters<Judgements['sign']>[0]): string => {
  const signed = judgements.sign(answer);
  if (signed === undefined) throw new Error('this answer has no buttons');
  return signed;
};

describe('het antwoord op de knoppen eronder', () => {
  it('komt terug zoals het was', () => {
    const judgements = createJudgements(SECRET);
    const { choices: _, ...shown } = view;
    expect(judgements.read(signedBy(judgements, judged))).toMatchObject({ item: 'interventie.rekenen', isMessage: true, view: shown });
    const full = { ...view, summaryEn: 'Yes.', afspraak: { afspraakId: newAfspraakId(), question: 'Mag dit?' } };
    const { choices: __, ...more } = full;
    expect(judgements.read(signedBy(judgements, { ...judged, isMessage: false, view: full }))).toMatchObject({
      isMessage: false,
      view: more,
    });
  });

  it('bevat niets van de vraag, ook niet als er persoonlijke woorden in stonden', () => {
    const judgements = createJudgements(SECRET);
    const signed = signedBy(judgements, {
      ...judged,
      view: { ...view, tip: { what: 'een naam', proposal: 'kwibusvlinder leest slecht' } },
    });
    expect(JSON.stringify(judgements.read(signed))).not.toMatch(/kwibusvlinder|een naam/);
  });

  it('is op elke kaart anders, zodat elke kaart één keer telt', () => {
    const judgements = createJudgements(SECRET);
    expect(signedBy(judgements, judged)).not.toBe(signedBy(judgements, judged));
  });

  it('is er niet bij een antwoord dat er te lang voor is, zodat de kaart altijd aankomt', () => {
    const judgements = createJudgements(SECRET);
    expect(judgements.sign({ ...judged, view: { ...view, explanation: 'e'.repeat(4000) } })).toBeDefined();
    expect(judgements.sign({ ...judged, view: { ...view, explanation: '€'.repeat(4000) } })).toBeUndefined();
  });

  it('geldt niet als iemand het veranderde, of als een andere bot het maakte', () => {
    const judgements = createJudgements(SECRET);
    const signed = signedBy(judgements, judged);
    const [payload = '', signature = ''] = signed.split('.');
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString('utf8').replace('Ja, dit hoort', 'Nee, dit hoort niet')).toString(
      'base64url',
    );
    const bad = [
      `${forged}.${signature}`,
      `${payload}.`,
      payload,
      `${signed}.x`,
      `${payload}.${signature.slice(1)}`,
      '',
      '.',
      `${payload}.é`,
    ];
    expect(bad.map((one) => judgements.read(one))).toEqual(bad.map(() => undefined));
    expect(createJudgements(`${SECRET}!`).read(signed)).toBeUndefined();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => judgements.read(text) === undefined));
  });
});

describe('een kaart', () => {
  it('telt één keer, ook als er tegelijk twee keer gedrukt wordt', async () => {
    const judgements = createJudgements(SECRET);
    let count = 0;
    const add = async () => {
      await Promise.resolve();
      count += 1;
      return true;
    };
    expect(await Promise.all([judgements.once('a', add), judgements.once('a', add)])).toEqual([true, true]);
    expect(await judgements.once('a', add)).toBe(true);
    expect(await judgements.once('b', add)).toBe(true);
    expect(count).toBe(2);
  });

  it('telt alsnog als het de eerste keer niet bewaard werd', async () => {
    const judgements = createJudgements(SECRET);
    expect(await judgements.once('a', async () => false)).toBe(false);
    await expect(judgements.once('a', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await judgements.once('a', async () => true)).toBe(true);
    expect(await judgements.once('a', async () => false)).toBe(true);
  });

  it('wordt niet voor altijd onthouden', async () => {
    const judgements = createJudgements(SECRET);
    let count = 0;
    const add = async () => {
      count += 1;
      return true;
    };
    for (let card = 0; card <= 10_001; card++) await judgements.once(`kaart ${card}`, add);
    await judgements.once('kaart 0', add);
    await judgements.once('kaart 10001', add);
    expect(count).toBe(10_003);
  });
});
