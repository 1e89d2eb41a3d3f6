import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CardRenderer, startCardRenderer } from '../support/render-card.ts';
import { answerSamples } from './samples/answers.ts';
import { formSamples } from './samples/forms.ts';
import { overlegSamples } from './samples/overleg.ts';
import { type Sample, trajectSamples } from './samples/traject.ts';
import { vragenSamples } from './samples/vragen.ts';

const samples: readonly Sample[] = [...answerSamples, ...trajectSamples, ...overlegSamples, ...vragenSamples, ...formSamples()];
const views = [
  { theme: 'light', width: 320 },
  { theme: 'light', width: 800 },
  { theme: 'dark', width: 320 },
  { theme: 'dark', width: 800 },
] as const;

/** Where to keep a picture of every card; none are kept when it is not set. */
const pictures = process.env.CARD_PICTURES;

describe('elke kaart, zoals Teams die tekent', () => {
  let renderer: CardRenderer;
  beforeAll(async () => {
    renderer = await startCardRenderer();
    if (pictures) await mkdir(pictures, { recursive: true });
  });
  afterAll(() => renderer.close());

  it.each(samples)('$name is voor iedereen te lezen en past op een telefoon, licht en donker', async ({ name, card }) => {
    for (const view of views) {
      const drawn = await renderer.render(card, view);
      const where = `${view.theme}, ${view.width} px`;
      expect(drawn.violations, where).toEqual([]);
      expect(drawn.overflow, `${where}: wider than the card`).toEqual([]);
      if (pictures) await drawn.screenshot(join(pictures, `${name}-${view.theme}-${view.width}.png`));
    }
  });
});
