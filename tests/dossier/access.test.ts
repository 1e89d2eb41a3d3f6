import { describe, expect, it } from 'vitest';
import { ABILITIES, type Ability, can, readerOf, type Subject, schoolReaderOf } from '../../src/dossier/access.ts';
import { ROLES, type Role } from '../../src/people/role.ts';
import type { PersonId, SchoolId } from '../../src/shared/ids.ts';
import type { Traject } from '../../src/traject/traject.ts';
import { aTraject } from '../support/build-traject.ts';
import {
  beheerder,
  CAST,
  docentDrie,
  docentVier,
  docentVijf,
  lotte,
  nora,
  OTHER_SCHOOL,
  omar,
  SCHOOL,
  sanne,
  TENANT,
  vreemde,
} from '../support/cast.ts';

const onTraject = (traject: Traject): Subject => ({ kind: 'traject', traject });
const me = sanne.personId;
const other = docentVier.personId;
const builder = aTraject().shared();

const overleg = (
  meeting: 'flexzat' | 'metaoverleg',
  participants: readonly PersonId[],
  mentors: readonly PersonId[] = [],
  schoolId = SCHOOL,
): Subject => ({
  kind: 'overleg',
  tenantId: TENANT,
  schoolId,
  meeting,
  participants,
  mentors,
});

const asked = (kind: 'vraag' | 'afspraak', by: PersonId, schoolId = SCHOOL): Subject => ({ kind, tenantId: TENANT, schoolId, by });

const school = (schoolId: SchoolId): Subject => ({ kind: 'school', tenantId: TENANT, schoolId });

/** Every relation that somebody can have to what an ability is asked on. */
const SUBJECTS = {
  geen: undefined,
  'eigen school': school(SCHOOL),
  'andere school': school(OTHER_SCHOOL),
  'mentor van': onTraject(builder.build()),
  'lid van': onTraject({ ...builder.withMember(me, 'team').build(), mentor: other }),
  'gevraagd bij': onTraject({ ...builder.withAsked(me).build(), mentor: other }),
  'niets met': onTraject({ ...builder.build(), mentor: other }),
  'concept van een ander': onTraject({ ...aTraject().build(), mentor: other, startedBy: other }),
  'eigen concept': onTraject(aTraject().build()),
  'mentor, andere school': onTraject({ ...builder.build(), schoolId: OTHER_SCHOOL }),
  'deelnemer aan flex-ZAT': overleg('flexzat', [me]),
  'mentor bij flex-ZAT': overleg('flexzat', [me], [me]),
  'niet bij flex-ZAT': overleg('flexzat', [other], [other]),
  'deelnemer aan metaoverleg': overleg('metaoverleg', [me]),
  'niet bij metaoverleg': overleg('metaoverleg', [other]),
  'overleg andere school': overleg('flexzat', [me], [me], OTHER_SCHOOL),
  'eigen vraag': asked('vraag', me),
  'vraag van een ander': asked('vraag', other),
  'vraag andere school': asked('vraag', me, OTHER_SCHOOL),
  'eigen afspraak': asked('afspraak', me),
  'afspraak van een ander': asked('afspraak', other),
  'afspraak andere school': asked('afspraak', other, OTHER_SCHOOL),
} satisfies Readonly<Record<string, Subject | undefined>>;
type Relation = keyof typeof SUBJECTS;

const ALL = Object.keys(SUBJECTS) as Relation[];
const FLEXZATS: readonly Relation[] = ['deelnemer aan flex-ZAT', 'mentor bij flex-ZAT', 'niet bij flex-ZAT'];
const METAS: readonly Relation[] = ['deelnemer aan metaoverleg', 'niet bij metaoverleg'];
const TAKES_PART: readonly Relation[] = ['deelnemer aan flex-ZAT', 'mentor bij flex-ZAT', 'deelnemer aan metaoverleg'];
const SHARED: readonly Relation[] = ['mentor van', 'lid van', 'gevraagd bij', 'niets met', 'eigen concept'];
const TRAJECTEN: readonly Relation[] = [...SHARED, 'concept van een ander'];
const VRAGEN: readonly Relation[] = ['eigen vraag', 'vraag van een ander'];
const AFSPRAKEN: readonly Relation[] = ['eigen afspraak', 'afspraak van een ander'];
const AT_SCHOOL: readonly Relation[] = ['geen', 'eigen school', ...TRAJECTEN, ...FLEXZATS, ...METAS, ...VRAGEN, ...AFSPRAKEN];
const OWN: readonly Relation[] = ['mentor van', 'eigen concept'];

const nothing: Readonly<Record<Ability, readonly Relation[]>> = {
  'norm.vragen': ALL,
  'traject.starten': [],
  'traject.overzicht': [],
  'traject.zien': [],
  'traject.lezen': [],
  'traject.schrijven': [],
  'traject.eigen-zienswijze': [],
  'traject.delen': [],
  'school.voorbereiding': [],
  'overleg.plannen': [],
  'overleg.zien': [],
  'overleg.meta-plannen': [],
  schooloverzicht: [],
  'vraag.stellen': [],
  'vraag.zien': [],
  'vraag.intrekken': [],
  'vraag.beantwoorden': [],
  'afspraak.lezen': AT_SCHOOL,
  'afspraak.beheren': [],
  'afspraak.keuren': [],
};

/** Who asks the coördinator something, and sees the own questions only. */
const asker = {
  'vraag.stellen': AT_SCHOOL,
  'vraag.zien': ['eigen vraag'],
  'vraag.intrekken': ['eigen vraag'],
  'vraag.beantwoorden': [],
  'afspraak.lezen': AT_SCHOOL,
  'afspraak.beheren': [],
  'afspraak.keuren': [],
} satisfies Partial<Record<Ability, readonly Relation[]>>;

/** Who answers the questions of the school, and judges the proposals of others. */
const answerer = {
  ...asker,
  'vraag.zien': VRAGEN,
  'vraag.beantwoorden': AT_SCHOOL,
  'afspraak.beheren': AT_SCHOOL,
  'afspraak.keuren': ['afspraak van een ander'],
} satisfies Partial<Record<Ability, readonly Relation[]>>;

const colleague: Readonly<Record<Ability, readonly Relation[]>> = {
  'norm.vragen': ALL,
  'traject.starten': AT_SCHOOL,
  'traject.overzicht': ALL,
  'traject.zien': ['lid van'],
  'traject.lezen': ['lid van'],
  'traject.schrijven': ['lid van'],
  'traject.eigen-zienswijze': ['gevraagd bij'],
  'traject.delen': [],
  'school.voorbereiding': [],
  'overleg.plannen': [],
  'overleg.zien': TAKES_PART,
  'overleg.meta-plannen': [],
  schooloverzicht: [],
  ...asker,
};

/** Each cell: the relations in which this role has this ability, and no others. */
const MATRIX: Readonly<Record<Role, Readonly<Record<Ability, readonly Relation[]>>>> = {
  docent: colleague,
  bpo: colleague,
  mentor: {
    'norm.vragen': ALL,
    'traject.starten': AT_SCHOOL,
    'traject.overzicht': ALL,
    'traject.zien': [...OWN, 'lid van'],
    'traject.lezen': [...OWN, 'lid van'],
    'traject.schrijven': [...OWN, 'lid van'],
    'traject.eigen-zienswijze': ['gevraagd bij'],
    'traject.delen': OWN,
    'school.voorbereiding': [],
    'overleg.plannen': [...OWN, 'mentor bij flex-ZAT'],
    'overleg.zien': TAKES_PART,
    'overleg.meta-plannen': [],
    schooloverzicht: [],
    ...asker,
  },
  coordinator: {
    'norm.vragen': ALL,
    'traject.starten': AT_SCHOOL,
    'traject.overzicht': ALL,
    'traject.zien': SHARED,
    'traject.lezen': SHARED,
    'traject.schrijven': SHARED,
    'traject.eigen-zienswijze': ['gevraagd bij'],
    'traject.delen': SHARED,
    'school.voorbereiding': AT_SCHOOL,
    'overleg.plannen': AT_SCHOOL.filter((relation) => relation !== 'concept van een ander'),
    'overleg.zien': [...FLEXZATS, ...METAS],
    'overleg.meta-plannen': AT_SCHOOL,
    schooloverzicht: AT_SCHOOL,
    ...answerer,
  },
  directie: {
    ...nothing,
    'traject.overzicht': ALL,
    'traject.zien': TRAJECTEN,
    'overleg.plannen': METAS,
    'overleg.zien': [...TAKES_PART, 'niet bij metaoverleg'],
    'overleg.meta-plannen': AT_SCHOOL,
    schooloverzicht: AT_SCHOOL,
    ...answerer,
  },
  beheerder: nothing,
};

const cells = ROLES.flatMap((role) => ABILITIES.map((ability) => ({ role, ability })));

describe('rechten', () => {
  it('hebben een antwoord voor elke rol en elke bevoegdheid', () => {
    expect(Object.keys(MATRIX).sort()).toEqual([...ROLES].sort());
    for (const row of Object.values(MATRIX)) expect(Object.keys(row).sort()).toEqual([...ABILITIES].sort());
  });

  it.each(cells)('van $role: $ability', ({ role, ability }) => {
    const answers = ALL.map((relation) => [relation, can({ ...sanne, roles: [role] }, ability, SUBJECTS[relation])]);
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(ALL.map((relation) => [relation, MATRIX[role][ability].includes(relation)])),
    );
  });

  it.each(ABILITIES)('zijn er niet zonder rol: %s', (ability) => {
    expect(ALL.filter((relation) => can({ ...sanne, roles: [] }, ability, SUBJECTS[relation]))).toEqual([]);
  });

  it.each(ABILITIES.filter((ability) => ability !== 'norm.vragen' && ability !== 'traject.overzicht'))(
    'gelden niet in een andere organisatie, met welke rol ook: %s',
    (ability) => {
      const elsewhere = ALL.filter((relation) => relation !== 'geen');
      expect(elsewhere.filter((relation) => can(vreemde, ability, SUBJECTS[relation]))).toEqual([]);
    },
  );

  it('tellen op bij iemand met twee rollen', () => {
    const both = { ...sanne, roles: ['directie', 'mentor'] as const };
    expect([can(both, 'schooloverzicht'), can(both, 'traject.lezen', SUBJECTS['mentor van'])]).toEqual([true, true]);
  });
});

describe('hoe ver iemand in een traject leest', () => {
  const traject = builder
    .withMember(docentDrie.personId, 'team')
    .withMember(docentVijf.personId, 'care')
    .withAsked(docentVier.personId)
    .build();

  it('volgt uit de rol en de plek in het traject', () => {
    expect(CAST.map((person) => [person.name, readerOf(person, traject).level])).toEqual([
      ['Sanne de Vries', 'care'],
      ['Omar Bakker', 'care'],
      ['Lotte Jansen', 'open'],
      ['Docent Drie', 'team'],
      ['Docent Vier', 'own'],
      ['Docent Vijf', 'care'],
      ['Bram Beheer', 'none'],
      ['Nora Visser', 'none'],
      ['Een vreemde', 'none'],
    ]);
  });

  it('is bij een concept alleen voor de mentor en wie het startte', () => {
    const concept = aTraject().build();
    expect([sanne, omar, lotte, docentDrie].map((person) => readerOf(person, concept).level)).toEqual(['care', 'open', 'open', 'none']);
    expect(readerOf(omar, { ...concept, startedBy: omar.personId }).level).toBe('care');
  });

  it('stopt als de rol of het lidmaatschap weg is', () => {
    expect(readerOf({ ...sanne, roles: ['docent'] }, traject).level).toBe('none');
    expect(readerOf(docentDrie, { ...traject, members: [] }).level).toBe('none');
  });

  it('gaat over de persoon zelf, nooit over een ander', () => {
    expect(readerOf(docentDrie, traject).person).toBe(docentDrie.personId);
  });
});

describe('hoe ver iemand in het deel van de school leest', () => {
  it('is schrijven voor de coördinator, lezen voor collega’s, en niets voor een ander', () => {
    const place = { tenantId: TENANT, schoolId: SCHOOL };
    expect([omar, sanne, lotte, beheerder, nora, vreemde].map((person) => schoolReaderOf(person, place).level)).toEqual([
      'care',
      'open',
      'open',
      'open',
      'none',
      'none',
    ]);
    expect(schoolReaderOf({ ...omar, roles: [] }, place).level).toBe('none');
  });
});
