import { describe, expect, it } from 'vitest';
import { type NormItem, type NormSection, sectionSchema } from '../../src/norm/schema.ts';
import { type StandardNormId, standardNormIds, standardPack } from '../../src/norm/standard-pack.ts';

const { items, byId } = standardPack();

/** The index of everything that the two documents say, per domain. */
const idsOf = {
  def: 'basisondersteuning bekostiging inspanning doel grens-extra aspecten',
  kwaliteit: 'inspectie',
  hgw: 'uitgangspunten stappenplan alle-scholen geschoold mentor-spil onderwijsbehoeften vroeg-signaleren wisselwerking reflectie hoorrecht zat',
  structuur: 'sop team opbouw meenemen verwachtingen expertise coordinator taken bpo vindbaar domeinen overstijgt opp monitoring fte',
  onderwijs: 'leerlijnen expertise-elders wettelijk onderbreking opp-overdracht terugkoppeling lob',
  zorg: 'externe-inzet flexzat-overleg flexzat-samenstelling flexzat-directie jeugdhulp flexzat-hgw metaoverleg',
  document: 'visie aanname sop verzuim klimaat veiligheid werkhouding',
  interventie:
    'vraaggericht differentiatie signalering taal-nt2 rekenen dyslexie-dyscalculie executief hoogbegaafd gedrag sociaal emotioneel motorisch in-de-klas verzuim organisatie toegankelijk',
  stap: 'achtergrond voorbereiding signaleren begrijpen plannen realiseren vastleggen evalueren',
};
const index = Object.entries(idsOf).flatMap(([domain, names]) => names.split(' ').map((name) => `${domain}.${name}`));

const upTo = (count: number, letter = '') => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
const step = (attention: number, questions: number) => [...upTo(attention, 'a'), ...upTo(questions, 'v')];

/** Every bullet of both documents, counted in the documents themselves: aandachtspunten and questions of the steps, agreements of the norm. */
const bullets: Readonly<Record<NormSection, readonly string[]>> = {
  'norm-inleiding': [],
  'norm-aspecten': upTo(4),
  'norm-1': [],
  'norm-2': upTo(9),
  'norm-3': upTo(14),
  'norm-3-onderwijs': upTo(7),
  'norm-3-zorg': upTo(6),
  'norm-4': [],
  'norm-4-documenten': upTo(7),
  'norm-4-interventies': '1 2 3a 3b 3c 3d 3e 4a 4b 4c 4d 5 6 7 8'.split(' '),
  'plan-inleiding': [],
  'plan-achtergrond': [],
  'plan-voorbereiding': step(4, 8),
  'plan-stap-1': step(8, 6),
  'plan-stap-2': step(5, 6),
  'plan-stap-3': step(9, 9),
  'plan-stap-4': step(5, 4),
  'plan-stap-5': step(4, 4),
  'plan-stap-6': step(5, 4),
};

const each = (fault: (item: NormItem) => unknown) => items.filter(fault).map(({ id }) => id);
const spoken = ({ text, nextStep }: NormItem) => `${text} ${nextStep}`;
const sentencesOf = (item: NormItem) => spoken(item).split(/(?<=[.?:])\s+/);
const lengthsOf = (item: NormItem) => sentencesOf(item).map((sentence) => sentence.split(/\s+/).length);
const average = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('het standaardpakket', () => {
  it('heeft precies de ids van de index, in die volgorde', () => {
    expect(standardNormIds).toEqual(index);
    expect(byId.size).toBe(index.length);
  });

  it('laat een id met een tikfout niet door de compiler', () => {
    // @ts-expect-error the id of an item that does not exist is not a StandardNormId
    const typo: StandardNormId = 'interventie.reken';
    expect(byId.has(typo)).toBe(false);
  });

  it('geeft aan dat het document geen datum en geen samenwerkingsverband noemt', () => {
    expect(standardPack()).toMatchObject({
      name: 'standaardpakket',
      version: '1',
      validFrom: null,
      samenwerkingsverband: 'niet genoemd in het document',
    });
  });

  it('heeft bij elk item een eigen titel', () => {
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
  });

  it('verwijst van elk item naar andere items die bestaan, elk één keer', () => {
    expect(each(({ id, related }) => related.length === 0 || related.includes(id) || new Set(related).size !== related.length)).toEqual([]);
    expect(items.flatMap(({ related }) => related).filter((id) => !byId.has(id))).toEqual([]);
  });

  it('heeft per domein één soort', () => {
    const kinds = Object.keys(idsOf).map((domain) => [
      domain,
      ...new Set(items.filter(({ id }) => id.startsWith(`${domain}.`)).map(({ kind }) => kind)),
    ]);
    expect(kinds).toEqual([
      ['def', 'begrip'],
      ['kwaliteit', 'kwaliteit'],
      ['hgw', 'werkwijze'],
      ['structuur', 'structuur'],
      ['onderwijs', 'onderwijs'],
      ['zorg', 'zorg'],
      ['document', 'document'],
      ['interventie', 'interventie'],
      ['stap', 'stap'],
    ]);
  });
});

describe('de bronnen', () => {
  const claimed = items.flatMap(({ sources }) => sources.flatMap(({ section, points }) => points.map((point) => `${section} ${point}`)));
  const existing = sectionSchema.options.flatMap((section) => bullets[section].map((point) => `${section} ${point}`));

  it('zijn compleet: elk punt van beide documenten heeft een item', () => {
    expect(existing.filter((bullet) => !claimed.includes(bullet))).toEqual([]);
    expect(
      sectionSchema.options.filter((section) => !items.some(({ sources }) => sources.some((source) => source.section === section))),
    ).toEqual([]);
  });

  it('noemen geen punt dat niet bestaat', () => {
    expect(claimed.filter((bullet) => !existing.includes(bullet))).toEqual([]);
  });

  it('tellen samen de punten van de norm en van het stappenplan', () => {
    expect(existing.filter((bullet) => bullet.startsWith('norm-'))).toHaveLength(4 + 9 + 14 + 7 + 6 + 7 + 15);
    expect(existing.filter((bullet) => bullet.startsWith('plan-'))).toHaveLength(12 + 14 + 11 + 18 + 9 + 8 + 9);
  });
});

describe('de voorwaarden', () => {
  const conditionsOf = (id: string) => byId.get(id)?.conditions;

  it('staan bij de hulp waar de norm ze stelt', () => {
    for (const id of ['interventie.gedrag', 'interventie.sociaal', 'interventie.emotioneel', 'interventie.motorisch'])
      expect(conditionsOf(id), id).toEqual(['enkelvoudig', 'kortdurend']);
    expect(conditionsOf('interventie.dyslexie-dyscalculie')).toContain('volgens-protocol');
    expect(conditionsOf('interventie.hoogbegaafd')).toContain('waar-van-toepassing');
    expect(conditionsOf('interventie.verzuim')).toEqual(['volgens-protocol']);
    expect(conditionsOf('interventie.organisatie')).toEqual(['beperkt', 'kortdurend']);
    expect(conditionsOf('interventie.toegankelijk')).toContain('volgens-sop');
    expect(conditionsOf('structuur.opp')).toEqual(['met-toestemming']);
    expect(conditionsOf('onderwijs.terugkoppeling')).toEqual(['met-toestemming']);
  });

  it('staan ook in de tekst', () => {
    const said: readonly (readonly [string, RegExp])[] = [
      ['enkelvoudig', /\séén\s/],
      ['kortdurend', /\bkort(e)?\b/],
      ['volgens-protocol', /protocol/],
      ['volgens-sop', /profiel/],
      ['met-toestemming', /toestemming/],
      ['waar-van-toepassing', /niet op elke school/],
      ['zo-nodig', /nodig/],
    ];
    const silent = said.flatMap(([condition, words]) =>
      items
        .filter(({ conditions, text }) => conditions.some((one) => one === condition) && !words.test(text))
        .map(({ id }) => `${id}: ${condition}`),
    );
    expect(silent).toEqual([]);
  });

  it('laten bij extra ondersteuning zien waar de grens ligt', () => {
    for (const id of ['def.grens-extra', 'structuur.overstijgt', 'structuur.opp', 'zorg.jeugdhulp'])
      expect(byId.get(id)?.text, id).toMatch(/grens/);
  });

  it('noemen niets wettelijk verplicht', () => {
    expect(each((item) => /verplicht/.test(spoken(item)))).toEqual([]);
  });
});

describe('de teksten', () => {
  it('hebben korte zinnen: hooguit 20 woorden, gemiddeld hooguit 13', () => {
    expect(each((item) => Math.max(...lengthsOf(item)) > 20)).toEqual([]);
    expect(each((item) => average(lengthsOf(item)) > 13)).toEqual([]);
  });

  it('hebben twee tot negen zinnen en een volgende stap van één of twee', () => {
    expect(each(({ text }) => !/^(?:[^.?]+[.?]\s*){2,9}$/.test(text))).toEqual([]);
    expect(each(({ nextStep }) => !/^(?:[^.?]+[.?]\s*){1,2}$/.test(nextStep))).toEqual([]);
  });

  it('leggen elke afkorting uit waar zij hem gebruiken', () => {
    const explanations: Readonly<Record<string, RegExp>> = {
      OPP: /ontwikkelingsperspectief \(OPP\)/,
      TLV: /toelaatbaarheidsverklaring \(TLV\)/,
      HGW: /andelingsgericht werken \(HGW\)|andelingsgericht \(HGW\)/,
      SOP: /schoolondersteuningsprofiel \(SOP\)/,
      NT2: /Nederlands als tweede taal \(NT2\)/,
      RT: /remedial teaching, RT/,
      PTA: /programma van toetsing \(PTA\)/,
      LOB: /LOB \(loopbaanoriëntatie en begeleiding\)/,
      ZAT: /zorg- en adviesteam/,
      OCW: /ministerie van Onderwijs \(OCW\)/,
      "BPO'er": /begeleider passend onderwijs/,
      vso: /voortgezet speciaal onderwijs \(vso\)/,
      vo: /voortgezet onderwijs \(vo\)/,
      fte: /volle banen \(fte\)/,
      SMARTI: /SMARTI: precies, meetbaar/,
    };
    const bare = items.flatMap((item) => {
      const used = spoken(item).match(/\b(?:[A-Z]{2,}\d?(?:'er)?|NT2|vso|vo|fte)\b/g) ?? [];
      return used.filter((short) => !explanations[short]?.test(spoken(item))).map((short) => `${item.id}: ${short}`);
    });
    expect(bare).toEqual([]);
  });

  it('gebruiken geen vakwoorden, uitroeptekens, lof of verwijt', () => {
    const jargon =
      /!|\b(?:curatie[fv]|didactisch|cyclisch|manifester|indien|middels|conform|teneinde|dient|dienen|vigerend|echter|aldus|derhalve|helaas|handelingsverlegen|adequa|uitstekend|knap|schuld|u|uw)\b/i;
    expect(each((item) => jargon.test(spoken(item)) || jargon.test(item.title))).toEqual([]);
  });
});

describe('de woorden', () => {
  it('zijn er bij elk item 8 tot 25, elk één keer en zonder hoofdletters', () => {
    expect(each(({ words }) => words.length < 8 || words.length > 25)).toEqual([]);
    expect(each(({ words }) => new Set(words).size !== words.length)).toEqual([]);
    expect(each(({ words }) => words.some((word) => word !== word.toLowerCase().trim() || word.length < 2))).toEqual([]);
  });

  it('wijzen naar hooguit drie items', () => {
    const owners = new Map<string, number>();
    for (const word of items.flatMap(({ words }) => words)) owners.set(word, (owners.get(word) ?? 0) + 1);
    expect([...owners].filter(([, count]) => count > 3)).toEqual([]);
  });
});
