import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CardRenderer, startCardRenderer } from './render-card.ts';

let renderer: CardRenderer;
beforeAll(async () => {
  renderer = await startCardRenderer();
});
afterAll(() => renderer.close());

const cardWith = (...body: readonly object[]) => ({ type: 'AdaptiveCard', version: '1.5', lang: 'nl', body });
const phone = { theme: 'light', width: 320 } as const;

describe('een getekende kaart', () => {
  it('is in orde als er niets aan mankeert, licht en donker, smal en breed', async () => {
    const card = cardWith(
      { type: 'TextBlock', text: 'Dit hoort bij de basis.', wrap: true },
      { type: 'Input.Text', id: 'a', label: 'Vraag' },
    );
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [320, 800]) expect(await renderer.render(card, { theme, width })).toMatchObject({ violations: [], overflow: [] });
    }
  });

  it('toont vet, links en lijsten, en geen opmaak van een ander', async () => {
    const text = '**Vet** en [een link](https://school.example)\n- een\n- twee\n\n\\*ster\\* <img src=x onerror="document.title=1">';
    const { text: shown } = await renderer.render(cardWith({ type: 'TextBlock', text, wrap: true }), phone);
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('Vet en een link een twee *ster* <img src=x');
  });

  it('wordt betrapt op een invoerveld zonder label', async () => {
    const { violations } = await renderer.render(cardWith({ type: 'Input.Text', id: 'a' }), phone);
    expect(violations.map(({ rule }) => rule)).toContain('label');
  });

  it('wordt betrapt op een knop die op een telefoon niet past', async () => {
    const title = 'Een knop met een naam die veel te lang is voor een telefoon';
    const card = { ...cardWith(), actions: [{ type: 'Action.Execute', title, verb: 'a' }] };
    expect((await renderer.render(card, phone)).overflow.join()).toContain('Een knop met een naam');
    expect((await renderer.render(card, { theme: 'light', width: 800 })).overflow).toEqual([]);
  });
});
