import { describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import type { StepNumber } from '../../src/traject/steps/step.ts';
import { aTraject, type TrajectBuilder } from '../support/build-traject.ts';
import { sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { pressesOn, pressOf, Stage } from './stage.ts';

/** A stage with one traject, and what its mentor does with it. */
async function mentorOf(built: TrajectBuilder) {
  const stage = await Stage.open();
  const { id: trajectId } = await stage.keep(built.build());
  const open = (step: StepNumber, place: object = {}) => stage.act(sanne, 'stap.open', { trajectId, step, ...place });
  const lastSection = async (step: StepNumber): Promise<CardJson> => {
    let card = await open(step);
    const next = () => pressesOn(card, ({ title }) => title === 'Volgende')[0];
    for (let press = next(); press; press = next()) card = await stage.send(sanne, press);
    return card;
  };
  const stateOf = async (step: StepNumber): Promise<string> => {
    const lines = textOf(await stage.act(sanne, 'traject.open', { trajectId })).split('\n');
    const at = lines.findIndex((line) => line.startsWith(step === 0 ? 'Voorbereiding' : `Stap ${step}:`));
    return lines.slice(at).find((line) => !line.startsWith('Stap') && line !== 'Voorbereiding') ?? '';
  };
  return { stage, trajectId, open, lastSection, stateOf };
}

describe('fault 36: een stap overslaan, of een eerder antwoord veranderen', () => {
  it('slaat geen stap over zonder reden, en geen die al is ingeleverd', async () => {
    const { stage, trajectId, stateOf } = await mentorOf(aTraject().shared().handedIn(0));
    const asked = await stage.act(sanne, 'stap.sla-over', { trajectId, step: 1 }, { reden: ' ' });
    expect(textOf(asked)).toContain('Schrijf in één zin waarom.');
    const done = await stage.act(sanne, 'stap.sla-over', { trajectId, step: 0 }, { reden: 'Niet nodig.' });
    expect(textOf(done)).toContain('Deze stap is al ingeleverd.');
    expect([await stateOf(0), await stateOf(1)]).toEqual(['Ingeleverd', 'Nog niet begonnen']);
  });

  it('vraagt bij het inleveren van een latere stap wat daar nodig is, ook als alles ervoor is overgeslagen', async () => {
    const { stage, trajectId, lastSection, stateOf } = await mentorOf(aTraject().shared());
    for (const step of [0, 1, 2]) await stage.act(sanne, 'stap.sla-over', { trajectId, step }, { reden: 'Al gedaan.' });
    const plan = await lastSection(3);
    const asked = await stage.send(
      sanne,
      pressOf(plan, 'stap.bewaar', {}, (data) => data.includes('lever-in')),
    );
    expect(textOf(asked)).toContain('Maak één doel af');
    expect(await stateOf(3)).not.toBe('Ingeleverd');
  });

  it('opent een ingeleverde stap weer als er iets in verandert', async () => {
    const { stage, trajectId, open, stateOf } = await mentorOf(aTraject().inStep(2));
    expect(await stateOf(1)).toBe('Ingeleverd');
    await stage.act(sanne, 'stap.heropen', { trajectId, step: 1 });
    await stage.send(sanne, pressOf(await open(1, { section: 'wat-speelt' }), 'stap.bewaar', { urgentie: 'deze-week' }));
    expect(await stateOf(1)).not.toBe('Ingeleverd');
    expect(await stateOf(0)).toBe('Ingeleverd');
  });

  it('opent het plan weer als een gesprek toch niet genoeg was', async () => {
    const { stage, trajectId, open, stateOf } = await mentorOf(aTraject().inStep(2).filledIn(2).withAnswers(2, { nodig: 'genoeg' }));
    const handIn = async (nodig: string) => {
      const card = await open(2, { section: 'besluit' });
      return stage.send(
        sanne,
        pressOf(card, 'stap.bewaar', { nodig, 'terugkijken-op': '2027-01-12' }, (data) => data.includes('lever-in')),
      );
    };
    await handIn('genoeg');
    expect(await stateOf(3)).toBe('Overgeslagen');
    await stage.act(sanne, 'stap.heropen', { trajectId, step: 2 });
    await handIn('plan');
    expect([await stateOf(3), await stateOf(4), await stateOf(5)]).not.toContain('Overgeslagen');
  });

  it('vergeet wat later over een doel werd gezegd als dat doel weggaat, en vraagt naar een nieuw doel opnieuw', async () => {
    const { stage, trajectId, open } = await mentorOf(aTraject().inStep(6).filledIn(6));
    await stage.act(sanne, 'stap.heropen', { trajectId, step: 3 });
    await stage.send(sanne, pressOf(await open(3, { section: 'doelen', item: 'n1' }), 'item.weg'));
    expect(textOf(await stage.act(sanne, 'check-in.open', { trajectId }))).not.toContain('huiswerk');
    expect(textOf(await open(6, { section: 'doelen' }))).not.toContain('huiswerk');
    await stage.send(sanne, pressOf(await open(3, { section: 'doelen' }), 'item.nieuw'));
    await stage.act(sanne, 'stap.heropen', { trajectId, step: 4 });
    const asked = await stage.act(sanne, 'stap.lever-in', { trajectId, step: 4 });
    expect(textOf(asked)).toContain('Geef bij elk doel minstens één keer aan hoe het gaat.');
  });

  it('sluit niet af als er in stap 1 een onderwerp bij kwam', async () => {
    const { stage, trajectId, open, lastSection } = await mentorOf(aTraject().inStep(6).filledIn(6));
    await stage.act(sanne, 'stap.heropen', { trajectId, step: 1 });
    const first = await open(1, { section: 'wat-speelt' });
    await stage.send(
      sanne,
      pressOf(first, 'stap.bewaar', { behoeften: 'didactisch,sociaal-emotioneel' }, (data) => data.includes('sluit')),
    );
    const last = await lastSection(6);
    const asked = await stage.send(
      sanne,
      pressOf(last, 'stap.bewaar', {}, (data) => data.includes('lever-in')),
    );
    expect(textOf(asked)).toContain('Geef voor elk onderwerp uit stap 1 aan dat het klaar is');
  });
});
