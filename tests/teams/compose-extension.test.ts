import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeCard } from '../../cards/messages.ts';
import { composeMessage, composeResult, isFromComposeBox, readComposeQuery, SEARCH_COMMAND } from '../../src/teams/compose-extension.ts';

const value = (parameters: unknown, more: object = {}) => ({ commandId: SEARCH_COMMAND, parameters, ...more });

describe('een zoekvraag uit het berichtvak', () => {
  it.each([
    ['wat er getypt is', value([{ name: 'vraag', value: 'rekenen' }]), 'rekenen'],
    ['niets, als er nog niets getypt is', value([{ name: 'initialRun', value: 'true' }]), ''],
    ['niets, zonder invoer', value([]), ''],
    ['wat er getypt is, ook zonder namen', { parameters: [{ value: 'rekenen' }] }, 'rekenen'],
    [
      'de eigen invoer, tussen andere',
      value([
        { name: 'x', value: 'nee' },
        { name: 'vraag', value: 'ja' },
      ]),
      'ja',
    ],
    ['niets, als er geen tekst in staat', value([{ name: 'vraag', value: { toString: 'x' } }]), ''],
    ['niets, als de invoer anders heet', value([{ name: 'wachtwoord', value: 'x' }]), ''],
  ])('geeft %s', (_what, sent, text) => {
    expect(readComposeQuery(sent)).toEqual({ text, skip: 0, count: 25 });
  });

  it.each([
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { parameters: 'x' },
    value(undefined),
    value([null]),
    value(Array(11).fill({})),
    { commandId: 'iets anders', parameters: [] },
  ])('is iets anders: %j', (sent) => {
    expect(readComposeQuery(sent)).toBeUndefined();
  });

  it.each([
    [
      { skip: 5, count: 10 },
      { skip: 5, count: 10 },
    ],
    [
      { skip: -1, count: 0 },
      { skip: 0, count: 25 },
    ],
    [
      { skip: 'x', count: 1e9 },
      { skip: 0, count: 25 },
    ],
    [{ skip: Number.NaN }, { skip: 0, count: 25 }],
    ['x', { skip: 0, count: 25 }],
  ])('vraagt om een deel: %j', (queryOptions, part) => {
    expect(readComposeQuery(value([], { queryOptions }))).toMatchObject(part);
  });

  it('struikelt nergens over', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.jsonValue(), fc.record({ parameters: fc.anything(), queryOptions: fc.anything() })),
        (sent) => {
          const query = readComposeQuery(sent);
          if (query) expect([typeof query.text, query.skip >= 0, query.count >= 1 && query.count <= 25]).toEqual(['string', true, true]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('het antwoord in het berichtvak', () => {
  const cards = Array.from({ length: 4 }, (_, index) => ({
    title: `T${index}`,
    text: 'Ja & <b>nee</b>',
    card: noticeCard(`kaart ${index}`),
  }));

  it('is een lijst van kaarten, elk met een voorbeeld dat als HTML gelezen mag worden', () => {
    expect(composeResult({ kind: 'kaarten', cards: cards.slice(0, 1) }, { skip: 0, count: 25 })).toEqual({
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: cards[0]?.card,
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: { title: 'T0', text: 'Ja &amp; &lt;b>nee&lt;/b>' },
            },
          },
        ],
      },
    });
  });

  it('geeft het deel waar om gevraagd is, en na het laatste niets meer', () => {
    const titles = (skip: number, count: number) =>
      JSON.stringify(composeResult({ kind: 'kaarten', cards }, { skip, count })).match(/"title":"T\d"/g)?.length ?? 0;
    expect([titles(0, 3), titles(3, 3), titles(25, 25)]).toEqual([3, 1, 0]);
  });

  it('is een zin als er niets te kiezen is', () => {
    expect(composeResult({ kind: 'zin', text: 'Niets.' }, { skip: 0, count: 25 })).toEqual(composeMessage('Niets.'));
    expect(composeMessage('Niets.')).toEqual({ composeExtension: { type: 'message', text: 'Niets.' } });
  });

  it('geldt voor elk verzoek uit het berichtvak, en voor geen ander', () => {
    expect(['composeExtension/query', 'composeExtension/selectItem'].map(isFromComposeBox)).toEqual([true, true]);
    expect([undefined, '', 'task/fetch', 'adaptiveCard/action', 'xcomposeExtension/query'].map(isFromComposeBox)).toEqual(
      Array(5).fill(false),
    );
  });
});
