import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { itemsInForce, loadPack, parsePack, REQUIRED_IDS } from '../../src/norm/load-pack.ts';
import { normPackSchema } from '../../src/norm/schema.ts';
import { standardNormIds, standardPack } from '../../src/norm/standard-pack.ts';

const example = new URL('fixtures/eigen-pakket.json', import.meta.url).pathname;

const item = {
  id: 'eigen.een',
  kind: 'interventie',
  title: 'Een eigen afspraak',
  text: 'Dit is een eigen afspraak van de school. Hij is er om te testen.',
  conditions: [],
  actors: ['school'],
  nextStep: 'Vraag het aan de coördinator.',
  related: [],
  sources: [{ section: 'norm-4', points: [] }],
  words: ['eigen afspraak', 'afspraak van ons', 'huisregel'],
};
const pack = {
  name: 'testpakket',
  version: '1',
  validFrom: null,
  samenwerkingsverband: 'Testverband',
  extends: 'standaard',
  items: [item],
};

/** What is refused about a pack that differs from a good one as given. */
const faultsOf = (change: object, ...items: object[]): readonly string[] => {
  const outcome = parsePack('scholen/x.json', JSON.stringify({ ...pack, items: items.length > 0 ? items : pack.items, ...change }));
  return outcome.ok ? [] : outcome.error;
};

const loaded = (change: object, ...items: object[]) => {
  const outcome = parsePack('x.json', JSON.stringify({ ...pack, ...change, items }));
  if (!outcome.ok) throw new Error(outcome.error.join('\n'));
  return outcome.value;
};

describe('een pakket van de school', () => {
  it('voegt items toe aan het standaardpakket en vervangt items ervan', async () => {
    const outcome = await loadPack(example);
    if (!outcome.ok) throw new Error(outcome.error.join('\n'));
    const { value } = outcome;
    expect(value).toMatchObject({ name: 'pakket van de voorbeeldschool', version: '2026.1', validFrom: '2026-08-01' });
    expect(value.items).toHaveLength(standardPack().items.length + 1);
    expect(value.byId.get('eigen.huiswerkklas')?.title).toBe('De huiswerkklas op maandag en donderdag');
    expect(value.byId.get('interventie.hoogbegaafd')?.text).toContain('plusgroep op dinsdag');
    expect(value.byId.get('interventie.rekenen')).toBe(standardPack().byId.get('interventie.rekenen'));
    expect(value.base).toBe(standardPack());
  });

  it('laat een vervangen item op zijn plaats staan en zet nieuwe items achteraan', () => {
    const replaced = loaded({}, { ...item, id: 'def.doel' }, item);
    expect(replaced.items.map(({ id }) => id)).toEqual([...standardNormIds, 'eigen.een']);
  });

  it('mag op zichzelf staan als het elk id heeft dat de code bij naam noemt', () => {
    const whole = loaded({ extends: undefined }, ...standardPack().items);
    expect(whole.base).toBeNull();
    expect(whole.items).toEqual(standardPack().items);
  });

  it('maakt de woorden klein', () => {
    expect(loaded({}, { ...item, words: ['Huisregel', 'HB', 'SOVA'] }).byId.get('eigen.een')?.words).toEqual(['huisregel', 'hb', 'sova']);
  });

  it('mag met een byte order mark beginnen', () => {
    expect(parsePack('x.json', `\uFEFF${JSON.stringify(pack)}`).ok).toBe(true);
  });
});

describe('een kapot pakket', () => {
  it('wordt geweigerd met de regel waar het lezen stopte', () => {
    expect(parsePack('scholen/x.json', '{\n  "name": "x",\n  "version": 1 "items"\n}')).toEqual({
      ok: false,
      error: ['scholen/x.json: dit is geen geldige JSON. Kijk bij regel 3 of er een komma, haakje of aanhalingsteken mist.'],
    });
  });

  it.each([
    [
      'een dode verwijzing',
      [item, { ...item, id: 'eigen.twee', related: ['def.doel', 'interventie.reken'] }],
      'items[1] (eigen.twee).related[1]: "interventie.reken" bestaat niet',
    ],
    [
      'een verwijzing naar zichzelf',
      [{ ...item, related: ['eigen.een'] }],
      'items[0] (eigen.een).related[0]: "eigen.een" verwijst naar zichzelf',
    ],
    ['een dubbel id', [item, item], 'items[1] (eigen.een).id: staat al bij items[0]'],
    [
      'een periode die eindigt voor het begin',
      [{ ...item, from: '2026-09-01', until: '2026-08-31' }],
      'items[0] (eigen.een).until: ligt voor de eerste dag (from)',
    ],
    ['een titel die ontbreekt', [{ ...item, title: undefined }], 'items[0] (eigen.een).title: ontbreekt'],
    ['een titel die te kort is', [{ ...item, title: 'x' }], 'items[0] (eigen.een).title: is te kort: minstens 3 tekens'],
    [
      'een onbekende voorwaarde',
      [{ ...item, conditions: ['soms'] }],
      'items[0] (eigen.een).conditions[0]: moet een van deze zijn: enkelvoudig, kortdurend',
    ],
    ['een veld dat niet bestaat', [{ ...item, tekst: 'x' }], 'items[0] (eigen.een): kent dit niet: "tekst"'],
    ['een dag die niet bestaat', [{ ...item, from: '2027-02-29' }], 'items[0] (eigen.een).from: is geen dag die bestaat'],
    ['een id in een andere vorm', [{ ...item, id: 'Rekenen' }], 'items[0] (Rekenen).id: een id is als "interventie.rekenen"'],
    ['een item dat geen object is', [item, 7], 'items[1]: moet een object zijn'],
    ['te weinig woorden', [{ ...item, words: ['een'] }], 'items[0] (eigen.een).words: is te kort: minstens 3 in de lijst'],
    [
      'een nummer dat geen punt is',
      [{ ...item, sources: [{ section: 'norm-2', points: ['x'] }] }],
      'items[0] (eigen.een).sources[0].points[0]: een punt is als "3", "4c", "a2" of "v5"',
    ],
  ])('wordt geweigerd om %s, met bestand en plaats', (_, items, fault) => {
    const faults = faultsOf({}, ...(items as object[]));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.startsWith(`scholen/x.json: ${fault}`), faults[0]).toBe(true);
  });

  it.each([
    ['geen naam heeft', { name: undefined }, 'scholen/x.json: name: ontbreekt'],
    ['een onbekend pakket uitbreidt', { extends: 'ander' }, 'scholen/x.json: extends: moet een van deze zijn: standaard'],
    ['geen items heeft', { items: [] }, 'scholen/x.json: items: is te kort: minstens 1 in de lijst'],
    ['geen lijst met items heeft', { items: 'alles' }, 'scholen/x.json: items: moet een lijst zijn'],
    ['een veld te veel heeft', { extra: 1 }, 'scholen/x.json: het pakket: kent dit niet: "extra"'],
  ])('wordt geweigerd als het %s', (_, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('wordt geweigerd als het op zichzelf staat en ids mist, met die ids erbij', () => {
    const faults = faultsOf(
      { extends: undefined },
      ...standardPack().items.filter(({ id }) => id !== 'stap.plannen' && id !== 'def.doel'),
      item,
    );
    expect(faults.at(-1)).toBe(
      'scholen/x.json: items: deze ids ontbreken: def.doel en stap.plannen. Voeg ze toe, of zet "extends": "standaard" in het pakket.',
    );
    expect(REQUIRED_IDS).toEqual(standardNormIds);
  });

  it('wordt geweigerd met alle fouten tegelijk', () => {
    expect(faultsOf({ name: 'x', version: '' }, { ...item, title: 'x', words: [] })).toHaveLength(4);
  });

  it.each(['{"__proto__": {"name": "x"}}', '{"constructor": 1}', '[]', 'null', '7', '"x"', ''])('wordt geweigerd als het %s is', (text) => {
    const outcome = parsePack('x.json', text);
    expect(outcome.ok).toBe(false);
    expect(Object.prototype).not.toHaveProperty('name');
  });

  it('geeft bij elke tekst een pakket of een lijst met fouten', () => {
    const check = (text: string) => {
      const outcome = parsePack('x.json', text);
      expect(outcome.ok || (outcome.error.length > 0 && outcome.error.every((fault) => fault.startsWith('x.json: ')))).toBe(true);
    };
    fc.assert(fc.property(fc.string(), check));
    fc.assert(fc.property(fc.json(), check));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(pack), ...Object.keys(item)), fc.jsonValue(), (key, value) => {
        check(JSON.stringify({ ...pack, [key]: value }));
        check(JSON.stringify({ ...pack, items: [{ ...item, [key]: value }] }));
      }),
    );
  });
});

describe('het bestand van een pakket', () => {
  it('wordt met naam genoemd als het er niet is', async () => {
    expect(await loadPack('/bestaat/niet.json')).toEqual({ ok: false, error: ['/bestaat/niet.json: dit bestand bestaat niet'] });
  });

  it('wordt met naam genoemd als het een map is', async () => {
    expect(await loadPack(tmpdir())).toEqual({ ok: false, error: [`${tmpdir()}: dit bestand is niet te lezen (EISDIR)`] });
  });

  it('wordt met naam genoemd als de inhoud niet klopt', async () => {
    const path = join(tmpdir(), `norm-${process.pid}.json`);
    await writeFile(path, '{"items": [');
    expect(await loadPack(path)).toMatchObject({
      ok: false,
      error: [expect.stringContaining(`${path}: dit is geen geldige JSON. Kijk bij regel 1`)],
    });
    await rm(path);
  });
});

describe('de items die gelden', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const idsOn = (value: Parameters<typeof itemsInForce>[0], text: string) => itemsInForce(value, day(text)).map(({ id }) => id);

  it('zijn alle items als er geen dagen bij staan', () => {
    expect(itemsInForce(standardPack(), day('2026-11-24'))).toEqual(standardPack().items);
  });

  it('gaan van de eerste tot en met de laatste dag', () => {
    const own = loaded({}, { ...item, from: '2026-09-01', until: '2027-07-31' });
    expect(['2026-08-31', '2026-09-01', '2027-07-31', '2027-08-01'].map((text) => idsOn(own, text).includes('eigen.een'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('zijn die van het standaardpakket tot de eerste dag van een pakket dat erop verder bouwt', () => {
    const own = loaded({ validFrom: '2026-08-01' }, item);
    expect(idsOn(own, '2026-07-31')).toEqual(standardNormIds);
    expect(idsOn(own, '2026-08-01')).toContain('eigen.een');
  });

  it('zijn er nog niet voor de eerste dag van een pakket op zichzelf', () => {
    const own = loaded({ extends: undefined, validFrom: '2026-08-01' }, ...standardPack().items);
    expect(idsOn(own, '2026-07-31')).toEqual([]);
    expect(idsOn(own, '2026-08-01')).toEqual(standardNormIds);
  });
});

describe('het standaardpakket', () => {
  it('voldoet zelf aan alles wat van een pakket wordt gevraagd', () => {
    const { name, version, validFrom, samenwerkingsverband, items } = standardPack();
    const text = JSON.stringify({ name, version, validFrom, samenwerkingsverband, items });
    expect(normPackSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
    expect(parsePack('standaard.json', text)).toMatchObject({ ok: true });
  });
});
