import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activitySchema,
  hasType,
  type InboundActivity,
  parseActivity,
  placeOf,
  tenantOf,
  textWithoutBot,
} from '../../src/teams/activity.ts';

const BOT = '28:basiswijzer';
const base = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:sanne' },
  recipient: { id: BOT },
  conversation: { id: 'chat', conversationType: 'personal' },
};
const activity = (fields: Record<string, unknown> = {}): InboundActivity => activitySchema.parse({ ...base, ...fields });
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });
const mention = (id: string, text?: string) => ({ type: 'mention', mentioned: { id, name: 'Iemand' }, ...(text ? { text } : {}) });

describe('een activiteit aan de deur', () => {
  it('mag als Teams haar zo stuurt, met velden erbij die we niet kennen', () => {
    const parsed = parseActivity({ ...base, attachments: [], locale: 'nl-NL' });
    expect(parsed.ok && parsed.value).toMatchObject({ ...base, attachments: [], locale: 'nl-NL' });
  });

  it.each([
    ['null', null],
    ['een tekst', 'hoi'],
    ['een lijst', [base]],
    ['een getal', 5],
    ['niets erin', {}],
    ['een type dat een getal is', { ...base, type: 5 }],
    ['een leeg type', { ...base, type: '' }],
    ['een afzender zonder id', { ...base, from: {} }],
    ['een lege afzender', { ...base, from: { id: '' } }],
    ['een gesprek dat een tekst is', { ...base, conversation: 'chat' }],
    ['een ontvanger die null is', { ...base, recipient: null }],
    ['een waarde van duizend lagen', { ...base, value: nested(1000) }],
  ])('wordt geweigerd met 400: %s', (_name, body) => {
    expect(parseActivity(body)).toEqual({ ok: false, error: 400 });
  });

  it.each([undefined, '', null, 5, 'AseChannel', 'emulator', 'webchat', 'MSTEAMS'])(
    'wordt geweigerd met 403 van kanaal %s',
    (channelId) => {
      expect(parseActivity({ ...base, channelId })).toEqual({ ok: false, error: 403 });
    },
  );

  it.each([undefined, '', null, 5, 'x', 'javascript:alert(1)'])(
    'wordt geweigerd met 403 zonder adres om naar te antwoorden: %s',
    (serviceUrl) => {
      expect(parseActivity({ ...base, serviceUrl })).toEqual({ ok: false, error: 403 });
    },
  );

  it('heeft ten minste een soort, als eigen veld en als tekst', () => {
    expect(hasType(base)).toBe(true);
    for (const body of [undefined, null, 5, 'x', [], {}, { type: 5 }, { type: '' }, { type: 'x'.repeat(65) }])
      expect(hasType(body)).toBe(false);
  });

  it.each([
    [null],
    ['mention'],
    [5],
    [{}],
    [[null]],
    [[{}]],
    [[{ type: 'mention' }]],
    [[{ type: 'mention', mentioned: null }]],
    [[{ text: 'x' }]],
  ])('telt kapotte vermeldingen niet mee: %j', (entities) => {
    expect(activity({ entities }).entities).toEqual([]);
  });

  it('houdt van de vermeldingen de goede', () => {
    expect(activity({ entities: [null, mention(BOT, '<at>Bot</at>'), { type: 'clientInfo' }] }).entities).toHaveLength(1);
  });

  it.each([[null], ['x'], [[]], [5], [[1, 2]]])('laat een waarde weg die geen blok met velden is: %j', (value) => {
    expect(activity({ value }).value).toBeUndefined();
  });

  it('laat elk vrij veld weg dat de verkeerde vorm heeft, en gooit nooit', () => {
    const optional = [
      'id',
      'name',
      'text',
      'action',
      'replyToId',
      'value',
      'entities',
      'membersAdded',
      'membersRemoved',
      'channelData',
      'deliveryMode',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...optional), fc.anything({ withNullPrototype: true })), (junk) => {
        expect(() => parseActivity({ ...base, ...junk })).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...optional), fc.jsonValue({ maxDepth: 3 })), (junk) => {
        expect(parseActivity({ ...base, ...junk }).ok).toBe(true);
      }),
    );
  });
});

describe('de plaats', () => {
  it('is alleen van twee mensen als Teams dat zegt', () => {
    expect(placeOf(activity())).toBe('personal');
    for (const conversation of [
      { id: 'c' },
      { id: 'c', conversationType: 'groupChat' },
      { id: 'c', conversationType: 'channel' },
      { id: 'c', conversationType: 'personal', isGroup: true },
      { id: 'c', conversationType: 5 },
    ])
      expect(placeOf(activity({ conversation }))).toBe('group');
  });
});

describe('de tenant', () => {
  it('staat in het kanaal of in het gesprek', () => {
    expect(tenantOf(activity({ channelData: { tenant: { id: 't' } } }))).toBe('t');
    expect(tenantOf(activity({ conversation: { id: 'c', tenantId: 't' } }))).toBe('t');
    expect(tenantOf(activity())).toBeUndefined();
  });

  it('is er niet als er twee verschillende staan', () => {
    expect(tenantOf(activity({ channelData: { tenant: { id: 't' } }, conversation: { id: 'c', tenantId: 'u' } }))).toBeUndefined();
    expect(tenantOf(activity({ channelData: { tenant: { id: 't' } }, conversation: { id: 'c', tenantId: 't' } }))).toBe('t');
  });
});

describe('fault 26: de vermelding van de bot', () => {
  const said = (text: string | undefined, entities: unknown = []) => textWithoutBot(activity({ text, entities })).replace(/\s+/g, ' ');
  const bot = mention(BOT, '<at>Basiswijzer</at>');

  it.each([
    ['vooraan', '<at>Basiswijzer</at> mijn trajecten', [bot]],
    ['achteraan', 'mijn trajecten <at>Basiswijzer</at>', [bot]],
    ['in het midden', 'mijn <at>Basiswijzer</at> trajecten', [bot]],
    ['twee keer', '<at>Basiswijzer</at> <at>Basiswijzer</at> mijn trajecten', [bot, bot]],
    ['zonder vermelding erbij', '<at>Basiswijzer</at> mijn trajecten', []],
    ['met een vermelding zonder tekst', '<at>Basiswijzer</at> mijn trajecten', [mention(BOT)]],
    ['onder een oude naam', '<at>Stappenplan</at> mijn trajecten', [bot]],
    ['met een kenmerk in de tekst', '<at id="0">Basiswijzer</at> mijn trajecten', [bot]],
    ['met vaste spaties', '<at>Basiswijzer</at>&nbsp;mijn trajecten', [bot]],
    ['zonder haken, zoals sommige clients haar sturen', 'Basiswijzer mijn trajecten', [mention(BOT, 'Basiswijzer')]],
  ])('gaat uit de tekst: %s', (_name, text, entities) => {
    expect(said(text, entities)).toBe('mijn trajecten');
  });

  it('blijft staan als het een ander is', () => {
    const jan = mention('29:jan', '<at>Jan</at>');
    expect(said('<at>Jan</at> weet jij dit?', [jan])).toBe('<at>Jan</at> weet jij dit?');
    expect(said('<at>Basiswijzer</at> wat zegt <at>Jan</at> hier?', [bot, jan])).toBe('wat zegt <at>Jan</at> hier?');
    expect(said('<at>Jan</at> <at>Basiswijzer</at> hoort dit bij de basis?', [jan, bot])).toBe('<at>Jan</at> hoort dit bij de basis?');
  });

  it('laat niets over als er verder niets staat', () => {
    expect(said('<at>Basiswijzer</at>', [bot])).toBe('');
    expect(said(undefined, [bot])).toBe('');
    expect(said('   ')).toBe('');
  });

  it('blijft snel bij een lange tekst vol halve vermeldingen', () => {
    const begin = process.hrtime.bigint();
    said('<at>'.repeat(60_000), [bot]);
    said(`<at ${'a'.repeat(200_000)}`, [bot]);
    expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeLessThan(500);
  });
});
