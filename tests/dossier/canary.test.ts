import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/dossier/access.ts';
import type { Actor } from '../../src/people/actor.ts';
import { dossierStep } from '../../src/traject/dossier-view.ts';
import type { Field, FieldValue, Privacy } from '../../src/traject/fields.ts';
import { stepForm } from '../../src/traject/form-view.ts';
import type { ReadLevel } from '../../src/traject/reader.ts';
import { STEPS, stepOf } from '../../src/traject/steps/index.ts';
import type { Section } from '../../src/traject/steps/step.ts';
import type { Traject } from '../../src/traject/traject.ts';
import type { Changes } from '../../src/traject/version.ts';
import { trajectSummary } from '../../src/traject/view.ts';
import { aTraject, NOW, type TrajectBuilder } from '../support/build-traject.ts';
import { beheerder, docentDrie, docentVier, docentVijf, lotte, nora, omar, sanne, vreemde } from '../support/cast.ts';

/** A word for each class of privacy that occurs nowhere else, and a day for dates, which cannot hold a word. */
const WORDS: Readonly<Record<Privacy | 'drie' | 'vier', { word: string; day: string; seen: RegExp }>> = {
  open: { word: 'kanarieopen', day: '2031-01-01', seen: /kanarieopen|2031-01-01|1 januari 2031/i },
  team: { word: 'kanarieteam', day: '2032-02-02', seen: /kanarieteam|2032-02-02|2 februari 2032/i },
  care: { word: 'kanariezorg', day: '2033-03-03', seen: /kanariezorg|2033-03-03|3 maart 2033/i },
  drie: { word: 'kanariedrie', day: '2034-04-04', seen: /kanariedrie/i },
  vier: { word: 'kanarievier', day: '2035-05-05', seen: /kanarievier/i },
};

const answerTo = (field: Field, who: keyof typeof WORDS): FieldValue => {
  const { word, day } = WORDS[who];
  switch (field.kind) {
    case 'text':
    case 'line':
    case 'choice':
    case 'person':
    case 'tap':
      return word;
    case 'link':
      return `https://${word}.example`;
    case 'date':
      return day;
    case 'choices':
    case 'persons':
      return [word];
    case 'measures':
      return [`interventie.${word}`];
    case 'goal':
      return 'n1';
    case 'yesNo':
      return true;
  }
};

const fill = (section: Section): Changes => {
  if (section.repeat === null) return Object.fromEntries(section.fields.map((field) => [field.id, answerTo(field, field.privacy)]));
  const people = [
    [docentDrie.personId, 'drie'],
    [docentVier.personId, 'vier'],
  ] as const;
  if (section.repeat.keyedBy === 'person') {
    return Object.fromEntries(
      people.flatMap(([id, who]) => section.fields.map((field) => [`${section.id}/${id}/${field.id}`, answerTo(field, who)])),
    );
  }
  const mark = section.repeat.keyedBy === 'number' ? [[`${section.id}/n1`, true] as const] : [];
  return Object.fromEntries([
    ...mark,
    ...section.fields.map((field) => [`${section.id}/n1/${field.id}`, answerTo(field, field.privacy)] as const),
  ]);
};

/** A traject in which every field of every step holds the word of its class, and every reason the word of the care class. */
const full = (): Traject => {
  const { word } = WORDS.care;
  const start: TrajectBuilder = aTraject()
    .shared()
    .withMember(docentVijf.personId, 'team')
    .withAsked(docentDrie.personId)
    .withAsked(docentVier.personId);
  const filled = STEPS.reduce(
    (built, { number, sections }) => sections.reduce((more, section) => more.withAnswers(number, fill(section)), built),
    start,
  );
  return filled
    .withVersion(1, { kind: 'concept', aside: { 'vraag-docent': WORDS.care.word } }, omar.personId)
    .withVersion(2, { kind: 'overgeslagen', reason: word })
    .withVersion(3, { kind: 'ingeleverd', overrides: [{ gate: 'doel', reason: word }] })
    .build();
};

const names = { person: (id: string) => `naam van ${id}`, measure: (id: string) => id };

/** Everything that any view gives this person, as one text. */
const allThatIsSeen = (traject: Traject, actor: Actor): string => {
  const by = readerOf(actor, traject);
  const pages = STEPS.flatMap(({ number, sections }) =>
    sections.flatMap((_section, index) =>
      [null, 'n1', docentDrie.personId, docentVier.personId].map((item) => stepForm(traject, number, index, by, item)),
    ),
  );
  const old = STEPS.flatMap(({ number }) =>
    traject.steps[number].map((version) => dossierStep(traject, number, by, names, NOW, version.number)),
  );
  const summary = by.level === 'none' ? null : trajectSummary(traject);
  const now = STEPS.map(({ number }) => dossierStep(traject, number, by, names, NOW));
  return JSON.stringify([now, old, pages, summary]);
};

/** Who may see which class of words. */
const MAY_SEE: readonly { name: string; actor: Actor; level: ReadLevel; sees: readonly (keyof typeof WORDS)[] }[] = [
  { name: 'de mentor', actor: sanne, level: 'care', sees: ['team', 'care', 'drie', 'vier'] },
  { name: 'de coördinator', actor: omar, level: 'care', sees: ['team', 'care', 'drie', 'vier'] },
  { name: 'een collega in het team', actor: docentVijf, level: 'team', sees: ['team'] },
  { name: 'docent Drie, gevraagd', actor: docentDrie, level: 'own', sees: ['drie'] },
  { name: 'docent Vier, gevraagd', actor: docentVier, level: 'own', sees: ['vier'] },
  { name: 'de directie', actor: lotte, level: 'open', sees: [] },
  { name: 'de beheerder', actor: beheerder, level: 'none', sees: [] },
  { name: 'een coördinator van een andere school', actor: nora, level: 'none', sees: [] },
  { name: 'iemand uit een andere organisatie', actor: vreemde, level: 'none', sees: [] },
];

describe('wat iemand te zien krijgt', () => {
  const traject = full();

  it('wordt hier beproefd met elk veld gevuld', () => {
    for (const { number, sections } of STEPS) {
      const values = JSON.stringify(traject.steps[number].map(({ changes }) => changes));
      for (const { fields } of sections) for (const { id } of fields) expect(values).toContain(id);
    }
    expect(
      stepOf(2)
        .sections.flatMap(({ fields }) => fields)
        .some(({ privacy }) => privacy === 'care'),
    ).toBe(true);
  });

  it.each(MAY_SEE)('is voor $name precies wat mag', ({ actor, level, sees }) => {
    expect(readerOf(actor, traject).level).toBe(level);
    const text = allThatIsSeen(traject, actor);
    const found = (['team', 'care', 'drie', 'vier'] as const).filter((who) => WORDS[who].seen.test(text));
    expect(found).toEqual(sees);
  });

  it('bevat voor wie geen toegang heeft niet eens de code van de leerling', () => {
    for (const actor of [beheerder, nora, vreemde]) expect(allThatIsSeen(traject, actor)).not.toContain('4H-017');
  });

  it('bevat in de samenvatting niets dat iemand invulde', () => {
    const text = JSON.stringify(trajectSummary(traject));
    expect(Object.values(WORDS).filter(({ seen }) => seen.test(text))).toEqual([]);
  });
});
