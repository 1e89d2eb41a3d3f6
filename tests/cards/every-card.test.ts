import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { actions, isActionName } from '../../cards/actions.ts';
import { MAX_BUTTONS } from '../../cards/kit.ts';
import { partsOf } from '../support/fake-teams.ts';
import { answerSamples } from './samples/answers.ts';
import { formSamples } from './samples/forms.ts';
import { overlegSamples } from './samples/overleg.ts';
import { type Sample, trajectSamples } from './samples/traject.ts';
import { vragenSamples } from './samples/vragen.ts';

// The package's own module entry has imports without extensions, which Node does not resolve.
const adaptive = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards');

/**
 * What the renderer remarks although Teams takes it: a search in a list belongs to a newer version for it, and its check of `lang` keeps its place
 * in the text between calls, so that it refuses every second right one.
 */
const KNOWN_WARNINGS = [/choices\.data/, /Invalid value "nl" for property "lang"/];

/** Far below what Teams takes in a message, so that a card never fails to arrive. */
const MAX_BYTES = 28 * 1024;

const samples: readonly Sample[] = [...answerSamples, ...trajectSamples, ...overlegSamples, ...vragenSamples, ...formSamples()];

describe.each(samples)('de kaart $name', ({ card }) => {
  it('wordt door de tekenaar van Teams zonder opmerkingen gelezen', () => {
    const context = new adaptive.SerializationContext();
    const parsed = new adaptive.AdaptiveCard();
    parsed.parse(card, context);
    const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
    expect(events.filter((message) => !KNOWN_WARNINGS.some((known) => known.test(message)))).toEqual([]);
    const searched = partsOf(card).some((part) => 'choices.data' in part);
    const faults = parsed.validateProperties().validationEvents.map(({ message }) => message);
    expect(faults.filter((message) => !(searched && /at least one choice/.test(message)))).toEqual([]);
  });

  it('is klein genoeg om altijd aan te komen', () => {
    expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThanOrEqual(2 * MAX_BYTES);
    expect(Buffer.byteLength(JSON.stringify(card), 'utf8')).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('heeft hoogstens zes knoppen, en elke knop draagt wat zijn actie vraagt', () => {
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(MAX_BUTTONS);
    for (const { verb, data } of partsOf(card).filter(({ type }) => type === 'Action.Execute')) {
      if (typeof verb !== 'string' || !isActionName(verb)) throw new Error(`no action is called ${String(verb)}`);
      expect(actions[verb].safeParse((data as { bw: unknown }).bw).success, `the data of ${verb}`).toBe(true);
    }
  });

  it('heeft bij elk invoerveld een eigen naam en een label, en laat alle tekst doorlopen', () => {
    const parts = partsOf(card);
    const inputs = parts.filter(({ type }) => type.startsWith('Input.'));
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    expect(inputs.filter(({ label }) => typeof label !== 'string' || label === '')).toEqual([]);
    expect(parts.filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true)).toEqual([]);
  });
});
