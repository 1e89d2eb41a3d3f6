import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/traject/form.ts';
import type { Reader } from '../../src/traject/reader.ts';
import { openConflicts } from '../../src/traject/settle.ts';
import { goalsOf, type Traject, trajectSchema } from '../../src/traject/traject.ts';
import type { ConflictChoice, TrajectEvent } from '../../src/traject/transitions/events.ts';
import { transition } from '../../src/traject/transitions.ts';
import { aTraject, coordinator, mentor, NOW } from '../support/build-traject.ts';

/** The traject, and the version of step 3 that each of two people has on their card. */
interface Model {
  traject: Traject;
  readonly seen: Map<Reader, number>;
}

interface Real {
  /** Every text that was accepted. */
  readonly accepted: string[];
}

const FREE = ['hulpbronnen', 'keuzes'] as const;

abstract class Act implements fc.Command<Model, Real> {
  readonly by: Reader;

  constructor(by: Reader) {
    this.by = by;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const event = this.event(model, model.seen.get(this.by) ?? 0);
    const before = model.traject;
    const first = transition(before, event, { by: this.by, now: NOW });
    if (!first.ok) return;
    const after = first.value.traject;
    model.traject = after;
    before.steps.forEach((versions, step) => {
      expect(after.steps[step]?.slice(0, versions.length)).toEqual(versions);
    });
    expect(transition(after, event, { by: this.by, now: NOW })).toMatchObject({ ok: true, value: { saved: false } });
    real.accepted.push(...this.texts());
    expectAllKept(after, real.accepted);
  }

  texts(): readonly string[] {
    return [];
  }

  abstract event(model: Model, base: number): TrajectEvent;
}

const expectAllKept = (traject: Traject, texts: readonly string[]): void => {
  const kept = new Set(traject.steps[3].flatMap(({ changes, aside }) => [...Object.values(changes), ...Object.values(aside)]));
  expect(texts.filter((text) => ![...kept].some((value) => typeof value === 'string' && value.includes(text)))).toEqual([]);
};

class Look extends Act {
  event(model: Model): TrajectEvent {
    model.seen.set(this.by, model.traject.steps[3].length);
    return { kind: 'share' };
  }
  override toString(): string {
    return `${this.by.person} looks`;
  }
}

class Write extends Act {
  readonly field: (typeof FREE)[number];
  readonly text: string;

  constructor(by: Reader, field: (typeof FREE)[number], text: string) {
    super(by);
    this.field = field;
    this.text = text;
  }
  event(model: Model, base: number): TrajectEvent {
    const shown = new Map(model.traject.steps[3].slice(0, base).flatMap(({ changes }) => Object.entries(changes)));
    const input = Object.fromEntries(FREE.map((field) => [field, field === this.field ? this.text : (shown.get(field) ?? '')]));
    return { kind: 'saveDraft', step: 3, section: 'steun', base, input };
  }
  override texts(): readonly string[] {
    return [this.text];
  }
  override toString(): string {
    return `${this.by.person} writes ${this.field}: ${this.text}`;
  }
}

class WriteGoal extends Act {
  readonly text: string;

  constructor(by: Reader, text: string) {
    super(by);
    this.text = text;
  }
  event(model: Model, base: number): TrajectEvent {
    const item = goalsOf(model.traject)[0] ?? 'n1';
    return { kind: 'saveDraft', step: 3, section: 'doelen', item, base, input: { doel: this.text } };
  }
  override texts(): readonly string[] {
    return [this.text];
  }
  override toString(): string {
    return `${this.by.person} writes a goal: ${this.text}`;
  }
}

class AddGoal extends Act {
  event(_model: Model, base: number): TrajectEvent {
    return { kind: 'addItem', step: 3, section: 'doelen', base };
  }
  override toString(): string {
    return `${this.by.person} adds a goal`;
  }
}

class RemoveGoal extends Act {
  event(model: Model, base: number): TrajectEvent {
    return { kind: 'removeItem', step: 3, section: 'doelen', item: goalsOf(model.traject)[0] ?? 'n1', base };
  }
  override toString(): string {
    return `${this.by.person} removes a goal`;
  }
}

class Choose extends Act {
  readonly choice: ConflictChoice;

  constructor(by: Reader, choice: ConflictChoice) {
    super(by);
    this.choice = choice;
  }
  event(model: Model): TrajectEvent {
    const [conflict] = openConflicts(formOf(model.traject, 3), this.by);
    const choices = conflict ? { [conflict.path]: this.choice } : {};
    return { kind: 'resolveConflict', step: 3, version: conflict?.version ?? 0, choices };
  }
  override toString(): string {
    return `${this.by.person} chooses ${this.choice}`;
  }
}

class Skip extends Act {
  event(): TrajectEvent {
    return { kind: 'skip', step: 3, reason: 'Er is al een plan.' };
  }
  override toString(): string {
    return `${this.by.person} skips`;
  }
}

const someone = fc.constantFrom(mentor, coordinator);
const text = fc.integer({ min: 0, max: 999 }).map((number) => `tekst-${number};`);
const acts = [
  someone.map((by) => new Look(by)),
  fc.tuple(someone, fc.constantFrom(...FREE), text).map(([by, field, words]) => new Write(by, field, words)),
  fc.tuple(someone, text).map(([by, words]) => new WriteGoal(by, words)),
  someone.map((by) => new AddGoal(by)),
  someone.map((by) => new RemoveGoal(by)),
  fc.tuple(someone, fc.constantFrom<ConflictChoice>('mine', 'theirs', 'both')).map(([by, choice]) => new Choose(by, choice)),
  someone.map((by) => new Skip(by)),
];

describe('twee mensen in hetzelfde plan', () => {
  it('raken samen geen woord kwijt, en dubbel klikken doet niets', () => {
    fc.assert(
      fc.property(fc.commands(acts, { maxCommands: 40 }), (commands) => {
        const model: Model = { traject: aTraject().shared().build(), seen: new Map() };
        fc.modelRun(() => ({ model, real: { accepted: [] } }), commands);
        expect(trajectSchema.safeParse(JSON.parse(JSON.stringify(model.traject))).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
